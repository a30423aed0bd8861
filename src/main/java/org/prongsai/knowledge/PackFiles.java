package org.prongsai.knowledge;

/**
 * The two files of a pack, not yet understood.
 *
 * @param name the pack's folder as problems name it
 * @param yaml the content of {@code pack.yaml}
 * @param document the content of {@code document.md}
 */
record PackFiles(String name, String yaml, String document) {

    static final String YAML = "pack.yaml";
    static final String DOCUMENT = "document.md";

    String yamlName() {
        return name + "/" + YAML;
    }

    String documentName() {
        return name + "/" + DOCUMENT;
    }
}
