package dev.dateline.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What the HTML of a body may hold at most, written out apart from the program's own policy. */
final class PagePolicy {
  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr address article aside audio b bdi bdo big blockquote br caption center cite code"
                  + " col colgroup data dd del details dfn div dl dt em figcaption figure footer h2 h3"
                  + " h4 h5 h6 header hr i iframe img input ins kbd li mark ol p picture pre q rp rt"
                  + " ruby s samp section small source span strike strong sub summary sup table tbody"
                  + " td tfoot th thead time tr track tt u ul var video wbr")
              .split(" "));

  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("align allowfullscreen alt aria-hidden aria-label checked cite class colspan controls"
                  + " datetime decoding default dir disabled download headers height href hreflang id"
                  + " kind label lang loading loop media muted name open playsinline poster preload"
                  + " rel reversed role rowspan scope sizes span src srclang srcset start tabindex"
                  + " target title type valign value width")
              .split(" "));

  private static final Set<String> ADDRESSES = Set.of("href", "src", "poster", "cite");

  private PagePolicy() {}

  /** What is in the body of a page and must not be. */
  static List<String> violations(Document page) {
    List<String> found = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node node = page.body().firstChild(); node != null; node = next(node, page.body())) {
      if (node instanceof Comment) {
        found.add("comment");
      } else if (node instanceof Element element) {
        if (!ELEMENTS.contains(element.normalName())
            || !element.tag().namespace().equals("http://www.w3.org/1999/xhtml")) {
          found.add("<" + element.tagName() + ">");
        }
        element.attributes().forEach(attribute -> check(element, attribute, ids, found));
      }
    }
    if (page.head().childNodeSize() > 0 || !page.body().attributes().isEmpty()) {
      found.add("head");
    }
    return found;
  }

  private static Node next(Node node, Node root) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node last = node;
    while (last != root && last.nextSibling() == null) {
      last = last.parent();
    }
    return last == root ? null : last.nextSibling();
  }

  private static void check(
      Element element, Attribute attribute, Set<String> ids, List<String> found) {
    String name = attribute.getKey();
    String value = attribute.getValue();
    String where = element.tagName() + " " + attribute;
    if (!ATTRIBUTES.contains(name)) {
      found.add(where);
    }
    boolean address = ADDRESSES.contains(name) && !isHarmless(value);
    boolean frame =
        element.normalName().equals("iframe")
            && name.equals("src")
            && !value.startsWith("https://player.example.org/");
    boolean set =
        name.equals("srcset")
            && !List.of(value.split(",?\\s+")).stream().allMatch(PagePolicy::isHarmless);
    boolean id = name.equals("id") && (value.startsWith("dateline-") || !ids.add(value));
    if (address || frame || set || id) {
      found.add(where);
    }
  }

  private static boolean isHarmless(String address) {
    String bare =
        address.replaceAll("[\\x00-\\x20\\x7f-\\x9f\\p{Cf}]", "").toLowerCase(Locale.ROOT);
    return !bare.matches("(?s)[a-z][a-z0-9+.-]*:.*") || bare.matches("(?s)(https?|mailto|tel):.*");
  }
}
