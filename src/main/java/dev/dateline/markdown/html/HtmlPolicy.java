package dev.dateline.markdown.html;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Which HTML tags and attributes an author may use when {@code html: safe} is set. */
final class HtmlPolicy {
  private static final Set<String> ELEMENTS =
      Set.of(
          """
          a abbr address article aside audio b bdi bdo big blockquote br caption center
          cite code col colgroup data dd del details dfn div dl dt em figcaption figure
          footer h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p picture pre q rp rt
          ruby s samp section small source span strike strong sub summary sup table tbody
          td tfoot th thead time tr track tt u ul var video wbr
          """
              .strip()
              .split("\\s+"));

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_:.-]*");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}%?");

  private HtmlPolicy() {}

  /** Whether an element may be used; an iframe also needs an allowed address. */
  static boolean isAllowed(String element) {
    return ELEMENTS.contains(element) || element.equals("iframe");
  }

  /**
   * The policy of the sanitiser.
   *
   * @param iframeHosts hosts whose pages may be framed, by https only
   */
  static PolicyFactory allowing(List<String> iframeHosts) {
    return new HtmlPolicyBuilder()
        .allowElements(ELEMENTS.toArray(String[]::new))
        .allowElements((name, attributes) -> attributes.contains("src") ? name : null, "iframe")
        .allowWithoutAttributes("a", "span", "img")
        .allowUrlProtocols("http", "https", "mailto", "tel", "ftp")
        .allowAttributes("class", "title", "lang", "dir", "role", "aria-label", "aria-hidden")
        .globally()
        .allowAttributes("id")
        .matching(NAME)
        .globally()
        .allowAttributes("href", "hreflang", "rel", "download", "name")
        .onElements("a")
        .allowAttributes("target")
        .matching(true, "_blank", "_self")
        .onElements("a")
        .allowAttributes("src")
        .onElements("img", "audio", "video", "source", "track")
        .allowAttributes("src")
        .matching((element, attribute, value) -> isFramed(value, iframeHosts) ? value : null)
        .onElements("iframe")
        .allowAttributes("alt", "loading", "decoding")
        .onElements("img", "iframe")
        .allowAttributes("width", "height")
        .matching(NUMBER)
        .onElements("img", "video", "iframe", "td", "th", "table", "col")
        .allowAttributes("allowfullscreen")
        .onElements("iframe")
        .allowAttributes("controls", "loop", "muted", "playsinline", "preload", "poster")
        .onElements("audio", "video")
        .allowAttributes("type", "media", "kind", "srclang", "label", "default")
        .onElements("source", "track")
        .allowAttributes("colspan", "rowspan", "scope", "headers", "align", "valign", "span")
        .onElements("td", "th", "tr", "col", "colgroup", "table")
        .allowAttributes("start", "type", "reversed", "value")
        .onElements("ol", "ul", "li", "data")
        .allowAttributes("cite", "datetime")
        .onElements("blockquote", "q", "ins", "del", "time")
        .allowAttributes("open")
        .onElements("details")
        .toFactory();
  }

  private static boolean isFramed(String address, List<String> hosts) {
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
