package dev.dateline.markdown.syntax;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where spans of code end. CommonMark 0.31 section 6.1.
 *
 * <p>Mends a defect of Flexmark, which reads the rest of the paragraph at each run of backticks
 * that no other run closes.
 */
final class CodeSpans {
  private final BasedSequence text;

  /** Where the last run of each length begins; null until a search has read the text to its end. */
  private @Nullable Map<Integer, Integer> lastRuns;

  CodeSpans(BasedSequence text) {
    this.text = text;
  }

  /** Takes the span that begins at the parser's index, or its backticks alone when none ends it. */
  void parse(InlineParser parser) {
    int start = parser.getIndex();
    int from = endOfRun(start);
    int end = nextRun(from - start, from);
    if (end < 0) {
      parser.setIndex(from);
      parser.appendText(text.subSequence(start, from));
      return;
    }
    int behind = end + from - start;
    BasedSequence inside = text.subSequence(from, end);
    Code code = new Code(text.subSequence(start, from), inside, text.subSequence(end, behind));
    code.appendChild(new Text(inside));
    parser.setIndex(behind);
    parser.appendNode(code);
  }

  /** The start of the next run of exactly this length at or behind an offset, or -1. */
  private int nextRun(int length, int from) {
    if (lastRuns != null && lastRuns.getOrDefault(length, -1) < from) {
      return -1;
    }
    Map<Integer, Integer> runs = new HashMap<>();
    int at = from;
    while (at < text.length()) {
      int end = endOfRun(at);
      if (end - at == length) {
        return at;
      }
      if (end > at) {
        runs.put(end - at, at);
      }
      at = Math.max(at + 1, end);
    }
    lastRuns = runs;
    return -1;
  }

  /** The end of the run of backticks that begins at an offset. */
  private int endOfRun(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }
}
