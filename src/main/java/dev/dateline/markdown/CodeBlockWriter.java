package dev.dateline.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Fenced and indented code blocks.
 *
 * <p>CommonMark 0.31 sections 4.4 and 4.5.
 */
final class CodeBlockWriter implements NodeWriter {

  @Override
  public boolean open(Node node, Rendering rendering) {
    Html html = rendering.html.line().tag("pre");
    String language = node instanceof FencedCodeBlock fenced ? language(fenced) : "";
    if (language.isEmpty()) {
      html.tag("code");
    } else {
      html.begin("code").attribute("class", "language-" + language).end();
    }
    writeLines((Block) node, html);
    html.close("code").close("pre").line();
    return false;
  }

  private static String language(FencedCodeBlock block) {
    String info = Escapes.resolve(block.getInfo()).strip();
    int end = 0;
    while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
      end++;
    }
    return info.substring(0, end);
  }

  private static void writeLines(Block block, Html html) {
    List<BasedSequence> lines = block.getContentLines();
    int count = lines.size();
    if (!(block instanceof FencedCodeBlock)) {
      while (count > 0 && lines.get(count - 1).isBlank()) {
        count--;
      }
    }
    for (int i = 0; i < count; i++) {
      BasedSequence line = lines.get(i);
      html.text(line.subSequence(0, line.length() - line.eolEndLength()).toString());
      html.raw("\n");
    }
  }
}
