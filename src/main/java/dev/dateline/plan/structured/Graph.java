package dev.dateline.plan.structured;

import dev.dateline.json.JsonName;
import java.util.List;

/**
 * All that a page says.
 *
 * @param nodes records of this package, and JSON of nodes that all pages have
 */
record Graph(@JsonName("@context") String context, @JsonName("@graph") List<Object> nodes) {
  Graph(List<Object> nodes) {
    this("https://schema.org", nodes);
  }
}
