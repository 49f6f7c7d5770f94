package dev.dateline.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs runs of {@code *}, {@code _} and {@code ~} that open emphasis with those that close it.
 * CommonMark 0.31, appendix "A parsing strategy", procedure <em>process emphasis</em>.
 *
 * <p>Mends a defect of Flexmark, whose time grows with the square of the number of runs: it looks
 * for an opening run again where a run of the same kind has found none.
 */
final class DelimiterPairs {
  private final InlineParser parser;
  private final Map<Character, DelimiterProcessor> processors;
  private final @Nullable Delimiter bottom;

  /** Before which offset there is no opening run for a closing run of a kind. */
  private final Map<Integer, Integer> searched = new HashMap<>();

  private DelimiterPairs(
      InlineParser parser,
      Map<Character, DelimiterProcessor> processors,
      @Nullable Delimiter bottom) {
    this.parser = parser;
    this.processors = processors;
    this.bottom = bottom;
  }

  /**
   * Makes emphasis of all pairs and text of the other runs.
   *
   * @param bottom the last run that is left alone, null for none
   */
  static void match(
      InlineParser parser,
      Map<Character, DelimiterProcessor> processors,
      @Nullable Delimiter bottom) {
    if (parser.getLastDelimiter() != bottom) {
      new DelimiterPairs(parser, processors, bottom).matchAll();
    }
  }

  private void matchAll() {
    Delimiter first = parser.getLastDelimiter();
    while (first != null && first.getPrevious() != null && first.getPrevious() != bottom) {
      first = first.getPrevious();
    }
    Delimiter closer = first;
    while (closer != null) {
      DelimiterProcessor processor =
          closer.canClose() ? processors.get(closer.getDelimiterChar()) : null;
      closer = processor == null ? closer.getNext() : close(closer, processor);
    }
    Delimiter last = parser.getLastDelimiter();
    while (last != null && last != bottom) {
      parser.removeDelimiterKeepNode(last);
      last = parser.getLastDelimiter();
    }
  }

  /** Pairs a closing run with its opening run, if any; returns the run to go on with. */
  private @Nullable Delimiter close(Delimiter closer, DelimiterProcessor processor) {
    Delimiter next = closer.getNext();
    Delimiter opener = openerOf(closer, processor);
    if (opener == null) {
      searched.put(kind(closer), closer.getIndex());
      if (!closer.canOpen()) {
        parser.removeDelimiterKeepNode(closer);
      }
      return next;
    }
    int used = processor.getDelimiterUse(opener, closer);
    parser.removeDelimitersBetween(opener, closer);
    processor.process(opener, closer, used);
    opener.setNumDelims(opener.getNumDelims() - used);
    closer.setNumDelims(closer.getNumDelims() - used);
    if (opener.getNumDelims() == 0) {
      parser.removeDelimiterAndNode(opener);
    } else {
      BasedSequence chars = opener.getNode().getChars();
      opener.getNode().setChars(chars.subSequence(0, opener.getNumDelims()));
    }
    if (closer.getNumDelims() == 0) {
      parser.removeDelimiterAndNode(closer);
      return next;
    }
    closer.getNode().setChars(closer.getNode().getChars().endSequence(closer.getNumDelims()));
    closer.setIndex(closer.getIndex() + used);
    return closer;
  }

  private @Nullable Delimiter openerOf(Delimiter closer, DelimiterProcessor processor) {
    int from = searched.getOrDefault(kind(closer), -1);
    Delimiter opener = closer.getPrevious();
    while (opener != null && opener != bottom && opener.getIndex() >= from) {
      if (opener.canOpen()
          && opener.getDelimiterChar() == processor.getOpeningCharacter()
          && processor.getDelimiterUse(opener, closer) > 0) {
        return opener;
      }
      opener = opener.getPrevious();
    }
    return null;
  }

  /** The same for closing runs that fit to the same opening runs. */
  private static int kind(Delimiter closer) {
    int length = closer.getNumDelims() == 1 ? 3 : closer.getNumDelims() % 3;
    return closer.getDelimiterChar() << 3 | (closer.canOpen() ? 4 : 0) | length;
  }
}
