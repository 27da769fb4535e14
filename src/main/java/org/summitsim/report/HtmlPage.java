package org.summitsim.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What all pages have in common: one look, and that they need nothing else and run nothing. */
final class HtmlPage {
    private static final String STYLE = "report.css";

    private HtmlPage() {}

    /** Begins a page, up to what it is about. */
    static void begin(Html html, String title) {
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").line();
        head(html, title);
        html.open("body").line().open("main").line();
    }

    /** Ends a page and gives it as text. */
    static String end(Html html) {
        return html.close().close().close().line().toString();
    }

    private static void head(Html html, String title) {
        String style = style();
        html.open("head").line().raw("<meta charset=\"utf-8\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                + hash(style) + "'; base-uri 'none'; form-action 'none'\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.element("title", title);
        html.open("style").raw(style).close().line().close().line();
    }

    private static String style() {
        try (InputStream in = HtmlPage.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("The program is not whole: " + STYLE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
