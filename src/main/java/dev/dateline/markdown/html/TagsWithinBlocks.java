package dev.dateline.markdown.html;

import dev.dateline.markdown.html.HtmlToken.EndTag;
import dev.dateline.markdown.html.HtmlToken.Markup;
import dev.dateline.markdown.html.HtmlToken.RawElement;
import dev.dateline.markdown.html.HtmlToken.StartTag;
import dev.dateline.markdown.html.HtmlToken.Unfinished;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Ends tags at blank lines, as CommonMark does where a piece of HTML begins with one (0.31, section
 * 4.6). Within {@code <pre>}, or behind a comment or script that nobody ends, a piece may be the
 * rest of the article: a {@code <div} in it that has no end either would take paragraphs in, up to
 * the next {@code >}.
 */
final class TagsWithinBlocks {
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*+\\n");

  private TagsWithinBlocks() {}

  /** The tokens up to the first tag with a blank line in it; that one counts as without end. */
  static List<HtmlToken> upToABlankLine(List<HtmlToken> tokens, String piece) {
    List<HtmlToken> kept = new ArrayList<>(tokens.size());
    for (HtmlToken token : tokens) {
      int end = endOfTag(token);
      if (hasBlankLine(piece, token.start(), end)) {
        int line = (int) piece.substring(0, token.start()).chars().filter(c -> c == '\n').count();
        kept.add(new Unfinished(Markup.TAG, token.start(), line));
        return kept;
      }
      kept.add(token);
    }
    return kept;
  }

  static boolean hasBlankLine(String piece, int from, int to) {
    return BLANK_LINE.matcher(piece).region(from, to).find();
  }

  private static int endOfTag(HtmlToken token) {
    if (token instanceof RawElement element && HtmlReader.isUnseen(element.tag().name())) {
      return token.start();
    }
    if (token instanceof StartTag tag) {
      return tag.end();
    }
    if (token instanceof EndTag tag) {
      return tag.end();
    }
    return token instanceof RawElement element ? element.tag().end() : token.start();
  }
}
