package dev.dateline.markdown.html;

import java.util.Set;
import org.jsoup.parser.Tag;

/** Which names of tags are those of elements. */
final class ElementNames {

  /** Elements in which there are elements of other languages than HTML. */
  static final Set<String> FOREIGN = Set.of("svg", "math");

  /** Elements that HTML had once, or that single browsers had. */
  private static final Set<String> OBSOLETE =
      Set.of(
          ("bgsound blink content ilayer image isindex keygen layer listing marquee menuitem"
                  + " multicol nextid nobr plaintext portal rb rtc shadow spacer xml")
              .split(" "));

  private ElementNames() {}

  /**
   * Whether a name is, or was, that of an element, or is one of XML such as {@code o:p}.
   *
   * @param name in lower case
   */
  static boolean isKnown(String name) {
    return Tag.isKnownTag(name)
        || OBSOLETE.contains(name)
        || FOREIGN.contains(name)
        || name.indexOf(':') >= 0;
  }
}
