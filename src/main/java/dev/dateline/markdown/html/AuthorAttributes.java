package dev.dateline.markdown.html;

import dev.dateline.markdown.html.HtmlToken.StartTag;
import dev.dateline.text.HtmlEscape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jspecify.annotations.Nullable;

/** Writes those attributes of an author's tag that are allowed, and reports the others. */
final class AuthorAttributes {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_:.-]*");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}%?");

  private final HtmlContext context;
  private final List<String> iframeHosts;

  /**
   * @param iframeHosts hosts whose pages may be framed, by https only
   */
  AuthorAttributes(HtmlContext context, List<String> iframeHosts) {
    this.context = context;
    this.iframeHosts = iframeHosts;
  }

  /** The attributes as they stand in the tag, each after a space. */
  String of(StartTag tag, String element, int line) {
    if (tag.attributes().isEmpty() && !element.equals("pre")) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (Attribute attribute : tag.attributes()) {
      String name = attribute.getKey();
      AttributeRule rule = HtmlPolicy.rule(element, name);
      String value = rule == null ? null : judged(rule, attribute.getValue(), tag, name, line);
      if (value != null) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
      } else if (rule != AttributeRule.ADDRESS && rule != AttributeRule.FRAME) {
        report(tag.name(), name, rule, line);
      }
    }
    if (element.equals("img") && out.indexOf(" src=\"") >= 0) {
      addPicture(tag, out);
    }
    if (element.equals("pre")) {
      addKeyboard(tag, out);
    }
    if (out.indexOf(" target=\"_blank\"") >= 0 && !tag.attributes().hasKey("rel")) {
      // Keeps the other page from leading this one elsewhere, in older browsers too.
      out.append(" rel=\"noopener noreferrer\"");
    }
    return out.toString();
  }

  /**
   * Adds the size of the file to an image without one, so that nothing moves when it arrives, and
   * the widths in which there is the picture.
   */
  private void addPicture(StartTag tag, StringBuilder out) {
    ShownPicture picture = context.picture(tag.attributes().get("src").strip());
    if (picture == null) {
      return;
    }
    String sizes = ShownPicture.sizesOf(tag.attributes().get("width"));
    if (!tag.attributes().hasKey("width") && !tag.attributes().hasKey("height")) {
      sizes = picture.sizes();
      out.append(" width=\"").append(picture.size().width());
      out.append("\" height=\"").append(picture.size().height()).append('"');
    }
    if (sizes != null && !picture.srcset().isEmpty() && !tag.attributes().hasKey("srcset")) {
      out.append(" srcset=\"").append(HtmlEscape.escape(picture.srcset()));
      out.append("\" sizes=\"").append(sizes).append('"');
    }
  }

  /** Lets those without a mouse scroll code that is wider than the column. */
  private void addKeyboard(StartTag tag, StringBuilder out) {
    out.append(" tabindex=\"0\"");
    if (!tag.attributes().hasKey("role") && !tag.attributes().hasKey("aria-label")) {
      out.append(" role=\"group\" aria-label=\"");
      out.append(HtmlEscape.escape(context.codeLabel())).append('"');
    }
  }

  /** The value escaped for an attribute; null when the attribute must be left out. */
  private @Nullable String judged(
      AttributeRule rule, String value, StartTag tag, String name, int line) {
    return switch (rule) {
      case TEXT -> HtmlEscape.escape(name.equals("rel") ? withoutOpener(value, tag) : value);
      case CLASS -> classes(value);
      case ID ->
          NAME.matcher(value).matches() && context.takeId(value)
              ? HtmlEscape.escape(context.id(value))
              : null;
      case NAME -> PageIds.isReserved(value) ? null : HtmlEscape.escape(context.id(value));
      case NUMBER -> NUMBER.matcher(value).matches() ? value : null;
      case TARGET -> value.equals("_blank") || value.equals("_self") ? value : null;
      case ADDRESS -> AuthorAddress.resolved(tag, name, lineOf(tag, name, line), context);
      case FRAME -> framed(value.strip(), line);
    };
  }

  /** What an author says of a link, but that the other page may lead this one elsewhere. */
  private static String withoutOpener(String rel, StartTag tag) {
    List<String> words = new ArrayList<>();
    for (String word : rel.strip().split("\\s+")) {
      if (!word.equalsIgnoreCase("opener")) {
        words.add(word);
      }
    }
    boolean closed =
        words.stream()
            .anyMatch(word -> word.toLowerCase(Locale.ROOT).matches("noopener|noreferrer"));
    if (tag.attributes().hasKey("target") && !closed) {
      words.add("noopener");
    }
    return String.join(" ", words).strip();
  }

  private static @Nullable String classes(String value) {
    String left = PageClasses.withoutReserved(value);
    return left.isEmpty() && !value.isBlank() ? null : HtmlEscape.escape(left);
  }

  private @Nullable String framed(String value, int line) {
    if (!HtmlPolicy.isFramed(value, iframeHosts)) {
      return null;
    }
    String href = context.link(value, line);
    return href != null && HtmlPolicy.isFramed(href, iframeHosts) ? Urls.inAttribute(href) : null;
  }

  private static int lineOf(StartTag tag, String attribute, int line) {
    int inPiece = tag.attributes().sourceRange(attribute).nameRange().start().lineNumber() - 1;
    return line + Math.max(0, inPiece - tag.line());
  }

  private void report(String tag, String attribute, @Nullable AttributeRule rule, int line) {
    String what = "the attribute " + attribute + " of <" + tag + "> ";
    if (rule == AttributeRule.ID || rule == AttributeRule.NAME) {
      context.problem(
          line,
          what + "is the name of something else on the page and was left out",
          "give it a name that no heading has and that does not begin with \"dateline-\" or \"fn-\"");
    } else if (rule == AttributeRule.CLASS) {
      context.problem(line, what + "has only classes of the theme and was left out", "take it out");
    } else {
      context.problem(
          line,
          what + "is not allowed and was left out",
          "take it out, or set html: trusted in site.yml");
    }
  }
}
