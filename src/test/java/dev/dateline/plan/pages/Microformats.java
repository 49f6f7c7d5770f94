package dev.dateline.plan.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * An item of microformats2 in a page, such as {@code h-entry}, as the parsing specification finds
 * it; without the properties that it may imply.
 *
 * @param properties values by their names with prefixes: {@code p-name}; of an item in its place
 *     its text
 * @param children items inside it that are no property of it
 */
record Microformats(
    String type, Map<String, List<String>> properties, List<Microformats> children) {

  /** The items of an element that are not inside of others. */
  static List<Microformats> in(Element root) {
    Microformats all = new Microformats("", new LinkedHashMap<>(), new ArrayList<>());
    all.read(root);
    return all.children();
  }

  /** The only value of a property. */
  String value(String property) {
    List<String> values = properties.getOrDefault(property, List.of());
    if (values.size() != 1) {
      throw new AssertionError(property + " of " + type + " is " + values);
    }
    return values.get(0);
  }

  private void read(Element parent) {
    for (Element element : parent.children()) {
      String type = null;
      boolean isProperty = false;
      for (String name : element.classNames()) {
        if (name.startsWith("h-")) {
          type = name;
        } else if (name.matches("(p|u|dt|e)-[a-z-]+")) {
          properties.computeIfAbsent(name, first -> new ArrayList<>()).add(value(name, element));
          isProperty = true;
        }
      }
      if (type == null) {
        read(element);
      } else {
        Microformats item = new Microformats(type, new LinkedHashMap<>(), new ArrayList<>());
        item.read(element);
        if (isProperty) {
          properties.computeIfAbsent(type, first -> new ArrayList<>()).add(element.text());
        } else {
          children.add(item);
        }
      }
    }
  }

  private static String value(String property, Element element) {
    for (String attribute : attributes(property)) {
      if (element.hasAttr(attribute)) {
        return property.startsWith("u-")
            ? element.attr("abs:" + attribute).isEmpty()
                ? element.attr(attribute)
                : element.attr("abs:" + attribute)
            : element.attr(attribute);
      }
    }
    return property.startsWith("e-") ? element.html() : element.text();
  }

  private static List<String> attributes(String property) {
    return switch (property.substring(0, property.indexOf('-'))) {
      case "u" -> List.of("href", "src", "value");
      case "dt" -> List.of("datetime", "value");
      case "p" -> List.of("value");
      default -> List.of();
    };
  }
}
