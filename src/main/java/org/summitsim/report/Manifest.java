package org.summitsim.report;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** {@code manifest.json}: what made the files of a folder, and the hash of each. */
final class Manifest {
    private Manifest() {}

    /** Its beginning: the tool, the scenario and what was asked for. */
    static ObjectNode begin(RunWriter.Options options, String scenario) {
        ObjectNode root = Json.object();
        root.put("format", 1);
        root.put("tool", "summit-sim");
        root.put("version", options.version());
        root.put("scenario", scenario);
        root.put("scenario_sha256", options.scenarioSha256());
        options.recipe().changes().forEach(root.putArray("changes")::add);
        options.recipe().command().forEach(root.putArray("command")::add);
        return root;
    }

    /** The whole of it as text. */
    static String end(ObjectNode root, Map<String, String> hashes) {
        ObjectNode files = root.putObject("files");
        hashes.forEach(files::put);
        return Json.text(root);
    }
}
