package org.prongsai.knowledge;

import java.util.function.UnaryOperator;

/**
 * The files of a pack, not yet understood.
 *
 * @param name the pack's folder as problems name it
 * @param content the content of the file with that name; throws {@link InvalidPackException} when it cannot be read
 */
record PackFiles(String name, UnaryOperator<String> content) {

    static final String YAML = "pack.yaml";
    static final String DOCUMENT = "document.md";

    String yaml() {
        return content.apply(YAML);
    }

    String document() {
        return content.apply(DOCUMENT);
    }

    String yamlName() {
        return name + "/" + YAML;
    }

    String documentName() {
        return name + "/" + DOCUMENT;
    }
}
