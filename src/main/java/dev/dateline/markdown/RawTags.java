package dev.dateline.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * The tags of an author's HTML and their lines, so that a refused one can be named with its line.
 */
final class RawTags {
  private final List<RawTag> tags = new ArrayList<>(0);

  private record RawTag(String name, List<String> attributes, int line) {}

  void add(String name, List<String> attributes, int line) {
    tags.add(new RawTag(name, List.copyOf(attributes), line));
  }

  /** The line of the first tag of a name; 1 when there is none. */
  int lineOf(String name) {
    return tags.stream()
        .filter(tag -> tag.name().equals(name))
        .findFirst()
        .map(RawTag::line)
        .orElse(1);
  }

  /** The line of the first tag of a name that has an attribute; 1 when there is none. */
  int lineOf(String name, String attribute) {
    return tags.stream()
        .filter(tag -> tag.name().equals(name) && tag.attributes().contains(attribute))
        .findFirst()
        .map(RawTag::line)
        .orElse(1);
  }
}
