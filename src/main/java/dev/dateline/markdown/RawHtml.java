package dev.dateline.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Set;

/**
 * One piece of an author's HTML on its way into the page: its links and images are resolved like
 * those of Markdown, and it is made to end what it begins, so that a tag without its end takes
 * nothing of the article with it.
 *
 * <p>Tags and attributes are told apart as in the HTML standard, section 13.2.5. What is harmful is
 * not judged here but by {@link Sanitizer}.
 */
final class RawHtml {
  /** Elements in which tags are not looked for, up to their end tag. */
  private static final Set<String> RAW_TEXT =
      Set.of(
          "script",
          "style",
          "textarea",
          "title",
          "xmp",
          "iframe",
          "noembed",
          "noframes",
          "noscript");

  private static final Set<String> ADDRESSES = Set.of("href", "src", "poster");

  private final String source;
  private final Rendering rendering;
  private final StringBuilder out;
  private int at;
  private int line;
  private int counted;

  /**
   * @param offset where the piece begins in the body
   */
  RawHtml(String source, int offset, Rendering rendering) {
    this.source = source;
    this.line = rendering.lineAt(offset);
    this.rendering = rendering;
    this.out = new StringBuilder(source.length() + 16);
  }

  String checked() {
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
      readUnseen("the comment", "-->", at + 2);
    } else if (source.startsWith("<![CDATA[", at)) {
      readUnseen("the section <![CDATA[", "]]>", at);
    } else if (source.startsWith("<!", at) || source.startsWith("<?", at)) {
      readUnseen("the declaration " + source.substring(at, at + 2), ">", at);
    } else if (source.startsWith("</", at) && TagText.isLetter(source, at + 2)) {
      readEndTag();
    } else if (TagText.isLetter(source, at + 1)) {
      readStartTag();
    } else {
      escapeLessThan();
    }
  }

  /** Something that is no tag and that browsers do not show. */
  private void readUnseen(String what, String closing, int from) {
    int found = source.indexOf(closing, from);
    if (found < 0) {
      showAsText(what);
    } else if (rendering.survey.mark() == null) {
      copyTo(found + closing.length());
    } else {
      if (!closing.equals("-->")) {
        rendering.problem(
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
      rendering.links.inHtml = false;
    }
    copyTo(end + 1);
  }

  private void readStartTag() {
    int mark = out.length();
    int start = at;
    String name = TagText.nameAt(source, at + 1);
    copyTo(at + 1 + name.length());
    TagMark marks = rendering.survey.mark();
    if (marks != null) {
      out.append(' ').append(marks.line()).append("=\"").append(lineAt(start)).append('"');
    }
    // No end tag ends <plaintext>.
    if ((marks != null && name.equals("plaintext")) || !readAttributes(name)) {
      out.setLength(mark);
      at = start;
      showAsText("the tag <" + name);
      return;
    }
    rendering.links.inHtml |= name.equals("a");
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
    } else if (quoted || rendering.options.trustedHtml()) {
      out.append(source, start, next);
    } else {
      // The sanitiser takes the attribute behind a value without quotes for a part of it.
      String value = source.substring(valueStart, valueEnd).replace("\"", "&quot;");
      out.append(name).append("=\"").append(value).append('"');
    }
    at = next;
    return true;
  }

  private void writeAddress(String tag, String name, String value, int start) {
    boolean followed = name.equals("href") || tag.equals("iframe");
    LinkUse.Kind kind = followed ? LinkUse.Kind.LINK : LinkUse.Kind.IMAGE;
    String destination = Escaping.unescapeHtml(value).strip();
    String href = rendering.resolveAt(kind, destination, lineAt(start));
    if (href != null) {
      out.append(name).append("=\"");
      out.append(Urls.encoded(href));
      out.append('"');
    }
  }

  /** What follows the start tag of a script and its like, up to the end tag. */
  private void readRawText(String name) {
    int end = at;
    String closing = "</" + name;
    while (end >= 0 && !source.regionMatches(true, end, closing, 0, closing.length())) {
      end = source.indexOf('<', end + 1);
    }
    if (end >= 0) {
      copyTo(end);
    } else if (!rendering.options.trustedHtml()) {
      out.append(closing).append('>');
    }
  }

  private void showAsText(String what) {
    rendering.problem(
        lineAt(at),
        what + " has no end and is shown as text",
        "end it, or write &lt; for the character itself");
    escapeLessThan();
  }

  private void escapeLessThan() {
    out.append(rendering.options.trustedHtml() ? "<" : "&lt;");
    at++;
  }

  private void copyTo(int end) {
    out.append(source, at, end);
    at = end;
  }

  /** The line of a place in the source; places are asked for in their order. */
  private int lineAt(int index) {
    for (; counted < index; counted++) {
      if (source.charAt(counted) == '\n') {
        line++;
      }
    }
    return line;
  }
}
