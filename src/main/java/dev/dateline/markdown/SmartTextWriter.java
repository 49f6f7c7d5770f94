package dev.dateline.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import org.nibor.autolink.LinkSpan;

/** Text with backslash escapes resolved and typographic marks put in; see {@link Typography}. */
final class SmartTextWriter implements NodeWriter {
  private final Typography typography;

  SmartTextWriter(Typography typography) {
    this.typography = typography;
  }

  @Override
  public boolean open(Node node, Rendering rendering) {
    BasedSequence chars = node.getChars();
    if (chars instanceof SubSequence) {
      write(rendering.body, chars.getStartOffset(), chars.getEndOffset(), rendering);
    } else {
      String text = chars.toString();
      write(text, 0, text.length(), rendering);
    }
    return false;
  }

  private void write(String source, int from, int to, Rendering rendering) {
    if (!rendering.survey.bareLinks() || !rendering.links.isEmpty()) {
      writeText(source, from, to, rendering);
      return;
    }
    int done = from;
    for (LinkSpan span : BareLinks.in(source.substring(from, to))) {
      writeText(source, done, from + span.getBeginIndex(), rendering);
      done = from + span.getEndIndex();
      String text = Escapes.resolve(source.substring(from + span.getBeginIndex(), done));
      AutoLinkWriter.write(
          BareLinks.destination(span.getType(), text),
          text,
          from + span.getBeginIndex(),
          rendering);
      rendering.quotes.previous = 'x';
    }
    writeText(source, done, to, rendering);
  }

  private void writeText(String source, int from, int to, Rendering rendering) {
    Html html = rendering.html;
    Quotes quotes = rendering.quotes;
    int run = from;
    for (int i = from; i < to; i++) {
      char c = source.charAt(i);
      if (c == '\\' && i + 1 < to && Escapes.isEscapable(source.charAt(i + 1))) {
        html.text(source, run, i);
        run = i + 1;
        i++;
      } else if (Typography.isMark(c)) {
        html.text(source, run, i);
        char before = i == from ? quotes.previous : source.charAt(i - 1);
        int end = typography.endOfMark(source, i, to);
        html.text(typography.mark(source, i, end, before, quotes));
        run = end;
        i = end - 1;
      }
    }
    html.text(source, run, to);
    if (to > from) {
      quotes.previous = source.charAt(to - 1);
    }
  }
}
