package org.prongsai.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One file of language data on the class path. */
final class YamlFile {

    private final String name;
    private final Object root;

    private YamlFile(String name, Object root) {
        this.name = name;
        this.root = root;
    }

    /** @param name below {@code /answer/} */
    static YamlFile read(String name) {
        try (InputStream in = YamlFile.class.getResourceAsStream("/answer/" + name)) {
            if (in == null) {
                throw new IllegalStateException("language data: /answer/" + name + " (expected: on the class path)");
            }
            return new YamlFile(name, new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as lists of words by key. */
    Map<String, List<String>> wordLists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        map(root).forEach((key, value) -> lists.put(key, strings(key, value)));
        return lists;
    }

    /** The file as one text by key; nested keys are joined by dots. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        flatten("", root, texts);
        return texts;
    }

    /** The file as a list of maps. */
    List<Map<String, Object>> entries() {
        if (!(root instanceof List<?> list)) {
            throw wrong("a list");
        }
        return list.stream().map(this::map).toList();
    }

    List<String> strings(String key, Object value) {
        if (!(value instanceof List<?> list)) {
            throw wrong("a list under " + key);
        }
        return list.stream().map(String::valueOf).toList();
    }

    private void flatten(String prefix, Object value, Map<String, String> texts) {
        if (value instanceof Map<?, ?>) {
            map(value).forEach((key, inner) -> flatten(prefix.isEmpty() ? key : prefix + "." + key, inner, texts));
        } else {
            texts.put(prefix, String.valueOf(value));
        }
    }

    private Map<String, Object> map(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong("keys with values");
        }
        Map<String, Object> typed = new LinkedHashMap<>();
        map.forEach((key, inner) -> typed.put(String.valueOf(key), inner));
        return typed;
    }

    private IllegalStateException wrong(String expected) {
        return new IllegalStateException("language data: /answer/" + name + " (expected: " + expected + ")");
    }
}
