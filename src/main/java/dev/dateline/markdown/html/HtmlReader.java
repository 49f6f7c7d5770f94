package dev.dateline.markdown.html;

import dev.dateline.markdown.html.HtmlToken.EndTag;
import dev.dateline.markdown.html.HtmlToken.Hidden;
import dev.dateline.markdown.html.HtmlToken.Markup;
import dev.dateline.markdown.html.HtmlToken.RawElement;
import dev.dateline.markdown.html.HtmlToken.StartTag;
import dev.dateline.markdown.html.HtmlToken.Text;
import dev.dateline.markdown.html.HtmlToken.Unfinished;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a piece of HTML as browsers do, but without making a tree of it, as the tree goes on in the
 * Markdown around the piece.
 *
 * <p>The parser is told that no element has content, so it gives each start tag as a node of its
 * own, and drops end tags. Where the piece has characters that belong to no node there are end
 * tags. They are read in a second run, as start tags: both are spelt alike but for the slash.
 */
final class HtmlReader {
  private static final Set<String> RAW_TEXT =
      Set.of("script", "style", "iframe", "xmp", "noembed", "noframes");

  private static final Set<String> RAW_TEXT_WITH_REFERENCES = Set.of("textarea", "title");

  private static final Set<String> UNSEEN = Set.of("script", "style", "iframe");

  /**
   * Is put behind the piece. Where it is not found, something in the piece has no end and has taken
   * it in.
   */
  private static final String SENTINEL = "<hr>";

  /** Browsers drop it (HTML standard, section 13.2.5.7). */
  private static final String NO_TAG = "</>";

  private final Parser parser;
  private final Parser endTagParser = parser(false);

  /**
   * @param rawText whether tags are not looked for in elements such as {@code script}
   */
  HtmlReader(boolean rawText) {
    this.parser = parser(rawText);
  }

  private static Parser parser(boolean rawText) {
    TagSet tags = new TagSet().onNewTag(tag -> tag.set(rawText ? content(tag) : Tag.Void));
    return Parser.xmlParser()
        .settings(ParseSettings.htmlDefault)
        .tagSet(tags)
        .setTrackPosition(true);
  }

  private static int content(Tag tag) {
    if (RAW_TEXT.contains(tag.normalName())) {
      return Tag.Data;
    }
    return RAW_TEXT_WITH_REFERENCES.contains(tag.normalName()) ? Tag.RcData : Tag.Void;
  }

  /** Whether browsers do not show the text of an element. */
  static boolean isUnseen(String name) {
    return UNSEEN.contains(name);
  }

  /** The tokens in their order. Takes time in proportion to the length of the piece. */
  List<HtmlToken> read(String piece) {
    String text = piece + SENTINEL;
    List<HtmlToken> tokens = new ArrayList<>();
    char[] endTags = null;
    int at = 0;
    for (Node node : parser.parseInput(text, "").childNodes()) {
      int start = node.sourceRange().startPos();
      if (start > at) {
        endTags = keep(text, at, start, endTags);
      }
      at = endOf(node);
      if (start < piece.length()) {
        add(node, start, piece, tokens);
      }
    }
    boolean finished = at == text.length();
    if (!finished) {
      endTags = keep(text, at, text.length(), endTags);
    }
    if (endTags != null) {
      addEndTags(new String(endTags), piece, tokens);
    }
    if (!finished) {
      int unfinished = endOfEndTags(tokens, piece, at);
      tokens.removeIf(token -> token.start() >= unfinished);
      tokens.add(new Unfinished(Markup.TAG, unfinished, linesBefore(piece, unfinished)));
    }
    return tokens;
  }

  /**
   * The end of a run of end tags that begins at an offset. What follows the run belongs to
   * something without an end, also the end tags in it.
   */
  private static int endOfEndTags(List<HtmlToken> tokens, String piece, int from) {
    int end = from;
    for (HtmlToken token : tokens) {
      while (piece.startsWith(NO_TAG, end)) {
        end += NO_TAG.length();
      }
      if (token instanceof EndTag tag && tag.start() == end) {
        end = tag.end();
      }
    }
    return end;
  }

  private static int endOf(Node node) {
    int end = node.sourceRange().endPos();
    boolean hasText = node instanceof Element element && !element.tag().is(Tag.Void);
    return hasText ? Math.max(end, ((Element) node).endSourceRange().endPos()) : end;
  }

  private static void add(Node node, int start, String piece, List<HtmlToken> tokens) {
    int line = node.sourceRange().start().lineNumber() - 1;
    boolean finished = endOf(node) <= piece.length();
    if (node instanceof Element element && element.sourceRange().endPos() <= piece.length()) {
      int end = element.sourceRange().endPos();
      StartTag tag = new StartTag(element.normalName(), element.attributes(), start, end, line);
      if (!finished || hasOpenEndTag(element, piece)) {
        tokens.add(tag);
        tokens.add(new Unfinished(Markup.RAW_TEXT, end, line));
      } else {
        tokens.add(element.tag().is(Tag.Void) ? tag : new RawElement(tag, textOf(element)));
      }
    } else if (node instanceof TextNode shown && !(node instanceof CDataNode)) {
      tokens.add(new Text(shown.getWholeText(), start));
    } else {
      Markup kind = kindOf(node, start, piece);
      if (!finished) {
        tokens.add(new Unfinished(kind, start, line));
      } else if (kind == Markup.TAG) {
        tokens.add(new Text(piece.substring(start, endOf(node)), start));
      } else {
        tokens.add(new Hidden(kind, start, line));
      }
    }
  }

  /** Whether the end tag goes on behind a blank line, as one without {@code >} does. */
  private static boolean hasOpenEndTag(Element element, String piece) {
    Range endTag = element.endSourceRange();
    return endTag.isTracked()
        && TagsWithinBlocks.hasBlankLine(piece, endTag.startPos(), endTag.endPos());
  }

  private static String textOf(Element element) {
    if (element.childNodeSize() == 0) {
      return "";
    }
    Node text = element.childNode(0);
    return text instanceof DataNode data
        ? data.getWholeData()
        : text instanceof TextNode shown ? shown.getWholeText() : "";
  }

  private static Markup kindOf(Node node, int start, String piece) {
    if (node instanceof CDataNode) {
      return Markup.CDATA;
    }
    if (node instanceof Element || piece.startsWith("</", start)) {
      // Browsers take "</ a>" for a comment.
      return Markup.TAG;
    }
    boolean comment = node instanceof Comment && piece.startsWith("<!--", start);
    return comment ? Markup.COMMENT : Markup.DECLARATION;
  }

  /** Keeps a part of the text, with start tags for its end tags, and all else as spaces. */
  private static char[] keep(String text, int from, int to, char @Nullable [] kept) {
    char[] endTags = kept;
    if (endTags == null) {
      endTags = new char[text.length()];
      Arrays.fill(endTags, ' ');
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '/' && i > from && endTags[i - 1] == '<') {
        endTags[i - 1] = ' ';
        c = '<';
      }
      endTags[i] = c;
    }
    return endTags;
  }

  /** Adds the end tags in their places; a start tag among them is one that the reader gave up. */
  private void addEndTags(String endTags, String piece, List<HtmlToken> tokens) {
    for (Node node : endTagParser.parseInput(endTags, "").childNodes()) {
      int start = node.sourceRange().startPos() - 1;
      int end = node.sourceRange().endPos();
      if (node instanceof Element tag && end <= piece.length() && piece.startsWith("</", start)) {
        tokens.add(new EndTag(tag.normalName(), start, end));
      }
    }
    tokens.sort(Comparator.comparingInt(HtmlToken::start));
  }

  private static int linesBefore(String piece, int end) {
    return (int) piece.substring(0, end).chars().filter(c -> c == '\n').count();
  }
}
