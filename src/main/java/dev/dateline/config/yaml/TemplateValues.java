package dev.dateline.config.yaml;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/**
 * Turns YAML into values for templates: text, booleans, numbers, lists and sorted maps (YAML 1.2,
 * section 10.3, core schema). Null values in maps and lists are left out.
 */
final class TemplateValues {
  private static final int LONGEST_INTEGER = 9;
  private static final ScalarResolver RESOLVER = new CoreScalarResolver(false);

  private TemplateValues() {}

  static @Nullable Object of(Node node) {
    if (node instanceof SequenceNode list) {
      return list(list);
    }
    if (node instanceof MappingNode map) {
      return map(map);
    }
    return node instanceof ScalarNode scalar ? value(scalar) : null;
  }

  private static List<Object> list(SequenceNode node) {
    return node.getValue().stream().map(TemplateValues::of).filter(Objects::nonNull).toList();
  }

  private static Map<String, Object> map(MappingNode node) {
    Map<String, Object> entries = new TreeMap<>();
    for (NodeTuple entry : node.getValue()) {
      Object value = of(entry.getValueNode());
      if (value != null && entry.getKeyNode() instanceof ScalarNode key) {
        entries.put(key.getValue(), value);
      }
    }
    return Collections.unmodifiableMap(entries);
  }

  private static @Nullable Object value(ScalarNode scalar) {
    String text = scalar.getValue();
    if (!scalar.isPlain()) {
      return text;
    }
    Tag tag = RESOLVER.resolve(text, true);
    if (tag.equals(Tag.NULL)) {
      return null;
    }
    if (tag.equals(Tag.BOOL)) {
      return Boolean.valueOf(text);
    }
    if (tag.equals(Tag.INT)) {
      return integer(text);
    }
    boolean decimal = tag.equals(Tag.FLOAT) && !text.contains(".i") && !text.contains(".n");
    return decimal ? (Object) Double.valueOf(text) : text;
  }

  private static Number integer(String text) {
    if (text.startsWith("0x")) {
      return new BigInteger(text.substring(2), 16);
    }
    if (text.startsWith("0o")) {
      return new BigInteger(text.substring(2), 8);
    }
    return text.length() <= LONGEST_INTEGER ? (Number) Integer.valueOf(text) : new BigInteger(text);
  }
}
