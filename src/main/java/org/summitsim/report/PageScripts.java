package org.summitsim.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in pages as it is, from the program's own files: styles, the library for charts (D3), and the scripts that use it. */
final class PageScripts {
    /** The version of the library. */
    static final String LIBRARY_VERSION = "7.9.0";

    private static final String LIBRARY = "/META-INF/resources/webjars/d3/" + LIBRARY_VERSION + "/";

    /** In the order in which they use each other. */
    private static final List<String> PARTS = List.of(
            "core",
            "clock",
            "fold",
            "lanes",
            "panel",
            "marks",
            "plot",
            "zoom",
            "schedule",
            "curves",
            "stage",
            "story",
            "replay",
            "main");

    private PageScripts() {}

    /** The scripts of a live page, in order: the library, then its own. */
    static List<String> list() {
        String own = parts().stream().map(PageScripts::text).collect(Collectors.joining("\n"));
        return List.of(library(), "\"use strict\";\n" + own);
    }

    /** D3 in one file from its WebJar, with the licence that goes with every copy. */
    private static String library() {
        return "/*\n" + text(LIBRARY + "LICENSE") + "*/\n" + text(LIBRARY + "dist/d3.min.js");
    }

    /** The files of the page's own scripts. */
    static List<String> parts() {
        return PARTS.stream().map(part -> "page/" + part + ".js").toList();
    }

    /** A file of the program, with line feeds. */
    static String text(String name) {
        try (InputStream in = PageScripts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program is not whole: " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a Content-Security-Policy names a text that may stand in the page. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
