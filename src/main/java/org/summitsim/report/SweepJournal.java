package org.summitsim.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/**
 * Lines on the disk that survive any kind of death: each has a checksum, so that what was torn off shows. They are handed to the
 * system one by one, so that no line is lost with the process, and forced to the disk every few seconds, so that few are lost
 * with the machine. One process at a time. Not for several threads; an interrupt of the thread does not disturb it.
 */
final class SweepJournal implements AutoCloseable {
    private static final long FORCE_EVERY = TimeUnit.SECONDS.toNanos(3);
    private static final int CHECKSUM = 8;

    private final RandomAccessFile file;
    private long forced = System.nanoTime();

    private SweepJournal(RandomAccessFile file) {
        this.file = file;
    }

    /** Is given the lines that are there. */
    @FunctionalInterface
    interface Lines {
        /** Takes a line, or refuses it, with all that follow. */
        boolean take(String line) throws IOException;
    }

    /** Another process writes the same journal. */
    static final class BusyException extends IOException {
        private static final long serialVersionUID = 1L;

        private BusyException(Path path) {
            super(path.toString());
        }
    }

    /**
     * Opens a journal, which is made if it is not there.
     *
     * @throws BusyException if another process has it open
     */
    static SweepJournal open(Path path) throws IOException {
        while (true) {
            create(path);
            Optional<Object> before = identity(path);
            RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
            lock(path, file);
            // Whoever had the lock before may have finished and deleted the file that is locked now.
            if (before.isPresent() && before.equals(identity(path))) {
                return new SweepJournal(file);
            }
            file.close();
        }
    }

    private static void create(Path path) throws IOException {
        try {
            Files.createFile(path);
        } catch (FileAlreadyExistsException e) {
            // So much the better.
        }
    }

    private static void lock(Path path, RandomAccessFile file) throws IOException {
        try {
            if (file.getChannel().tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // This process has it open itself: no better.
        } catch (IOException e) {
            file.close();
            throw e;
        }
        file.close();
        throw new BusyException(path);
    }

    /** What tells a file from another one of the same name; nothing if there is none. */
    private static Optional<Object> identity(Path path) throws IOException {
        try {
            Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            return Optional.of(Objects.requireNonNullElse(key, path));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads the lines that are there, up to the first one that is torn or refused.
     *
     * @return where that begins, in bytes
     */
    long read(Lines lines) throws IOException {
        long good = 0;
        BufferedReader reader = reader(0);
        String line = reader.readLine();
        while (line != null) {
            byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
            long end = good + bytes.length + 1;
            boolean whole = end <= file.length() && isWhole(line, bytes);
            if (!whole || !lines.take(text(bytes))) {
                break;
            }
            good = end;
            line = reader.readLine();
        }
        file.seek(file.length());
        return good;
    }

    /**
     * Forgets what comes from a byte on.
     *
     * @return how many lines that were, a torn one counted as one
     */
    long forgetFrom(long good) throws IOException {
        long lines = reader(good).lines().count();
        file.setLength(good);
        file.seek(good);
        return lines;
    }

    /** Through the file that is locked: to open it once more and close that would unlock it, on most systems. */
    private BufferedReader reader(long from) throws IOException {
        file.seek(from);
        InputStream bytes = new InputStream() {
            @Override
            public int read() throws IOException {
                return file.read();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return file.read(buffer, offset, length);
            }
        };
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.ISO_8859_1));
    }

    private static boolean isWhole(String line, byte[] bytes) {
        return bytes.length > CHECKSUM
                && line.charAt(CHECKSUM) == ' '
                && line.startsWith(checksum(bytes, CHECKSUM + 1));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, CHECKSUM + 1, bytes.length - CHECKSUM - 1, StandardCharsets.UTF_8);
    }

    private static String checksum(byte[] bytes, int from) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, bytes.length - from);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    /**
     * Adds a line.
     *
     * @param text without a line feed
     */
    void add(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] line = (checksum(bytes, 0) + " " + text + "\n").getBytes(StandardCharsets.UTF_8);
        file.write(line);
        if (System.nanoTime() - forced > FORCE_EVERY) {
            force();
        }
    }

    /** Sees to it that all lines are on the disk. */
    void force() throws IOException {
        file.getFD().sync();
        forced = System.nanoTime();
    }

    @Override
    public void close() throws IOException {
        try {
            force();
        } finally {
            file.close();
        }
    }
}
