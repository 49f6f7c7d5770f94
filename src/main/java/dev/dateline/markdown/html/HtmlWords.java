package dev.dateline.markdown.html;

import dev.dateline.markdown.html.HtmlToken.EndTag;
import dev.dateline.markdown.html.HtmlToken.StartTag;
import dev.dateline.markdown.html.HtmlToken.Text;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a piece of HTML, for the summary of an article that is written in it. */
public final class HtmlWords {
  /** Elements before and behind which another paragraph begins. */
  private static final Set<String> BLOCKS =
      Set.of(
          ("p div section article main header footer nav aside ul ol li dl dt dd table tr td"
                  + " th thead tbody caption pre blockquote hr center details address form h1 h2 h3 h4"
                  + " h5 h6 figure figcaption summary noscript")
              .split(" "));

  /** Elements whose words are no paragraph of the article. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          ("h1 h2 h3 h4 h5 h6 figcaption table pre nav aside form button select video audio"
                  + " svg caption noscript")
              .split(" "));

  private static final Pattern TYPED = Pattern.compile("</?([a-zA-Z][^\\s/<>]*)[^<>]*>");

  private HtmlWords() {}

  /**
   * The words of the first paragraph that has any, or else of the first text; "" for none.
   * Headings, captions and tables are passed over.
   */
  public static String ofFirstParagraph(String html) {
    StringBuilder words = new StringBuilder();
    String passedOver = "";
    for (HtmlToken token : new HtmlReader(true).read(html)) {
      if (!passedOver.isEmpty()) {
        passedOver = token instanceof EndTag end && end.name().equals(passedOver) ? "" : passedOver;
      } else if (token instanceof Text text) {
        words.append(text.text());
      } else {
        String name = nameOf(token);
        if (BLOCKS.contains(name) && !words.toString().isBlank()) {
          break;
        }
        passedOver = token instanceof StartTag && PASSED_OVER.contains(name) ? name : "";
        if (name.equals("br")) {
          words.append(' ');
        }
      }
    }
    return words.toString();
  }

  /**
   * A tag of no element, such as {@code <T>} or {@code <client-id>}, which the page shows as it is
   * typed; "" for any other.
   */
  public static String typedName(String tag) {
    Matcher name = TYPED.matcher(tag);
    return name.matches() && !ElementNames.isKnown(name.group(1).toLowerCase(Locale.ROOT))
        ? tag
        : "";
  }

  private static String nameOf(HtmlToken token) {
    return token instanceof StartTag start
        ? start.name()
        : token instanceof EndTag end ? end.name() : "";
  }
}
