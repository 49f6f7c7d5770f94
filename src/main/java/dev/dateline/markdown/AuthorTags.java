package dev.dateline.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlTextEscapingMode;

/**
 * What an author's tags may do to the article around them: elements that are not allowed are left
 * out here, and those that are end with the block in which they were begun.
 *
 * <p>Without it an {@code <object>} or a {@code <b>} that nobody ends takes in the paragraphs that
 * follow. It comes before the sanitiser's balancing, which knows nothing of blocks.
 */
final class AuthorTags implements HtmlStreamEventReceiver {
  /** Elements whose text no reader sees. All other text stays, whatever becomes of the tags. */
  private static final Set<String> UNSEEN = Set.of("script", "style", "iframe");

  /** The balancing drops whatever is within 256 elements, some of which it adds itself. */
  private static final int DEEPEST = 120;

  private final TagMark mark;
  private final Refusals refusals;
  private final HtmlStreamEventReceiver out;
  private final Deque<OpenTag> open = new ArrayDeque<>();

  private record OpenTag(String name, boolean own, boolean kept) {}

  AuthorTags(TagMark mark, Refusals refusals, HtmlStreamEventReceiver out) {
    this.mark = mark;
    this.refusals = refusals;
    this.out = out;
  }

  @Override
  public void openDocument() {
    out.openDocument();
  }

  @Override
  public void closeDocument() {
    out.closeDocument();
  }

  @Override
  public void openTag(String name, List<String> attributes) {
    boolean own = attributes.contains(mark.own());
    String shown = own ? name : belowHeadline(name);
    readLine(attributes);
    boolean kept = open.size() < DEEPEST && (own || HtmlPolicy.isAllowed(shown));
    if (kept) {
      out.openTag(shown, attributes);
    } else if (!own) {
      refusals.refuse(name);
    }
    if (!HtmlTextEscapingMode.isVoidElement(name)) {
      open.push(new OpenTag(shown, own, kept));
    }
  }

  // The page's only h1 is the headline.
  private static String belowHeadline(String name) {
    return name.equals("h1") ? "h2" : name;
  }

  private void readLine(List<String> attributes) {
    int at = attributes.indexOf(mark.line());
    if (at >= 0) {
      attributes.remove(at);
      refusals.line = Integer.parseInt(attributes.remove(at));
    }
  }

  @Override
  public void closeTag(String name) {
    boolean own = name.startsWith(mark.end());
    String begun = own ? name.substring(mark.end().length()) : belowHeadline(name);
    if (isOpen(begun, own)) {
      close(begun, own);
    }
  }

  /** Whether an end tag has its start tag; an author's must be in the same block. */
  private boolean isOpen(String name, boolean own) {
    for (OpenTag tag : open) {
      if (tag.own() == own && tag.name().equals(name)) {
        return true;
      }
      if (tag.own() && !own) {
        return false;
      }
    }
    return false;
  }

  /** Closes the tag begun last under a name, and all that was begun within. */
  private void close(String name, boolean own) {
    OpenTag last;
    do {
      last = open.pop();
      if (last.kept()) {
        out.closeTag(last.name());
      }
    } while (last.own() != own || !last.name().equals(name));
  }

  @Override
  public void text(String text) {
    OpenTag last = open.peek();
    if (last == null || !UNSEEN.contains(last.name())) {
      out.text(text);
    }
  }
}
