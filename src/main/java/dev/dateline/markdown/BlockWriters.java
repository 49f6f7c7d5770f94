package dev.dateline.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.dateline.markdown.syntax.Escapes;
import java.util.List;

/**
 * Writes the blocks of CommonMark 0.31, sections 4 and 5, and as extensions task lists and
 * definition lists.
 */
final class BlockWriters {
  private BlockWriters() {}

  static void addTo(NodeWriters writers) {
    writers.add(Paragraph.class, BlockWriters::startParagraph, BlockWriters::endParagraph);
    writers.add(Heading.class, BlockWriters::startHeading, BlockWriters::endHeading);
    writers.add(
        BlockQuote.class,
        (quote, rendering) -> {
          rendering.html.line().tag("blockquote").line();
          return true;
        },
        (quote, rendering) -> rendering.html.line().close("blockquote").line());
    writers.add(BulletList.class, BlockWriters::startList, BlockWriters::endList);
    writers.add(OrderedList.class, BlockWriters::startList, BlockWriters::endList);
    addItem(writers, BulletListItem.class, "li");
    addItem(writers, OrderedListItem.class, "li");
    writers.addLeaf(FencedCodeBlock.class, BlockWriters::writeCode);
    writers.addLeaf(IndentedCodeBlock.class, BlockWriters::writeCode);
    writers.addLeaf(
        ThematicBreak.class, (node, rendering) -> rendering.html.line().voidTag("hr").line());
    writers.addLeaf(HtmlBlock.class, BlockWriters::writeHtml);
    writers.addLeaf(HtmlCommentBlock.class, BlockWriters::writeHtml);
    writers.skip(Reference.class);
    writers.skip(BlankLine.class);
  }

  static void addExtensionsTo(NodeWriters writers) {
    addItem(writers, TaskListItem.class, "li");
    writers.addContainer(DefinitionList.class, "dl");
    addItem(writers, DefinitionTerm.class, "dt");
    addItem(writers, DefinitionItem.class, "dd");
  }

  /** Bare text in a tight list, a figure when an image stands alone, else {@code p}. */
  private static boolean startParagraph(Paragraph paragraph, Rendering rendering) {
    rendering.quotes.startBlock();
    if (paragraph.getFirstChild() == null) {
      return false;
    }
    boolean isTask =
        paragraph.getParent() instanceof TaskListItem task && task.getFirstChild() == paragraph;
    if (rendering.extensions && !isTask && LinkWriters.writeFigure(paragraph, rendering)) {
      return false;
    }
    if (!isTight(paragraph)) {
      rendering.html.line().tag("p");
    }
    if (isTask) {
      writeCheckbox((TaskListItem) paragraph.getParent(), rendering.html);
    }
    return true;
  }

  private static void endParagraph(Paragraph paragraph, Rendering rendering) {
    if (isTight(paragraph)) {
      return;
    }
    if (paragraph.getParent() instanceof FootnoteBlock footnote
        && footnote.getLastChild() == paragraph) {
      rendering.html.raw(" ");
      rendering.footnotes.writeBackLinks(footnote, rendering);
    }
    rendering.html.close("p").line();
  }

  private static boolean isTight(Node paragraph) {
    Node parent = paragraph.getParent();
    if (parent instanceof DefinitionItem) {
      return paragraph.getPrevious() == null && !(paragraph.getNext() instanceof Paragraph);
    }
    return parent instanceof DefinitionTerm
        || (parent instanceof ListItem
            && parent.getParent() instanceof ListBlock list
            && list.isTight());
  }

  private static boolean startHeading(Heading heading, Rendering rendering) {
    rendering.quotes.startBlock();
    Html html = rendering.html.line().begin(headingTag(heading, rendering));
    if (rendering.extensions) {
      html.attribute("id", rendering.parts.id(rendering.headingIds.add(PlainText.of(heading))));
    }
    html.end();
    return true;
  }

  private static void endHeading(Heading heading, Rendering rendering) {
    Html html = rendering.html;
    if (rendering.extensions && rendering.parts.isOfPage()) {
      html.raw(" ")
          .begin("a")
          .attribute("class", "anchor")
          .attribute("href", "#" + rendering.headingIds.last())
          .attribute("aria-label", rendering.labels.headingLink())
          .end()
          .raw("#")
          .close("a");
    }
    html.close(headingTag(heading, rendering)).line();
  }

  private static String headingTag(Heading heading, Rendering rendering) {
    return "h" + Math.min(6, heading.getLevel() + rendering.headingShift);
  }

  private static boolean startList(ListBlock list, Rendering rendering) {
    Html html = rendering.html.line();
    if (list instanceof OrderedList ordered && ordered.getStartNumber() != 1) {
      html.begin("ol").attribute("start", Integer.toString(ordered.getStartNumber())).end();
    } else {
      html.tag(listTag(list));
    }
    html.line();
    return true;
  }

  private static void endList(ListBlock list, Rendering rendering) {
    rendering.html.line().close(listTag(list)).line();
  }

  private static String listTag(ListBlock list) {
    return list instanceof OrderedList ? "ol" : "ul";
  }

  private static <N extends Node> void addItem(NodeWriters writers, Class<N> type, String tag) {
    writers.add(
        type,
        (item, rendering) -> {
          rendering.html.line().tag(tag);
          if (item instanceof TaskListItem task && !(task.getFirstChild() instanceof Paragraph)) {
            writeCheckbox(task, rendering.html);
          }
          return true;
        },
        (item, rendering) -> rendering.html.close(tag).line());
  }

  private static void writeCheckbox(TaskListItem task, Html html) {
    html.begin("input").attribute("type", "checkbox").attribute("disabled");
    if (task.isItemDoneMarker()) {
      html.attribute("checked");
    }
    html.endVoid().raw(" ");
  }

  /** The block scrolls sideways and can be reached by keyboard. */
  private static void writeCode(Block block, Rendering rendering) {
    Html html =
        rendering
            .html
            .line()
            .begin("pre")
            .attribute("tabindex", "0")
            .attribute("role", "group")
            .attribute("aria-label", rendering.labels.code())
            .end();
    String language = block instanceof FencedCodeBlock fenced ? codeLanguage(fenced) : "";
    if (language.isEmpty()) {
      html.tag("code");
    } else {
      html.begin("code").attribute("class", "language-" + language).end();
    }
    writeCodeLines(block, html);
    html.close("code").close("pre").line();
  }

  private static String codeLanguage(FencedCodeBlock block) {
    String info = Escapes.resolve(block.getInfo()).strip();
    int end = 0;
    while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
      end++;
    }
    return info.substring(0, end);
  }

  private static void writeCodeLines(Block block, Html html) {
    List<BasedSequence> lines = block.getContentLines();
    int count = lines.size();
    if (!(block instanceof FencedCodeBlock)) {
      while (count > 0 && lines.get(count - 1).isBlank()) {
        count--;
      }
    }
    for (BasedSequence line : lines.subList(0, count)) {
      html.text(line.subSequence(0, line.length() - line.eolEndLength()).toString()).raw("\n");
    }
  }

  private static void writeHtml(Block block, Rendering rendering) {
    rendering.html.line();
    rendering.writeAuthorHtml(block, ParsedBody.isOnlyComment(block));
    rendering.html.line();
  }
}
