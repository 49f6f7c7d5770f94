package dev.dateline.plan.output;

import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.Components;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the bodies among the inputs of an output: components that are bodies, lists of them, and
 * lists of records which have one each, such as the entries of a feed.
 */
final class InputBodies {
  private InputBodies() {}

  static List<Body> in(Record inputs) {
    List<Body> bodies = new ArrayList<>(1);
    Components components = Components.of(inputs.getClass());
    for (int i = 0; i < components.count(); i++) {
      Object value = components.value(inputs, i);
      if (value instanceof Body body) {
        bodies.add(body);
      } else if (value instanceof List<?> list && !list.isEmpty()) {
        addAll(list, bodies);
      }
    }
    return bodies;
  }

  /** All elements of a list are of one kind. */
  private static void addAll(List<?> list, List<Body> bodies) {
    Object first = list.get(0);
    if (first instanceof Body) {
      list.forEach(body -> bodies.add((Body) body));
    } else if (first instanceof Record) {
      Components components = Components.of(first.getClass());
      if (components.body() >= 0) {
        for (Object each : list) {
          if (components.value(each, components.body()) instanceof Body body) {
            bodies.add(body);
          }
        }
      }
    }
  }
}
