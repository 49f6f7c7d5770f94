package dev.dateline.markdown.html;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One piece of an author's HTML on its way into the page: its links and images are resolved like
 * those of Markdown, and what does not end is shown as text, so that a tag without its end takes
 * nothing of the article with it.
 *
 * <p>Tags and attributes are told apart as in the HTML standard, section 13.2.5. What is harmful is
 * judged later, by {@link Sanitizer}.
 */
public final class AuthorHtml {
  /** Elements in which tags are not looked for, up to their end tag. */
  private static final Set<String> RAW_TEXT =
      Set.of("script style textarea title xmp iframe noembed noframes noscript".split(" "));

  private static final Set<String> ADDRESSES = Set.of("href", "src", "poster");

  private final String source;
  private final @Nullable TagMark mark;
  private final boolean trusted;
  private final HtmlContext context;
  private final StringBuilder out;
  private int at;
  private int line;
  private int counted;

  private AuthorHtml(
      String source, int line, @Nullable TagMark mark, boolean trusted, HtmlContext context) {
    this.source = source;
    this.line = line;
    this.mark = mark;
    this.trusted = trusted;
    this.context = context;
    this.out = new StringBuilder(source.length() + 16);
  }

  /**
   * The HTML as it goes into the page, or to the sanitiser.
   *
   * @param line the line of the body where the piece begins, 1-based
   * @param mark mark the tags for the sanitiser; null when the body is not sanitised
   * @param trusted whether the author may write any HTML
   */
  public static String resolved(
      String source, int line, @Nullable TagMark mark, boolean trusted, HtmlContext context) {
    return new AuthorHtml(source, line, mark, trusted, context).read();
  }

  private String read() {
    while (at < source.length()) {
      int open = source.indexOf('<', at);
      if (open < 0) {
        copyTo(source.length());
      } else {
        copyTo(open);
        readMarkup();
      }
    }
    return out.toString();
  }

  private void readMarkup() {
    if (source.startsWith("<!--", at)) {
      readDeclaration("the comment", "-->", at + 2);
    } else if (source.startsWith("<![CDATA[", at)) {
      readDeclaration("the section <![CDATA[", "]]>", at);
    } else if (source.startsWith("<!", at) || source.startsWith("<?", at)) {
      readDeclaration("the declaration " + source.substring(at, at + 2), ">", at);
    } else if (source.startsWith("</", at) && TagText.isLetter(source, at + 2)) {
      readEndTag();
    } else if (TagText.isLetter(source, at + 1)) {
      readStartTag();
    } else {
      escapeLessThan();
    }
  }

  /** A comment, CDATA section or declaration, which browsers do not show. */
  private void readDeclaration(String what, String closing, int from) {
    int found = source.indexOf(closing, from);
    if (found < 0) {
      showAsText(what);
    } else if (mark == null) {
      copyTo(found + closing.length());
    } else {
      if (!closing.equals("-->")) {
        context.problem(
            lineAt(at), what + " is not allowed and was left out", "write it in Markdown");
      }
      at = found + closing.length();
    }
  }

  private void readEndTag() {
    String name = TagText.nameAt(source, at + 2);
    int end = source.indexOf('>', at);
    if (end < 0) {
      showAsText("the tag </" + name);
      return;
    }
    if (name.equals("a")) {
      context.insideLink(false);
    }
    copyTo(end + 1);
  }

  private void readStartTag() {
    int written = out.length();
    int start = at;
    String name = TagText.nameAt(source, at + 1);
    copyTo(at + 1 + name.length());
    if (mark != null) {
      out.append(' ').append(mark.line()).append("=\"").append(lineAt(start)).append('"');
    }
    // No end tag ends <plaintext>.
    if ((mark != null && name.equals("plaintext")) || !readAttributes(name)) {
      out.setLength(written);
      at = start;
      showAsText("the tag <" + name);
      return;
    }
    if (name.equals("a")) {
      context.insideLink(true);
    }
    if (RAW_TEXT.contains(name)) {
      readRawText(name);
    }
  }

  /** Copies attributes and the end of the tag; false when the tag does not end. */
  private boolean readAttributes(String tag) {
    while (true) {
      int start = at;
      while (at < source.length()
          && (TagText.isSpace(source.charAt(at)) || source.charAt(at) == '/')) {
        at++;
      }
      out.append(source, start, at);
      if (at == source.length()) {
        return false;
      }
      if (source.charAt(at) == '>') {
        copyTo(at + 1);
        return true;
      }
      if (!readAttribute(tag)) {
        return false;
      }
    }
  }

  private boolean readAttribute(String tag) {
    int start = at;
    int end = TagText.endOfAttributeName(source, at);
    String name = source.substring(start, end).toLowerCase(Locale.ROOT);
    int equals = TagText.afterSpace(source, end);
    if (equals == source.length() || source.charAt(equals) != '=') {
      copyTo(end);
      return true;
    }
    int from = TagText.afterSpace(source, equals + 1);
    if (from == source.length()) {
      return false;
    }
    char quote = source.charAt(from);
    boolean quoted = quote == '"' || quote == '\'';
    int valueStart = quoted ? from + 1 : from;
    int valueEnd =
        quoted ? source.indexOf(quote, valueStart) : TagText.endOfUnquoted(source, valueStart);
    if (valueEnd < 0) {
      return false;
    }
    int next = quoted ? valueEnd + 1 : valueEnd;
    if (ADDRESSES.contains(name)) {
      writeAddress(tag, name, source.substring(valueStart, valueEnd), start);
    } else if (quoted || trusted) {
      out.append(source, start, next);
    } else {
      // The sanitiser would read the attribute after a value without quotes as a part of it.
      String value = source.substring(valueStart, valueEnd).replace("\"", "&quot;");
      out.append(name).append("=\"").append(value).append('"');
    }
    at = next;
    return true;
  }

  private void writeAddress(String tag, String name, String value, int start) {
    boolean followed = name.equals("href") || tag.equals("iframe");
    String destination = Escaping.unescapeHtml(value).strip();
    int line = lineAt(start);
    String href = followed ? context.link(destination, line) : context.image(destination, line);
    if (href != null) {
      out.append(name).append("=\"").append(Urls.inAttribute(href)).append('"');
    }
  }

  /** Copies the text of an element such as script, in which there are no tags. */
  private void readRawText(String name) {
    int end = at;
    String closing = "</" + name;
    while (end >= 0 && !source.regionMatches(true, end, closing, 0, closing.length())) {
      end = source.indexOf('<', end + 1);
    }
    if (end >= 0) {
      copyTo(end);
    } else if (!trusted) {
      out.append(closing).append('>');
    }
  }

  private void showAsText(String what) {
    context.problem(
        lineAt(at),
        what + " has no end and is shown as text",
        "end it, or write &lt; for the character itself");
    escapeLessThan();
  }

  private void escapeLessThan() {
    out.append(trusted ? "<" : "&lt;");
    at++;
  }

  private void copyTo(int end) {
    out.append(source, at, end);
    at = end;
  }

  /** The line of an index in the source; must be called with ascending indexes. */
  private int lineAt(int index) {
    for (; counted < index; counted++) {
      if (source.charAt(counted) == '\n') {
        line++;
      }
    }
    return line;
  }
}
