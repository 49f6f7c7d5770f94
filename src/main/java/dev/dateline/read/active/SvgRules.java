package dev.dateline.read.active;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is active in a drawing: scripts, handlers of events, HTML, and what is loaded from another
 * site. A link that a reader may follow to another site is none of it.
 *
 * @see <a href="https://www.w3.org/TR/SVG2/conform.html#secure-static-mode">SVG 2, secure static
 *     mode</a>
 */
final class SvgRules {
  private static final Set<String> ACTIVE =
      Set.of("script handler listener iframe embed object applet audio video canvas".split(" "));

  /** Attributes that hold an address. */
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "data", "base");

  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:");
  private static final Pattern PICTURE =
      Pattern.compile("data:image/(png|jpe?g|gif|webp)[;,].*", Pattern.DOTALL);
  private static final Pattern STYLE_ESCAPE =
      Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))", Pattern.DOTALL);
  private static final Pattern ACTIVE_STYLE =
      Pattern.compile(
          "@import|expression\\(|-moz-binding|behavior:"
              + "|(?:url\\(|src\\(|image\\(|image-set\\()[\"']?(?:[a-z+.-]+:(?<!data:)|//)");

  private SvgRules() {}

  /** What is wrong with an element; null when nothing is. */
  static @Nullable String ofElement(String name) {
    if (name.equalsIgnoreCase("foreignObject") || name.equalsIgnoreCase("annotation-xml")) {
      return "holds HTML";
    }
    return ACTIVE.contains(name.toLowerCase(Locale.ROOT)) ? "holds a script or a frame" : null;
  }

  /**
   * What is wrong with an attribute; null when nothing is.
   *
   * @param name without a prefix
   */
  static @Nullable String ofAttribute(String element, String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("on")) {
      return "holds a script (" + name + ")";
    }
    boolean address = ADDRESSES.contains(lower);
    boolean style =
        lower.equals("style")
            || (value.indexOf('(') >= 0 && (value.contains(":") || value.contains("//")))
            || value.indexOf('\\') >= 0;
    if (!address && !style && !lower.equals("attributename")) {
      return null;
    }
    String bare = value.replaceAll("[\\x00-\\x20\\x7F]", "").toLowerCase(Locale.ROOT);
    if (lower.equals("attributename") && bare.matches("(.*:)?(href|src|on.*|style)")) {
      return "changes an address or a script by itself";
    }
    return address ? ofAddress(element, bare) : ofStyle(value);
  }

  private static @Nullable String ofAddress(String element, String address) {
    boolean elsewhere = address.replace('\\', '/').startsWith("//");
    Matcher scheme = SCHEME.matcher(address);
    if (!elsewhere && !scheme.lookingAt()) {
      return null;
    }
    boolean web = elsewhere || address.matches("(?s)(https?|mailto):.*");
    boolean picture = element.equals("image") || element.equals("feImage");
    if (element.equals("a") ? web : picture && PICTURE.matcher(address).matches()) {
      return null;
    }
    return web ? "loads something from another site" : "holds an address that may be a script";
  }

  /** What is wrong with a style sheet or a value of it; null when nothing is. */
  static @Nullable String ofStyle(String css) {
    if (css.isEmpty()) {
      return null;
    }
    String plain =
        STYLE_ESCAPE
            .matcher(css)
            .replaceAll(
                escape -> Matcher.quoteReplacement(unescaped(escape.group(1), escape.group(2))))
            .replaceAll("\\s+", "")
            .toLowerCase(Locale.ROOT);
    return ACTIVE_STYLE.matcher(plain).find() ? "has a style that loads something" : null;
  }

  private static String unescaped(@Nullable String hex, @Nullable String character) {
    if (hex == null) {
      return character == null ? "" : character;
    }
    int code = Integer.parseInt(hex, 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : "";
  }
}
