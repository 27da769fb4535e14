package org.summitsim.kernel;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import umontreal.ssj.rng.MRG32k3a;

/**
 * Makes the random stream that belongs to a seed and a name.
 *
 * <p>The six seed words come from the SHA-512 of the seed (8 bytes, big-endian) and the name (UTF-8): ten bytes of it for
 * each word, reduced to the range that the generator allows. So a stream is known by its name and not by when it was
 * made, and two names share a part of a stream only by an accident of probability below 2<sup>-100</sup>.
 */
final class Streams {

    private static final long FIRST_MODULUS = 4_294_967_087L;
    private static final long SECOND_MODULUS = 4_294_944_443L;
    private static final int WORDS = 6;
    private static final int BYTES_PER_WORD = 10;

    // Constructing a generator changes statics that SSJ does not guard; cloning one does not.
    private static final MRG32k3a PROTOTYPE = new MRG32k3a();

    private Streams() {}

    static MRG32k3a of(long seed, String name) {
        MRG32k3a stream = PROTOTYPE.clone();
        stream.setSeed(words(seed, name));
        return stream;
    }

    static long[] words(long seed, String name) {
        byte[] digest = digest(seed, name);
        long[] words = new long[WORDS];
        for (int i = 0; i < WORDS; i++) {
            long modulus = i < WORDS / 2 ? FIRST_MODULUS : SECOND_MODULUS;
            byte[] bytes = Arrays.copyOfRange(digest, i * BYTES_PER_WORD, (i + 1) * BYTES_PER_WORD);
            // From 1 on: the generator refuses three zeros.
            words[i] = 1
                    + new BigInteger(1, bytes)
                            .mod(BigInteger.valueOf(modulus - 1))
                            .longValue();
        }
        return words;
    }

    private static byte[] digest(long seed, String name) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-512");
            sha.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
            return sha.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Expected SHA-512 in every Java runtime", impossible);
        }
    }
}
