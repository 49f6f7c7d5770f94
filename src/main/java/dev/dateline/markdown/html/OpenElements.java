package dev.dateline.markdown.html;

import dev.dateline.text.HtmlEscape;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The elements that are open while a body with an author's HTML is written: those of Markdown,
 * which are complete, and those of the author, which may be anything.
 *
 * <p>An element of the author ends with the element of Markdown in which it began: a {@code <b>}
 * that nobody ends does not enclose the paragraphs that follow, and a {@code </ul>} of the author
 * ends no list of Markdown.
 */
public final class OpenElements {
  /** Browsers take elements out of their parents when there are some hundred open. */
  private static final int MAX_DEPTH = 120;

  private final StringBuilder out;
  private final HtmlContext context;
  private final Deque<OpenElement> open = new ArrayDeque<>();

  /** How many {@code a} elements of the author are open. */
  private int authorsLinks;

  /** How many {@code a} elements of Markdown are open. */
  private int ownLinks;

  private enum Origin {
    MARKDOWN,
    AUTHOR,
    /** One of the author of which the tags are left out. */
    LEFT_OUT
  }

  /**
   * @param from the length of the output before the element
   */
  private record OpenElement(String name, Origin origin, int from) {}

  /**
   * @param out what the body is written to
   */
  public OpenElements(StringBuilder out, HtmlContext context) {
    this.out = out;
    this.context = context;
  }

  /** Must be called before the start tag of an element of Markdown is written. */
  public void beginOwn(String name) {
    endImplied(name);
    if (name.equals("a")) {
      end("a");
      ownLinks++;
    }
    open.push(new OpenElement(name, Origin.MARKDOWN, out.length()));
  }

  /** Must be called before the end tag of an element of Markdown, or behind one without end tag. */
  public void endOwn() {
    endAuthors();
    if (open.pop().name().equals("a")) {
      ownLinks--;
    }
  }

  /** Ends the elements of the author that began in the innermost element of Markdown. */
  public void endAuthors() {
    while (isAuthors(open.peek())) {
      endInnermost();
    }
  }

  boolean isInOwnLink() {
    return ownLinks > 0;
  }

  boolean isTooDeep() {
    return open.size() >= MAX_DEPTH;
  }

  /**
   * Writes a start tag of the author.
   *
   * @param attributes as they stand in the tag
   */
  void begin(String name, String attributes) {
    endImplied(name);
    if (name.equals("a")) {
      end("a");
    }
    int from = out.length();
    out.append('<').append(name).append(attributes);
    if (HtmlPolicy.isVoid(name)) {
      out.append(" />");
      return;
    }
    out.append('>');
    open.push(new OpenElement(name, Origin.AUTHOR, from));
    if (name.equals("a")) {
      context.insideLink(++authorsLinks > 0);
    }
  }

  /** Remembers a start tag that is left out, so that its end tag is too. */
  void beginLeftOut(String name) {
    open.push(new OpenElement(name, Origin.LEFT_OUT, out.length()));
  }

  /** Writes an end tag of the author; false, with nothing written, when none such is open. */
  boolean end(String name) {
    if (!isOpen(name)) {
      return false;
    }
    OpenElement last;
    do {
      last = endInnermost();
    } while (!last.name().equals(name));
    if (last.origin() == Origin.LEFT_OUT && HtmlReader.isUnseen(name)) {
      out.setLength(last.from());
    }
    return true;
  }

  void text(String text) {
    HtmlEscape.append(out, text);
  }

  /** Whether the author began an element in the innermost element of Markdown. */
  boolean isOpen(String name) {
    for (OpenElement element : open) {
      if (!isAuthors(element)) {
        return false;
      }
      if (element.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAuthors(@Nullable OpenElement element) {
    return element != null && element.origin() != Origin.MARKDOWN;
  }

  private void endImplied(String starting) {
    OpenElement last = open.peek();
    while (isAuthors(last) && ImpliedEnds.ends(last.name(), starting)) {
      endInnermost();
      last = open.peek();
    }
  }

  private OpenElement endInnermost() {
    OpenElement last = open.pop();
    if (last.origin() == Origin.AUTHOR) {
      out.append("</").append(last.name()).append('>');
      if (last.name().equals("a")) {
        context.insideLink(--authorsLinks > 0);
      }
    }
    return last;
  }
}
