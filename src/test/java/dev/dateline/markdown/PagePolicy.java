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

/**
 * What the HTML of a body, and that of a page around it, may hold at most; written out apart from
 * the program's own policy and from the theme.
 */
public final class PagePolicy {
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

  private static final Set<String> ADDRESSES = Set.of("action", "href", "src", "poster", "cite");

  /** Where the theme shows the body of an article. */
  private static final String BODY = "div.prose";

  private static final Set<String> FRAME_ELEMENTS =
      Set.of(
          ("html head title meta link body main a abbr article aside b caption cite code data dd div dl dt"
                  + " figcaption figure footer form h1 h2 h3 header img input button label li nav ol option p"
                  + " section select small span table tbody td th thead time tr ul")
              .split(" "));

  private static final Set<String> FRAME_ATTRIBUTES =
      Set.of(
          ("abbr action alt aria-current aria-describedby aria-hidden aria-label"
                  + " aria-labelledby as autocapitalize autocomplete charset class content"
                  + " crossorigin data-busy data-failed data-instead data-none data-older"
                  + " data-results data-root data-years datetime decoding dir download"
                  + " enterkeyhint fetchpriority for hidden href http-equiv id lang loading"
                  + " maxlength media name placeholder property rel role scope spellcheck src"
                  + " tabindex title type value")
              .split(" "));

  private PagePolicy() {}

  /** What is in a page of the theme and must not be, neither in it nor in the article it shows. */
  public static List<String> pageViolations(Document page) {
    List<String> found = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Element body = page.selectFirst(BODY);
    for (Element element : page.getAllElements()) {
      boolean ofBody = body != null && element != body && element.closest(BODY) != null;
      if (!ofBody) {
        checkFrame(element, found);
      } else {
        checkElement(element, ids, found);
      }
    }
    page.getAllElements().eachAttr("id").stream()
        .filter(id -> page.getElementsByAttributeValue("id", id).size() > 1)
        .forEach(id -> found.add("id " + id));
    return found;
  }

  private static boolean isOwnScript(Element element) {
    return element
        .outerHtml()
        .matches(
            "(?s)<script type=\"application/ld\\+json\">.*"
                + "|<script src=\"[./]*/assets/(keys|search)\\.js\" defer></script>");
  }

  private static void checkFrame(Element element, List<String> found) {
    if (!isOwnScript(element) && !element.normalName().equals("#root")) {
      if (!FRAME_ELEMENTS.contains(element.normalName())) {
        found.add("<" + element.tagName() + "> around the article");
      }
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        boolean harmless = !ADDRESSES.contains(name) || isHarmless(attribute.getValue());
        if (!FRAME_ATTRIBUTES.contains(name) || !harmless) {
          found.add(element.tagName() + " " + attribute + " around the article");
        }
      }
    }
  }

  /** What is in the body of a page and must not be. */
  static List<String> violations(Document page) {
    List<String> found = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node node = page.body().firstChild(); node != null; node = next(node, page.body())) {
      if (node instanceof Comment) {
        found.add("comment");
      } else if (node instanceof Element element) {
        checkElement(element, ids, found);
      }
    }
    if (page.head().childNodeSize() > 0 || !page.body().attributes().isEmpty()) {
      found.add("head");
    }
    return found;
  }

  private static void checkElement(Element element, Set<String> ids, List<String> found) {
    if (!ELEMENTS.contains(element.normalName())
        || !element.tag().namespace().equals("http://www.w3.org/1999/xhtml")) {
      found.add("<" + element.tagName() + ">");
    }
    element.attributes().forEach(attribute -> check(element, attribute, ids, found));
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
            && !value.matches("(?is)https://player\\.example\\.org(:\\d*)?([/?#].*)?");
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
