package dev.dateline.markdown.html;

import java.util.Map;
import java.util.Set;

/**
 * Which start tags end the element before them: {@code <li>a<li>b} is two items.
 *
 * <p>HTML standard, section 13.1.2.4.
 */
final class ImpliedEnds {
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote center details div dl figcaption figure footer h2 h3 h4"
                  + " h5 h6 header hr ol p pre section table ul")
              .split(" "));
  private static final Set<String> CELLS = Set.of("td", "th", "tr", "tbody", "tfoot");
  private static final Set<String> ROWS = Set.of("tr", "tbody", "tfoot");

  private static final Map<String, Set<String>> ENDED_BY =
      Map.of(
          "p", BLOCKS,
          "li", Set.of("li"),
          "dt", Set.of("dt", "dd"),
          "dd", Set.of("dt", "dd"),
          "td", CELLS,
          "th", CELLS,
          "tr", ROWS,
          "thead", Set.of("tbody", "tfoot"),
          "tbody", Set.of("tbody", "tfoot"));

  private ImpliedEnds() {}

  /** Whether a start tag ends an open element. */
  static boolean ends(String open, String starting) {
    return ENDED_BY.getOrDefault(open, Set.of()).contains(starting);
  }
}
