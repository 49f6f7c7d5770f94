package dev.dateline.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlTextEscapingMode;

/** Lets the tags that carry the mark pass, without the mark, and hands all others to a policy. */
final class OwnTags implements HtmlSanitizer.Policy {
  private final String mark;
  private final HtmlSanitizer.Policy judge;
  private final HtmlStreamEventReceiver out;
  private final Deque<OpenTag> open = new ArrayDeque<>();

  private record OpenTag(String name, boolean own) {}

  OwnTags(String mark, HtmlSanitizer.Policy judge, HtmlStreamEventReceiver out) {
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
    boolean own = isOwn(attributes);
    if (!HtmlTextEscapingMode.isVoidElement(name)) {
      open.push(new OpenTag(name, own));
    }
    if (own) {
      out.openTag(name, withoutMark(attributes));
    } else {
      judge.openTag(name, attributes);
    }
  }

  // The events arrive balanced, so the tag to be closed is the one opened last.
  @Override
  public void closeTag(String name) {
    OpenTag last = open.peek();
    if (last != null && last.name().equals(name)) {
      open.pop();
    }
    if (last != null && last.name().equals(name) && last.own()) {
      out.closeTag(name);
    } else {
      judge.closeTag(name);
    }
  }

  @Override
  public void text(String text) {
    judge.text(text);
  }

  // Names and values alternate.
  private boolean isOwn(List<String> attributes) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(mark)) {
        return true;
      }
    }
    return false;
  }

  private List<String> withoutMark(List<String> attributes) {
    List<String> kept = new ArrayList<>(attributes.size());
    for (int i = 0; i < attributes.size(); i += 2) {
      if (!attributes.get(i).equals(mark)) {
        kept.add(attributes.get(i));
        kept.add(attributes.get(i + 1));
      }
    }
    return kept;
  }
}
