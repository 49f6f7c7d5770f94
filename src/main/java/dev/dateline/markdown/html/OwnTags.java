package dev.dateline.markdown.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlTextEscapingMode;

/** Lets the program's own tags pass and asks a policy about those of the author. */
final class OwnTags implements HtmlSanitizer.Policy {
  private final TagMark mark;
  private final HtmlSanitizer.Policy policy;
  private final HtmlStreamEventReceiver out;
  private final Deque<OpenTag> open = new ArrayDeque<>();

  private record OpenTag(String name, boolean own) {}

  OwnTags(TagMark mark, HtmlSanitizer.Policy policy, HtmlStreamEventReceiver out) {
    this.mark = mark;
    this.policy = policy;
    this.out = out;
  }

  @Override
  public void openDocument() {
    policy.openDocument();
  }

  @Override
  public void closeDocument() {
    policy.closeDocument();
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
      policy.openTag(name, attributes);
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
      policy.closeTag(name);
    }
  }

  // The policy is not asked: it would drop text where the standard allows none, such as between
  // the rows of a table, and so lose a part of the article.
  @Override
  public void text(String text) {
    out.text(text);
  }

  /** Removes the mark from a tag's attributes; true when it was there. */
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
