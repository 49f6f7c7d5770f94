package dev.dateline.check;

import dev.dateline.text.HtmlEscape;
import dev.dateline.text.LinkPath;
import dev.dateline.text.Spelling;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a page links can lead to: the ids of its elements. HTML Living Standard, section
 * 7.4.6.4, "Scrolling to a fragment".
 */
public final class PartIds {
  private static final List<String> ATTRIBUTES = List.of(" id=\"", " id='", " name=\"", " name='");

  private PartIds() {}

  /** The ids in HTML, and the names of anchors, in their order; escaped as they stand there. */
  public static List<String> in(String html) {
    Set<String> ids = new LinkedHashSet<>();
    for (String attribute : ATTRIBUTES) {
      char quote = attribute.charAt(attribute.length() - 1);
      for (int at = html.indexOf(attribute); at >= 0; at = html.indexOf(attribute, at)) {
        int start = at + attribute.length();
        int end = html.indexOf(quote, start);
        if (end < 0) {
          break;
        }
        ids.add(html.substring(start, end));
        at = end;
      }
    }
    return List.copyOf(ids);
  }

  /** The part that a destination names, without its sign; null when it names none. */
  static @Nullable String partOf(String destination) {
    int sign = destination.indexOf('#');
    return sign < 0 ? null : destination.substring(sign + 1);
  }

  /**
   * Whether every page has a part: its top, or words that the browser looks for ({@code
   * #:~:text=caravan}).
   */
  static boolean isOfEveryPage(String part) {
    return part.isEmpty() || part.equalsIgnoreCase("top") || part.startsWith(":~:");
  }

  /** Whether one of the ids is a part, percent-encoded or not. */
  static boolean hold(Set<String> ids, String part) {
    int text = part.indexOf(":~:");
    String name = text < 0 ? part : part.substring(0, text);
    return ids.contains(HtmlEscape.escape(name))
        || ids.contains(HtmlEscape.escape(LinkPath.decode(name)));
  }

  /** What to write for a part that there is not; without a hint when there is nothing near. */
  static String hint(String part, Set<String> ids) {
    List<String> named =
        ids.stream().filter(id -> !id.startsWith("fn-") && !id.startsWith("fnref-")).toList();
    String nearest = Spelling.nearest(LinkPath.decode(part), named);
    if (nearest != null) {
      return "did you mean \"#" + nearest + "\"?";
    }
    return named.isEmpty()
        ? "take out \"#" + part + "\""
        : "its parts are \"#"
            + String.join("\", \"#", named.subList(0, Math.min(5, named.size())))
            + "\"";
  }
}
