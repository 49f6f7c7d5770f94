package dev.dateline.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Turns YAML into text, truth values, whole numbers, lists and maps, as templates need them. */
final class PlainValues {
  private static final int LONGEST_INTEGER = 9;

  private PlainValues() {}

  static Object of(Node node) {
    if (node instanceof SequenceNode list) {
      List<Object> items = new ArrayList<>();
      for (Node item : list.getValue()) {
        items.add(of(item));
      }
      return Collections.unmodifiableList(items);
    }
    if (node instanceof MappingNode map) {
      Map<String, Object> entries = new TreeMap<>();
      for (NodeTuple entry : map.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key) {
          entries.put(key.getValue(), of(entry.getValueNode()));
        }
      }
      return Collections.unmodifiableMap(entries);
    }
    return node instanceof ScalarNode scalar ? value(scalar) : "";
  }

  private static Object value(ScalarNode scalar) {
    String text = scalar.getValue();
    if (!scalar.isPlain()) {
      return text;
    }
    if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    boolean digits = !text.isEmpty() && text.length() <= LONGEST_INTEGER;
    for (int i = 0; i < text.length() && digits; i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits ? (Object) Integer.valueOf(text) : text;
  }
}
