package org.summitsim.yaml;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Schemas as an editor applies them: to YAML 1.2 of which unquoted scalars have types. */
final class Schemas {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas() {}

    static Schema of(String text) {
        return REGISTRY.getSchema(JSON.readTree(text));
    }

    static JsonNode node(Object value) {
        return JSON.valueToTree(value);
    }

    /** A map as an editor sees it. */
    static Map<?, ?> yaml(String text) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        return (Map<?, ?>) new Load(settings).loadFromString(text);
    }
}
