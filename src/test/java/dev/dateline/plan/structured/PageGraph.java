package dev.dateline.plan.structured;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.json.ParsedJson;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;

/** The structured data of a page, as a program finds it in its HTML. */
public record PageGraph(List<Map<String, Object>> nodes) {

  @SuppressWarnings("unchecked")
  public static PageGraph of(String html) {
    Elements scripts = Jsoup.parse(html).select("script");
    assertThat(scripts.eachAttr("type")).containsExactly("application/ld+json");
    Map<String, Object> graph = (Map<String, Object>) ParsedJson.of(scripts.get(0).data());
    assertThat(graph).containsOnlyKeys("@context", "@graph");
    assertThat(graph).containsEntry("@context", "https://schema.org");
    return new PageGraph((List<Map<String, Object>>) graph.get("@graph"));
  }

  public List<String> types() {
    return nodes.stream().map(node -> (String) node.get("@type")).toList();
  }

  /** The one node of a type. */
  public Map<String, Object> node(String type) {
    List<Map<String, Object>> found =
        nodes.stream().filter(node -> type.equals(node.get("@type"))).toList();
    assertThat(found).as(type).hasSize(1);
    return found.get(0);
  }

  /**
   * The items of a list or of breadcrumbs: their names and addresses, in the order of positions.
   */
  @SuppressWarnings("unchecked")
  public static List<String> items(Object list, String address) {
    List<Map<String, Object>> items =
        (List<Map<String, Object>>) ((Map<String, Object>) list).get("itemListElement");
    List<String> found = new ArrayList<>();
    for (Map<String, Object> item : items) {
      found.add(item.get("name") + " " + item.get(address));
      assertThat(item).containsEntry("@type", "ListItem").hasSizeBetween(3, 4);
      assertThat(item).containsEntry("position", (long) found.size());
    }
    return found;
  }

  /** The values of a member wherever it stands. */
  public List<Object> all(String member) {
    List<Object> found = new ArrayList<>();
    Deque<Object> left = new ArrayDeque<>(nodes);
    while (!left.isEmpty()) {
      Object next = left.pop();
      if (next instanceof Map<?, ?> node) {
        if (node.containsKey(member)) {
          found.add(node.get(member));
        }
        left.addAll(node.values());
      } else if (next instanceof Collection<?> list) {
        left.addAll(list);
      }
    }
    return found;
  }
}
