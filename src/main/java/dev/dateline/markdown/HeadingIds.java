package dev.dateline.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.dateline.markdown.html.PageIds;
import dev.dateline.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ids of a body's headings, made from their text as GitHub does and unique within the body.
 *
 * <p>{@code "What’s new?"} becomes {@code whats-new}, a second one {@code whats-new-1}.
 */
final class HeadingIds {
  /** The ids so far, each with the number to try next for another heading of that slug. */
  private final Map<String, Integer> given = new HashMap<>(0);

  private String last = "";

  /** What the ids of all headings are made from; null until the author's HTML has an id. */
  private @Nullable Set<String> slugs;

  /** Makes the id of the next heading from its text. */
  String add(String text) {
    String slug = slug(text);
    Integer number = given.putIfAbsent(slug, 1);
    String id = slug;
    if (number != null) {
      int next = number;
      do {
        id = slug + "-" + next++;
      } while (given.putIfAbsent(id, 1) != null);
      given.put(slug, next);
    }
    last = id;
    return id;
  }

  /** The id of the last heading. */
  String last() {
    return last;
  }

  /**
   * Takes an id for an element that the author wrote in HTML; false when a heading has it or will
   * have it, or when it is not free for other reasons.
   */
  boolean takeForAuthor(String id, Document document) {
    Set<String> ofHeadings = slugs;
    if (ofHeadings == null) {
      ofHeadings = new HashSet<>();
      for (Node node = document; node != null; node = Nodes.next(node, document)) {
        if (node instanceof Heading heading) {
          ofHeadings.add(slug(PlainText.of(heading)));
        }
      }
      slugs = ofHeadings;
    }
    return !PageIds.isReserved(id) && !ofHeadings.contains(id) && given.putIfAbsent(id, 1) == null;
  }

  private static String slug(String text) {
    String source = text.strip().toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); ) {
      int c = source.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || Words.isMark(c) || c == '-' || c == '_') {
        slug.appendCodePoint(c);
      } else if (Character.isWhitespace(c)) {
        slug.append('-');
      }
    }
    if (slug.isEmpty()) {
      return "section";
    }
    return PageIds.isReserved(slug.toString()) ? "section-" + slug : slug.toString();
  }
}
