package org.summitsim.kernel;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Makes executives. */
public final class Executives {
    /** The system property that names the library of all executives for which none was asked for; SSJ where it is not set. */
    public static final String PROPERTY = "summit.executive";

    private static final ExecutiveLibrary SSJ = new Ssj();

    private Executives() {}

    /** Looked for once. */
    private static final class Usual {
        static final String ID = System.getProperty(PROPERTY, SSJ.id());
        static final Optional<ExecutiveLibrary> LIBRARY = named(ID);
    }

    private static final class Ssj implements ExecutiveLibrary {
        @Override
        public String id() {
            return "ssj";
        }

        @Override
        public Executive executive(int capacity) {
            return new SsjExecutive(capacity);
        }
    }

    /**
     * An executive on SSJ's simulator, at time 0 with nothing pending.
     *
     * @param capacity the number of event ids, at least 0
     * @throws IllegalArgumentException if the capacity is negative
     */
    public static Executive ssj(int capacity) {
        return SSJ.executive(capacity);
    }

    /**
     * The library that is used where none is asked for.
     *
     * @throws IllegalStateException if the system property names one that is not on the class path
     */
    public static ExecutiveLibrary usual() {
        return Usual.LIBRARY.orElseThrow(() -> new IllegalStateException(
                "Expected " + String.join(" or ", known()) + " as -D" + PROPERTY + ", received " + Usual.ID));
    }

    /** The library of this name, if it is on the class path. */
    public static Optional<ExecutiveLibrary> named(String id) {
        return libraries().filter(library -> library.id().equals(id)).findFirst();
    }

    /** The names of the libraries that are on the class path. */
    public static List<String> known() {
        return libraries().map(ExecutiveLibrary::id).toList();
    }

    /** An entry whose class is missing, as a build with another profile may leave behind, is no library. */
    private static Stream<ExecutiveLibrary> libraries() {
        List<ExecutiveLibrary> found = new ArrayList<>(List.of(SSJ));
        Iterator<ExecutiveLibrary> others = ServiceLoader.load(
                        ExecutiveLibrary.class, Executives.class.getClassLoader())
                .iterator();
        while (true) {
            try {
                if (!others.hasNext()) {
                    return found.stream();
                }
                found.add(others.next());
            } catch (ServiceConfigurationError missing) {
                // What is missing is said when somebody asks for it.
            }
        }
    }
}
