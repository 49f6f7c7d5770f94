package dev.dateline.config.yaml;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.fields.FormatException;
import dev.dateline.fields.Value;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Makes values of YAML's nodes; refuses values that are nested too deeply or endlessly.
 *
 * @param misread looks at every single value
 */
record YamlValues(MisreadValues misread, YamlPlaces places, Diagnostics diagnostics) {
  private static final int DEEPEST = 50;

  /**
   * @param depth of the map; 0 at the top
   * @throws FormatException when a value contains itself or values are nested too deeply
   */
  Value.Fields fields(MappingNode map, int depth) throws FormatException {
    check(map, depth);
    List<Value.Field> fields = new ArrayList<>(map.getValue().size());
    for (NodeTuple entry : map.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        Value value = value(entry.getValueNode(), depth + 1);
        fields.add(new Value.Field(name(key.getValue()), value, places.of(key)));
      } else {
        diagnostics.error(places.of(entry.getKeyNode()), "a key must be a word", "");
      }
    }
    return new Value.Fields(fields, places.of(map));
  }

  /** Drops no-break spaces and the like before a key, which are space for everybody but YAML. */
  private static String name(String key) {
    int start = 0;
    while (start < key.length() && Character.isSpaceChar(key.charAt(start))) {
      start++;
    }
    return key.substring(start);
  }

  private Value value(Node node, int depth) throws FormatException {
    check(node, depth);
    if (node instanceof MappingNode map) {
      return fields(map, depth);
    }
    if (node instanceof SequenceNode list) {
      List<Value> values = new ArrayList<>(list.getValue().size());
      for (Node item : list.getValue()) {
        values.add(value(item, depth + 1));
      }
      return new Value.Items(values, places.of(list));
    }
    ScalarNode scalar = (ScalarNode) node;
    misread.check(scalar);
    String text = scalar.getValue();
    boolean nothing = scalar.isPlain() && (text.equals("~") || text.equals("null"));
    return new Value.Text(nothing ? "" : text, scalar.isPlain(), places.of(scalar));
  }

  private void check(Node node, int depth) throws FormatException {
    if (node.isRecursive() || depth > DEEPEST) {
      throw YamlErrorMessages.exception(
          places.of(node),
          node.isRecursive() ? "a value holds itself" : "values are too deep in one another",
          "write it out");
    }
  }
}
