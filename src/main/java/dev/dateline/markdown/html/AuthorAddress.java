package dev.dateline.markdown.html;

import dev.dateline.markdown.html.HtmlToken.StartTag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves the addresses in an author's tags like those of Markdown. */
final class AuthorAddress {
  private static final Set<String> NAMES = Set.of("href", "src", "poster", "srcset", "cite");

  private static final Set<String> FOLLOWED = Set.of("href", "cite");

  private AuthorAddress() {}

  /** Whether an attribute holds an address, or several. */
  static boolean isOne(String attribute) {
    return NAMES.contains(attribute);
  }

  /**
   * The address that the value of an attribute leads to, escaped for an attribute; null when it
   * must not be used.
   */
  static @Nullable String resolved(StartTag tag, String attribute, int line, HtmlContext context) {
    String value = tag.attributes().get(attribute).strip();
    if (attribute.equals("srcset")) {
      return SourceSet.resolved(value, line, context);
    }
    boolean followed = FOLLOWED.contains(attribute) || tag.name().equals("iframe");
    String address = followed ? context.link(value, line) : context.image(value, line);
    return address == null ? null : Urls.inAttribute(address);
  }
}
