package org.summitsim.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** What a command line answered in this process. */
public record Said(int exitCode, String out, String err) {

    /** Runs a command line, words as a shell would hand them over. */
    public static Said by(String... words) {
        return with(Map.of(), words);
    }

    /** Runs a command line in an environment. */
    static Said with(Map<String, String> environment, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                Summit.run(new Terminal(new PrintWriter(out), new PrintWriter(err), environment, false, false), words);
        return new Said(code, out.toString(), err.toString());
    }

    /** Everything, for what must stand nowhere. */
    String all() {
        return out + err;
    }
}
