package dev.dateline.read;

import dev.dateline.markdown.syntax.CharacterReference;
import dev.dateline.model.Citation;
import dev.dateline.model.Correction;
import dev.dateline.model.Image;
import dev.dateline.text.mail.EncodedWords;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tidies text that somebody typed or pasted: a headline, a summary, the name of an author. */
final class FieldText {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\p{javaWhitespace}+");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|[\\x{80}-\\x{9f}]");

  private FieldText() {}

  /**
   * The text on one line, with single spaces, without control characters, and with characters in
   * the place of HTML's named or numbered character references and of a mail's encoded words. Null
   * for null.
   */
  static @Nullable String cleanOrNull(@Nullable String text) {
    return text == null ? null : clean(text);
  }

  /** The same for text that is there. */
  static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    String decoded = CharacterReference.resolveAll(EncodedWords.decoded(text));
    String oneLine = WHITE_SPACE.matcher(decoded).replaceAll(" ").strip();
    return CONTROL.matcher(oneLine).replaceAll("");
  }

  /** Whether there is certainly nothing to tidy. */
  private static boolean isClean(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c);
      if (c == '&'
          || (c == '?' && before == '=')
          || (space && (c != ' ' || before == ' '))
          || Character.isISOControl(c)) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  /** Tidies the texts of an article that go into pages as they were read. */
  static void tidy(ArticleFields fields) {
    fields.thread = cleanOrNull(fields.thread);
    Image image = fields.image;
    if (image != null) {
      fields.image =
          new Image(
              image.src(),
              clean(image.alt()),
              cleanOrNull(image.caption()),
              cleanOrNull(image.credit()),
              image.line());
    }
    fields.corrections.replaceAll(old -> new Correction(old.date(), clean(old.text())));
    fields.citations.replaceAll(
        old -> new Citation(old.source(), old.label(), old.url(), cleanOrNull(old.title())));
  }
}
