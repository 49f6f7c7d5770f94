package dev.dateline.markdown.syntax;

import com.vladsch.flexmark.ast.Paragraph;

/**
 * Spaces in front of the lines of a paragraph, which have no meaning. CommonMark 0.31 section 4.8.
 *
 * <p>Mends a defect of Flexmark: to join the lines of a paragraph, it copies those before each line
 * that is indented.
 */
final class ParagraphIndents {
  private static final int MANY_LINES = 200;

  private ParagraphIndents() {}

  /** Takes the indents out of a paragraph that has so many lines that they cost time. */
  static void takeOut(Paragraph block) {
    if (block.getLineCount() <= MANY_LINES) {
      return;
    }
    block.setContentLines(
        block.getContentLines().stream()
            .map(line -> line.baseSubSequence(line.getStartOffset(), line.getEndOffset()))
            .toList());
    block.setLineIndents(new int[block.getLineCount()]);
  }
}
