package dev.dateline.render;

import freemarker.template.SimpleNumber;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/**
 * How many minutes it takes to read a text, at least one:
 *
 * <pre>{@code
 * ${labels.minutes(readingMinutes(body?markup_string))}
 * }</pre>
 *
 * The one argument is HTML. Counted are the words outside of tags; in scripts that put no spaces
 * between words, the characters.
 */
final class ReadingMinutes implements TemplateMethodModelEx {
  static final String NAME = "readingMinutes";

  /** Adults read 238 words of English a minute: Brysbaert, "How many words do we read", 2019. */
  private static final int WORDS_A_MINUTE = 238;

  /** About so many characters of Chinese or Japanese are read in the time of one word. */
  private static final int CHARACTERS_A_WORD = 2;

  private static final char FIRST_IDEOGRAPH = '\u2e80';
  private static final char LAST_IDEOGRAPH = '\ud7ff';

  @Override
  @SuppressWarnings("rawtypes")
  public TemplateModel exec(List arguments) throws TemplateModelException {
    if (arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel html) {
      return new SimpleNumber(of(html.getAsString()));
    }
    throw new TemplateModelException("readingMinutes takes the HTML of a text");
  }

  /** The minutes, rounded to the nearest number. */
  @SuppressWarnings("LoopOverCharArray") // a copy of the text is read faster than charAt
  static int of(String html) {
    int words = 0;
    int characters = 0;
    boolean inTag = false;
    boolean inWord = false;
    // An array is looked through several times faster than a string.
    char[] chars = html.toCharArray();
    for (char c : chars) {
      if (c >= 'a' && c <= 'z') {
        // Most characters are these.
        words += inTag || inWord ? 0 : 1;
        inWord = !inTag;
        continue;
      }
      if (inTag) {
        inTag = c != '>';
        continue;
      }
      inTag = c == '<';
      boolean ideograph = c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
      characters += ideograph ? 1 : 0;
      boolean between = inTag || c <= ' ' || ideograph;
      boolean begins = !between && !inWord && Character.isLetterOrDigit(c);
      words += begins ? 1 : 0;
      inWord = !between && (inWord || begins);
    }
    int all = words + characters / CHARACTERS_A_WORD;
    return Math.max(1, (all + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE);
  }
}
