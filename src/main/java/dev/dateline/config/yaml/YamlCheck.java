package dev.dateline.config.yaml;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Finds mistakes that the parser allows: repeated keys, and values nested too deeply or endlessly.
 */
record YamlCheck(YamlPlaces places, Diagnostics diagnostics) {
  private static final int DEEPEST = 50;

  /**
   * Reports repeated keys in a node and everything below it.
   *
   * @param depth of the node; 0 at the top
   * @throws YamlException when a value contains itself or values are nested too deeply
   */
  void check(Node node, int depth) throws YamlException {
    if (node.isRecursive() || depth > DEEPEST) {
      throw new YamlException(
          places.of(node),
          node.isRecursive() ? "a value holds itself" : "values are too deep in one another",
          "write it out");
    }
    if (node instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        check(item, depth + 1);
      }
    } else if (node instanceof MappingNode map) {
      checkKeys(map);
      for (NodeTuple entry : map.getValue()) {
        check(entry.getValueNode(), depth + 1);
      }
    }
  }

  private void checkKeys(MappingNode map) {
    Map<String, NodeTuple> entries = new HashMap<>();
    for (NodeTuple entry : map.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        NodeTuple other = entries.putIfAbsent(key.getValue(), entry);
        if (other != null) {
          reportTwice(key, other, entry);
        }
      }
    }
  }

  /** A repeated key with the same value is only a warning. */
  private void reportTwice(ScalarNode key, NodeTuple first, NodeTuple second) {
    boolean same =
        first.getValueNode() instanceof ScalarNode one
            && second.getValueNode() instanceof ScalarNode two
            && one.getValue().equals(two.getValue());
    int line = places.of(first.getKeyNode()).line();
    String message = "\"" + key.getValue() + "\" is there twice, first on line " + line;
    String hint = "take one of them out";
    diagnostics.add(
        same
            ? Diagnostic.warning(places.of(key), message, hint)
            : Diagnostic.error(places.of(key), message, hint));
  }
}
