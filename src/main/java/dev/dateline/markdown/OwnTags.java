package dev.dateline.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlTextEscapingMode;

/** Lets the program's own tags pass and hands those of the author to a policy. */
final class OwnTags implements HtmlSanitizer.Policy {
  private final TagMark mark;
  private final HtmlSanitizer.Policy judge;
  private final HtmlStreamEventReceiver out;
  private final Deque<OpenTag> open = new ArrayDeque<>();

  private record OpenTag(String name, boolean own) {}

  OwnTags(TagMark mark, HtmlSanitizer.Policy judge, HtmlStreamEventReceiver out) {
    this.mark = mark;
    this.judge = judge;
    this.out = out;
  }

  @Override
  public void openDocument() {
    judge.openDocument();
  }

  @Override
  public void closeDocument() {
    judge.closeDocument();
  }

  @Override
  public void openTag(String name, List<String> attributes) {
    boolean own = takeMark(attributes);
    if (!HtmlTextEscapingMode.isVoidElement(name)) {
      open.push(new OpenTag(name, own));
    }
    if (own) {
      out.openTag(name, attributes);
    } else {
      judge.openTag(name, attributes);
    }
  }

  // The events arrive balanced, so the tag to be closed is the one opened last.
  @Override
  public void closeTag(String name) {
    OpenTag last = open.peek();
    boolean matches = last != null && last.name().equals(name);
    if (matches) {
      open.pop();
    }
    if (matches && last.own()) {
      out.closeTag(name);
    } else {
      judge.closeTag(name);
    }
  }

  // The policy is not asked: it drops text in places where the standard allows none, such as
  // between the rows of a table, and with it a part of the article.
  @Override
  public void text(String text) {
    out.text(text);
  }

  /** Takes the mark out of a tag's attributes; true when it was there. */
  private boolean takeMark(List<String> attributes) {
    int at = attributes.indexOf(mark.own());
    if (at < 0) {
      return false;
    }
    attributes.remove(at);
    attributes.remove(at);
    return true;
  }
}
