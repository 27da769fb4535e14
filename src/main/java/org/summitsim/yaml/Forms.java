package org.summitsim.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of values that are written as words: times, durations, distributions, people. */
final class Forms {
    private static final String UNSIGNED = "(\\d+(\\.\\d+)?[dhms] ?)+|P[\\dDTHMS.]+";
    private static final String LAW =
            "(" + String.join("|", Distributions.names()) + ") *\\(.*\\)"; // its arguments are the decoder's business
    private static final String DAY_TIME =
            "(day \\d{1,4}|\\d{4}-\\d\\d-\\d\\d)[ T]\\d{1,2}:\\d\\d(:\\d\\d)?( ?[A-Za-z+-].*)?";
    private static final String HOURS = "([A-Za-z, -]+ )?\\d{1,2}:\\d\\d ?- ?\\d{1,2}:\\d\\d|.+ ?/ ?(day |\\d).+";

    static final Form DURATION = Form.shared("duration", "fixed-duration");
    static final Form DRAWN = Form.shared("duration or distribution", "drawn-duration");
    static final Form LAG = Form.shared("duration or distribution, may be negative", "lag");
    static final Form FACTOR = Form.shared("number or distribution of numbers", "factor");
    static final Form MOMENT = Form.shared("moment", "moment");
    static final Form HOURS_OPEN = Form.shared("hours, or list of hours", "hours");
    static final Form DATE = Form.pattern("date", "\\d{4}-\\d\\d-\\d\\d");
    static final Form ZONE = Form.pattern("zone or offset", "[A-Za-z+-].*");
    static final Form PEOPLE = Form.list("list of people and groups", Form.id("a person or group"));
    static final Form MAY_WAIT = Form.either(Form.truth(), PEOPLE).as("`true`, `false`, or list of people and groups");
    static final Form PLACE = Form.id("a place");
    static final Form RESOURCE = Form.id("a resource");
    static final Form ACTIVITY = Form.id("a meeting, leg or agenda item");
    static final Form UNITS = Form.either(
            Form.list(RESOURCE),
            Form.mapOf("resources", Map.of(), Form.whole(1), "whole numbers").as("map from resources to numbers"));
    static final Form USES = Form.either(
                    Form.list(Form.either(RESOURCE, Form.of(Kind.CHOICE))),
                    Form.mapOf("resources", Map.of(), Form.either(Form.whole(1), UNITS), "whole numbers")
                            .as("map from resources to numbers"))
            .as("list of resources, or map from resources to numbers; `any-of` for one of several");
    static final Form SITE = Form.either(PLACE, Form.of(Kind.CHOICE)).as("id of a place, or a map with `any-of`");
    static final Form NOTE = Form.either(
            Form.text(),
            Form.mapOf("keys", Map.of(), Form.text(), "`estimate`, a source or text")
                    .as("map from keys to `estimate`, a source or text"));
    static final Form SPREAD = new Form(
            "list of three factors",
            Form.ordered("type", "array", "items", Form.number(0).schema(), "minItems", 3, "maxItems", 3));

    private Forms() {}

    /** The schemas that {@link Form#shared} refers to, by name. */
    static Map<String, Map<String, Object>> shared() {
        Map<String, Map<String, Object>> shared = new LinkedHashMap<>();
        shared.put("fixed-duration", text("\\+?(" + UNSIGNED + ")"));
        shared.put("drawn-duration", text("\\+?(" + UNSIGNED + ")|" + LAW));
        shared.put("lag", text("[+-]?(" + UNSIGNED + ")|" + LAW));
        shared.put(
                "factor",
                Form.ordered(
                        "type",
                        List.of("number", "string"),
                        "minimum",
                        0,
                        "pattern",
                        Form.either("\\+?[\\d.]+([eE][+-]?\\d+)?|" + LAW)));
        shared.put("moment", text(DAY_TIME));
        shared.put("hours", Form.list(Form.pattern("hours", HOURS)).schema());
        return shared;
    }

    private static Map<String, Object> text(String pattern) {
        return Form.pattern("", pattern).schema();
    }
}
