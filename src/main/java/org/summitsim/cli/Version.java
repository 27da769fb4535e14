package org.summitsim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which version this is: that of the build, from a resource that the build fills in. */
final class Version implements IVersionProvider {
    private static final String UNKNOWN = "development";

    @Override
    public String[] getVersion() {
        return new String[] {
            "summit-sim " + text(), "Java " + System.getProperty("java.version"),
        };
    }

    /** The version, {@value #UNKNOWN} where no build filled it in. */
    static String text() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            return UNKNOWN;
        }
        String version = properties.getProperty("version", UNKNOWN);
        return version.startsWith("$") ? UNKNOWN : version;
    }
}
