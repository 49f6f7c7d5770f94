package dev.dateline.config;

import dev.dateline.diagnostic.Diagnostics;
import java.util.HashSet;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Looks for what the parser lets pass: keys that occur twice and values that hold themselves. */
record YamlStructure(YamlPlaces places, Diagnostics diagnostics) {
  private static final int DEEPEST = 50;

  /**
   * @throws YamlProblem when there is no end to the values in values
   */
  void check(Node node, int depth) throws YamlProblem {
    if (node.isRecursive() || depth > DEEPEST) {
      throw new YamlProblem(
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
    Set<String> keys = new HashSet<>();
    for (NodeTuple entry : map.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key && !keys.add(key.getValue())) {
        diagnostics.error(
            places.of(key), "\"" + key.getValue() + "\" is there twice", "take one of them out");
      }
    }
  }
}
