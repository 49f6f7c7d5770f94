package dev.dateline.markdown.html;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which HTML elements and attributes an author may use when {@code html: safe} is set.
 *
 * <p>No element here has content that browsers read as anything but HTML, except for iframe, which
 * is always written empty. So whatever an author writes, browsers find the tags that {@link
 * AuthorHtml} wrote, and no others.
 */
final class HtmlPolicy {
  private static final Set<String> ELEMENTS =
      names(
          """
          a abbr address article aside audio b bdi bdo big blockquote br caption center
          cite code col colgroup data dd del details dfn div dl dt em figcaption figure
          footer h2 h3 h4 h5 h6 header hr i iframe img ins kbd li mark ol p picture pre q rp rt
          ruby s samp section small source span strike strong sub summary sup table tbody
          td tfoot th thead time tr track tt u ul var video wbr
          """);

  /** What browsers begin anew in the next block when it is not ended in its own. */
  private static final Set<String> REPEATED = names("a b big code em i s small strike strong tt u");

  private static final Set<String> VOID = names("br col hr img source track wbr");

  /** The attributes of each element; those of all elements have the name "". */
  private static final Map<String, Map<String, AttributeRule>> ATTRIBUTES =
      new Rules()
          .add("", "title lang dir role aria-label aria-hidden", AttributeRule.TEXT)
          .add("", "class", AttributeRule.CLASS)
          .add("", "id", AttributeRule.ID)
          .add("a", "href", AttributeRule.ADDRESS)
          .add("a", "hreflang rel download", AttributeRule.TEXT)
          .add("a", "name", AttributeRule.NAME)
          .add("a", "target", AttributeRule.TARGET)
          .add("img audio video source track", "src", AttributeRule.ADDRESS)
          .add("img source", "srcset", AttributeRule.ADDRESS)
          .add("img source", "sizes", AttributeRule.TEXT)
          .add("img iframe", "alt loading decoding", AttributeRule.TEXT)
          .add("img video iframe source td th table col", "width height", AttributeRule.NUMBER)
          .add("iframe", "src", AttributeRule.FRAME)
          .add("iframe", "allowfullscreen", AttributeRule.TEXT)
          .add("audio video", "poster", AttributeRule.ADDRESS)
          .add("audio video", "controls loop muted playsinline preload", AttributeRule.TEXT)
          .add("source track", "type media kind srclang label default", AttributeRule.TEXT)
          .add(
              "td th tr col colgroup table",
              "colspan rowspan scope headers align valign span",
              AttributeRule.TEXT)
          .add("ol ul li data", "start type reversed value", AttributeRule.TEXT)
          .add("blockquote q ins del", "cite", AttributeRule.ADDRESS)
          .add("ins del time", "datetime", AttributeRule.TEXT)
          .add("details", "open", AttributeRule.TEXT)
          .rules;

  private HtmlPolicy() {}

  private static Set<String> names(String names) {
    return Set.of(names.strip().split("\\s+"));
  }

  private static final class Rules {
    final Map<String, Map<String, AttributeRule>> rules = new HashMap<>();

    Rules add(String elements, String attributes, AttributeRule rule) {
      for (String element : elements.split(" ", -1)) {
        Map<String, AttributeRule> ofElement =
            rules.computeIfAbsent(element, name -> new HashMap<>());
        for (String attribute : attributes.split(" ", -1)) {
          ofElement.put(attribute, rule);
        }
      }
      return this;
    }
  }

  /** Whether an element may be used; an iframe also needs an allowed address. */
  static boolean isAllowed(String element) {
    return ELEMENTS.contains(element);
  }

  /** Whether an element has no content and no end tag. */
  static boolean isVoid(String element) {
    return VOID.contains(element);
  }

  /**
   * Whether browsers repeat an element, with its attributes, in a block that begins before it ends
   * (HTML standard, section 13.2.4.3).
   */
  static boolean isRepeated(String element) {
    return REPEATED.contains(element);
  }

  /** What an attribute's value may be; null when the element must not have it. */
  static @Nullable AttributeRule rule(String element, String attribute) {
    AttributeRule rule = ATTRIBUTES.getOrDefault(element, Map.of()).get(attribute);
    return rule != null ? rule : ATTRIBUTES.getOrDefault("", Map.of()).get(attribute);
  }

  /**
   * Whether a page may be framed.
   *
   * @param hosts whose pages may, by https only
   */
  static boolean isFramed(String address, List<String> hosts) {
    URI uri = parse(address);
    return uri != null
        && "https".equalsIgnoreCase(uri.getScheme())
        && uri.getHost() != null
        && uri.getUserInfo() == null
        && hosts.contains(uri.getHost().toLowerCase(Locale.ROOT));
  }

  private static @Nullable URI parse(String address) {
    try {
      return URI.create(address);
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }
}
