package org.prongsai.knowledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One YAML mapping, read key by key.
 *
 * <p>What does not fit is recorded with its line, and a harmless stand-in is returned so that reading goes on; a pack with a
 * problem is never served.
 */
final class Fields {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");
    private static final BigDecimal HIGHEST = new BigDecimal("100");

    private final String file;
    private final Problems problems;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> read = new LinkedHashSet<>();

    /** True for a mapping that is not there, which has been reported already. */
    private final boolean silent;

    Fields(Node node, String file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.line = lineOf(node);
        this.silent = !(node instanceof MappingNode);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::put);
        } else {
            problems.add(file, line, "not a mapping (expected: key: value)");
        }
    }

    /** Stands for a mapping that is missing. */
    private Fields(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.line = 0;
        this.silent = true;
    }

    private void put(NodeTuple tuple) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
            problems.add(file, lineOf(tuple.getKeyNode()), key + ": stands twice (expected: each key once)");
        }
        lines.putIfAbsent(key, lineOf(tuple.getKeyNode()));
    }

    /** Records a problem at that key, or at the mapping where the key is missing. */
    void problem(String key, String message) {
        problems.add(file, lines.getOrDefault(key, line), key + ": " + message);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        Node node = node(key);
        return node == null ? "?" : scalar(key, node, "text").orElse("?");
    }

    String text(String key, Pattern form, String expectation) {
        String text = text(key);
        if (!text.equals("?") && !form.matcher(text).matches()) {
            problem(key, text + " (expected: " + expectation + ")");
        }
        return text;
    }

    int number(String key, int min, int max) {
        Node node = node(key);
        return node == null ? min : number(key, node, min, max).orElse(min);
    }

    /** A score from 0.00 to 100.00, with the decimals as written. */
    BigDecimal score(String key) {
        Node node = node(key);
        String text = node instanceof ScalarNode scalar ? scalar.getValue() : "a list or mapping";
        if (node != null && SCORE.matcher(text).matches() && new BigDecimal(text).compareTo(HIGHEST) <= 0) {
            return new BigDecimal(text);
        }
        if (node != null) {
            problem(key, text + " (expected: 0.00 to 100.00)");
        }
        return BigDecimal.ZERO;
    }

    <E extends Enum<E>> E oneOf(String key, E[] all) {
        String text = text(key);
        for (E each : all) {
            if (word(each).equalsIgnoreCase(text)) {
                return each;
            }
        }
        if (!text.equals("?")) {
            problem(
                    key,
                    text + " (expected: one of "
                            + String.join(
                                    ", ", Arrays.stream(all).map(Fields::word).toList()) + ")");
        }
        return all[0];
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        items(key).forEach(item -> scalar(key, item, "a list of texts").ifPresent(texts::add));
        return texts;
    }

    List<Integer> numbers(String key, int min, int max) {
        return items(key).stream()
                .flatMap(item -> number(key, item, min, max).stream())
                .toList();
    }

    Fields fields(String key) {
        Node node = node(key);
        return node == null ? new Fields(file, problems) : new Fields(node, file, problems);
    }

    List<Fields> list(String key) {
        return items(key).stream().map(item -> new Fields(item, file, problems)).toList();
    }

    /** Says that every key has been asked for: any other is unknown. */
    void end() {
        for (String key : values.keySet()) {
            if (!read.contains(key)) {
                problem(key, "unknown (expected: " + String.join(", ", read) + ")");
            }
        }
    }

    private @Nullable Node node(String key) {
        read.add(key);
        Node node = values.get(key);
        if (node == null && !silent) {
            problem(key, "missing");
        }
        return node;
    }

    private List<Node> items(String key) {
        Node node = node(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node != null) {
            problem(key, "not a list (expected: - item)");
        }
        return List.of();
    }

    private Optional<String> scalar(String key, Node node, String expectation) {
        if (node instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.STR)
                && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        problems.add(
                file, lineOf(node), key + ": not a text (expected: " + expectation + ", in quotes if it is a number)");
        return Optional.empty();
    }

    private Optional<Integer> number(String key, Node node, int min, int max) {
        String text = node instanceof ScalarNode scalar ? scalar.getValue() : "a list or mapping";
        Optional<Integer> number = Optional.of(text)
                .filter(written -> WHOLE.matcher(written).matches())
                .map(Integer::valueOf)
                .filter(value -> value >= min && value <= max);
        if (number.isEmpty()) {
            problems.add(file, lineOf(node), key + ": " + text + " (expected: " + min + " to " + max + ")");
        }
        return number;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int lineOf(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    }
}
