package dev.dateline.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which writer writes which type of node. Read-only once built. */
final class NodeWriters {
  private static final NodeWriter SKIP = (node, rendering) -> false;
  private static final NodeWriter CHILDREN = (node, rendering) -> true;

  private final Map<Class<?>, NodeWriter> writers = new HashMap<>(128);
  private final Typography typography;

  NodeWriters(MarkdownOptions options) {
    this.typography = new Typography(options.language());
    addBlocks();
    addInlines(options.extensions() ? typography : null);
    if (options.extensions()) {
      addExtensions();
    }
  }

  NodeWriter of(Node node) {
    NodeWriter writer = writers.get(node.getClass());
    return writer == null ? CHILDREN : writer;
  }

  Typography typography() {
    return typography;
  }

  private void addBlocks() {
    NodeWriter list = new ListWriter();
    NodeWriter item = new ListItemWriter("li");
    NodeWriter code = new CodeBlockWriter();
    NodeWriter html = new RawHtmlWriter();
    writers.put(Paragraph.class, new ParagraphWriter());
    writers.put(Heading.class, new HeadingWriter());
    writers.put(BlockQuote.class, new BlockTagWriter("blockquote"));
    writers.put(BulletList.class, list);
    writers.put(OrderedList.class, list);
    writers.put(BulletListItem.class, item);
    writers.put(OrderedListItem.class, item);
    writers.put(FencedCodeBlock.class, code);
    writers.put(IndentedCodeBlock.class, code);
    writers.put(ThematicBreak.class, new ThematicBreakWriter());
    writers.put(HtmlBlock.class, html);
    writers.put(HtmlCommentBlock.class, html);
    writers.put(HtmlInline.class, html);
    writers.put(HtmlInlineComment.class, html);
    writers.put(Reference.class, SKIP);
    writers.put(BlankLine.class, SKIP);
  }

  private void addInlines(@Nullable Typography marks) {
    NodeWriter text = new TextWriter(marks);
    NodeWriter lineBreak = new LineBreakWriter();
    NodeWriter link = new LinkWriter();
    NodeWriter autoLink = new AutoLinkWriter();
    NodeWriter image = new ImageWriter();
    writers.put(Text.class, text);
    writers.put(WhiteSpace.class, text);
    writers.put(HtmlEntity.class, new EntityWriter());
    writers.put(Code.class, new CodeSpanWriter());
    writers.put(Emphasis.class, new InlineTagWriter("em"));
    writers.put(StrongEmphasis.class, new InlineTagWriter("strong"));
    writers.put(SoftLineBreak.class, lineBreak);
    writers.put(HardLineBreak.class, lineBreak);
    writers.put(Link.class, link);
    writers.put(LinkRef.class, link);
    writers.put(AutoLink.class, autoLink);
    writers.put(MailLink.class, autoLink);
    writers.put(Image.class, image);
    writers.put(ImageRef.class, image);
  }

  private void addExtensions() {
    NodeWriter definitions = new BlockTagWriter("dl");
    writers.put(Strikethrough.class, new InlineTagWriter("del"));
    writers.put(TaskListItem.class, new ListItemWriter("li"));
    writers.put(DefinitionList.class, definitions);
    writers.put(DefinitionTerm.class, new ListItemWriter("dt"));
    writers.put(DefinitionItem.class, new ListItemWriter("dd"));
    writers.put(TableBlock.class, new TableWriter());
    writers.put(TableHead.class, new BlockTagWriter("thead"));
    writers.put(TableSeparator.class, SKIP);
    writers.put(TableBody.class, new BlockTagWriter("tbody"));
    writers.put(TableRow.class, new BlockTagWriter("tr"));
    writers.put(TableCell.class, new TableCellWriter());
    writers.put(Footnote.class, new FootnoteReferenceWriter());
    writers.put(FootnoteBlock.class, SKIP);
  }
}
