package dev.dateline.markdown.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlTextEscapingMode;

/**
 * Leaves out the author's tags that are not allowed, and ends those that are with the block in
 * which they began.
 *
 * <p>Without it a {@code <b>} that nobody ends would also enclose the paragraphs that follow. It
 * comes before the sanitiser's balancing, which does not know the blocks of the article.
 */
final class AuthorTags implements HtmlStreamEventReceiver {
  /** Elements whose text browsers do not show. All other text stays, even without its tags. */
  private static final Set<String> UNSEEN = Set.of("script", "style", "iframe");

  /** The balancing drops what is nested in 256 elements, some of which it adds itself. */
  private static final int MAX_DEPTH = 120;

  private final TagMark mark;
  private final RemovedHtml removed;
  private final HtmlStreamEventReceiver out;
  private final Deque<OpenTag> open = new ArrayDeque<>();

  private record OpenTag(String name, boolean own, boolean kept) {}

  AuthorTags(TagMark mark, RemovedHtml removed, HtmlStreamEventReceiver out) {
    this.mark = mark;
    this.removed = removed;
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
    boolean kept = open.size() < MAX_DEPTH && (own || HtmlPolicy.isAllowed(shown));
    if (kept) {
      out.openTag(shown, attributes);
    } else if (!own) {
      removed.reportTag(name);
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
      removed.line = Integer.parseInt(attributes.remove(at));
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

  /** Whether an element is open; one of the author's must have begun in the same block. */
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

  /** Closes the last element that was opened with a name, and all elements within it. */
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
