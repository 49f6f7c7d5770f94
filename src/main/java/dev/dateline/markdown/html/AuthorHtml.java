package dev.dateline.markdown.html;

import dev.dateline.markdown.html.HtmlToken.EndTag;
import dev.dateline.markdown.html.HtmlToken.Hidden;
import dev.dateline.markdown.html.HtmlToken.Markup;
import dev.dateline.markdown.html.HtmlToken.RawElement;
import dev.dateline.markdown.html.HtmlToken.StartTag;
import dev.dateline.markdown.html.HtmlToken.Text;
import dev.dateline.markdown.html.HtmlToken.Unfinished;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Writes the HTML of an author into a body, without what could do harm.
 *
 * <p>Nothing of it is copied. Each piece is read as browsers read it ({@link HtmlReader}); elements
 * and attributes that are allowed ({@link HtmlPolicy}) are written anew, their values escaped and
 * in quotes. What has no end in its piece is shown as text, so that it takes nothing of the article
 * with it. Text is kept, and so are the words in elements that are not allowed, but for scripts and
 * style sheets.
 */
public final class AuthorHtml {
  /** How much is read again behind what has no end in its piece, before the rest is text. */
  private static final int MAX_READ_AGAIN = 20_000;

  private static final int MAX_REMEMBERED = 64;

  private final OpenElements open;
  private final HtmlContext context;
  private final AuthorAttributes attributes;
  private final HtmlReader reader = new HtmlReader(true);
  private @Nullable HtmlReader readerWithoutRawText;

  /** What short pieces hold: most are tags such as {@code <br>} that occur again and again. */
  private final Map<String, List<HtmlToken>> remembered = new HashMap<>();

  /**
   * @param open the elements of the body
   * @param iframeHosts hosts whose pages may be framed, by https only
   */
  public AuthorHtml(OpenElements open, HtmlContext context, List<String> iframeHosts) {
    this.open = open;
    this.context = context;
    this.attributes = new AuthorAttributes(context, iframeHosts);
  }

  /**
   * Writes a piece of HTML.
   *
   * @param line the line of the body where the piece begins, 1-based
   */
  public void write(String piece, int line) {
    String rest = piece;
    int restLine = line;
    int readAgain = 0;
    boolean rawText = true;
    List<HtmlToken> tokens = tokens(piece);
    while (true) {
      Unfinished unfinished = writeTokens(tokens, rest, restLine);
      if (unfinished == null) {
        return;
      }
      restLine += unfinished.line();
      rest = rest.substring(unfinished.start());
      if (unfinished.kind() == Markup.RAW_TEXT) {
        rawText = false;
      } else {
        reportUnfinished(rest, unfinished.kind(), restLine);
        open.text("<");
        rest = rest.substring(1);
        readAgain += rest.length();
      }
      if (readAgain > MAX_READ_AGAIN) {
        open.text(rest);
        return;
      }
      if (rest.isEmpty()) {
        return;
      }
      tokens = read(rawText ? reader : withoutRawText(), rest);
    }
  }

  private List<HtmlToken> tokens(String piece) {
    return piece.length() > MAX_REMEMBERED
        ? read(reader, piece)
        : remembered.computeIfAbsent(piece, key -> read(reader, key));
  }

  private static List<HtmlToken> read(HtmlReader reader, String piece) {
    return TagsWithinBlocks.upToABlankLine(reader.read(piece), piece);
  }

  private HtmlReader withoutRawText() {
    HtmlReader made = readerWithoutRawText;
    if (made == null) {
      made = new HtmlReader(false);
      readerWithoutRawText = made;
    }
    return made;
  }

  /** Writes all that has an end; what has none, if anything. */
  private @Nullable Unfinished writeTokens(List<HtmlToken> tokens, String piece, int line) {
    for (HtmlToken token : tokens) {
      if (token instanceof Text text) {
        open.text(text.text());
      } else if (token instanceof StartTag tag) {
        begin(tag, piece, line + tag.line());
      } else if (token instanceof EndTag tag) {
        end(tag, piece);
      } else if (token instanceof RawElement element) {
        writeRawElement(element, piece, line + element.tag().line());
      } else if (token instanceof Hidden hidden) {
        reportHidden(hidden, line + hidden.line(), piece);
      } else if (token instanceof Unfinished unfinished) {
        return unfinished;
      }
    }
    return null;
  }

  private void begin(StartTag tag, String piece, int line) {
    String name = tag.name();
    // The page's only h1 is the headline.
    String element = name.equals("h1") ? "h2" : name;
    if (!HtmlPolicy.isAllowed(element)) {
      beginNotAllowed(tag, piece, line);
    } else if (open.isTooDeep()) {
      report(name, line, "is nested too deeply", "take out tags around it");
    } else if (name.equals("a") && open.isInOwnLink()) {
      report(name, line, "is in another link", "end the other link before it");
    } else {
      beginAllowed(tag, element, line);
    }
  }

  private void beginAllowed(StartTag tag, String element, int line) {
    String written = attributes.of(tag, element, line);
    boolean hasSource = written.contains(" src=\"") || written.contains(" srcset=\"");
    if (element.equals("iframe")) {
      if (hasSource) {
        // Browsers show nothing that an iframe holds.
        open.begin(element, written);
        open.end(element);
      } else {
        reportNotAllowed(tag.name(), line);
      }
    } else if (element.equals("img") && !hasSource && tag.attributes().hasKey("src")) {
      open.text(tag.attributes().get("alt"));
    } else if (element.equals("a") && written.isEmpty() && tag.attributes().hasKey("href")) {
      open.beginLeftOut(element);
    } else {
      open.begin(element, HtmlPolicy.isRepeated(element) ? withoutId(written) : written);
    }
  }

  /**
   * Gives the id in some attributes to an empty element, so that it is on the page once where
   * browsers repeat the element itself.
   */
  private String withoutId(String attributes) {
    int start = attributes.indexOf(" id=\"");
    if (start < 0) {
      return attributes;
    }
    int end = attributes.indexOf('"', start + " id=\"".length()) + 1;
    open.begin("span", attributes.substring(start, end));
    open.end("span");
    return attributes.substring(0, start) + attributes.substring(end);
  }

  private void beginNotAllowed(StartTag tag, String piece, int line) {
    String name = tag.name();
    String written = piece.substring(tag.start(), tag.end());
    if (isNoElement(name) && (tag.attributes().isEmpty() || isAlone(name, written))) {
      open.text(written);
      return;
    }
    // Pages run no script of an article, so what is there for readers without scripts is shown.
    if (!name.equals("noscript")) {
      reportNotAllowed(name, line);
    }
    if (!open.isTooDeep() && !Tag.valueOf(name).isEmpty()) {
      open.beginLeftOut(name);
    }
  }

  private void end(EndTag tag, String piece) {
    String name = tag.name().equals("h1") ? "h2" : tag.name();
    if (!open.end(name) && isNoElement(name)) {
      open.text(piece.substring(tag.start(), tag.end()));
    }
  }

  /** Whether it is no HTML, but a name in angle brackets, as in {@code List<T>}. */
  private boolean isNoElement(String name) {
    return !ElementNames.isKnown(name) && ElementNames.FOREIGN.stream().noneMatch(open::isOpen);
  }

  /** Whether nothing ends a tag, as in {@code <T extends Animal>}. */
  private boolean isAlone(String name, String tag) {
    return !tag.endsWith("/>") && !context.hasEndTag(name);
  }

  private void writeRawElement(RawElement element, String piece, int line) {
    String name = element.tag().name();
    begin(element.tag(), piece, line);
    if (!HtmlReader.isUnseen(name)) {
      open.text(element.text());
    }
    open.end(name);
  }

  private void reportNotAllowed(String name, int line) {
    report(
        name,
        line,
        "is not allowed",
        name.equals("iframe")
            ? "add the host of its src to iframes in site.yml"
            : "write it in Markdown, or set html: trusted in site.yml");
  }

  private void report(String name, int line, String why, String hint) {
    context.problem(line, "the tag <" + name + "> " + why + " and was left out", hint);
  }

  private void reportHidden(Hidden hidden, int line, String piece) {
    if (hidden.kind() != Markup.COMMENT) {
      String what = MarkupNames.of(hidden.kind(), piece, hidden.start());
      context.problem(line, what + " is not allowed and was left out", "write it in Markdown");
    }
  }

  private void reportUnfinished(String rest, Markup kind, int line) {
    context.problem(
        line,
        MarkupNames.of(kind, rest, 0) + " has no end and is shown as text",
        "end it, or write &lt; for the character itself");
  }
}
