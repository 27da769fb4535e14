package org.summitsim.yaml;

/** What a name can lead to: a section of the file, and what a message calls its entries. */
enum Reference {
    PLACE("places", "a place"),
    PERSON("people", "a person or a group"),
    RESOURCE("resources", "a resource"),
    MEETING("meetings", "a meeting"),
    SOURCE("sources", "a source");

    private final String section;
    private final String noun;

    Reference(String section, String noun) {
        this.section = section;
        this.noun = noun;
    }

    String section() {
        return section;
    }

    String noun() {
        return noun;
    }
}
