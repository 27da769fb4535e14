package org.summitsim.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
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

    private final Path path;
    private final RandomAccessFile file;
    private long forced = System.nanoTime();

    private SweepJournal(Path path, RandomAccessFile file) {
        this.path = path;
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
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        try {
            if (file.getChannel().tryLock() != null) {
                return new SweepJournal(path, file);
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

    /** Reads the lines that are there, up to the first one that is torn or refused, and forgets the rest. */
    void replay(Lines lines) throws IOException {
        file.setLength(read(lines));
        file.seek(file.length());
    }

    /**
     * Reads the lines that are there, up to the first one that is torn or refused.
     *
     * @return where that begins, in bytes
     */
    long read(Lines lines) throws IOException {
        long good = 0;
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(path), StandardCharsets.ISO_8859_1))) {
            String line = reader.readLine();
            while (line != null) {
                byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
                long end = good + bytes.length + 1;
                boolean whole = end <= file.length() && isWhole(line, bytes);
                if (!whole || !lines.take(text(bytes))) {
                    return good;
                }
                good = end;
                line = reader.readLine();
            }
        }
        return good;
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

    /** Forgets everything. */
    void clear() throws IOException {
        file.setLength(0);
        file.seek(0);
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
