package dev.dateline.plan.picture;

import java.util.ArrayList;
import java.util.List;

/** Breaks the words of a text into lines of any width. */
final class LineBreaker {
  private final String[] words;
  private final double[] widths;
  private final double space;
  private final Typeface face;

  LineBreaker(String[] words, Typeface face) {
    this.words = words;
    this.face = face;
    this.space = face.width(" ");
    this.widths = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      widths[i] = face.width(words[i]);
    }
  }

  /** The width of the longest word, in letters of size 1. */
  double longest() {
    double longest = 0;
    for (double width : widths) {
      longest = Math.max(longest, width);
    }
    return longest;
  }

  /**
   * Lines that are no wider than {@code width}. A word that is wider is broken after any letter.
   *
   * @param width in letters of size 1
   */
  List<String> lines(double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double used = 0;
    for (int i = 0; i < words.length; i++) {
      boolean first = line.isEmpty();
      if (!first && used + space + widths[i] > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
        first = true;
      }
      line.append(first ? "" : " ").append(words[i]);
      used += (first ? 0 : space) + widths[i];
      while (used > width && line.codePointCount(0, line.length()) > 1) {
        String part = beginning(line.toString(), width);
        lines.add(part);
        line.delete(0, part.length());
        used = face.width(line.toString());
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** As many letters as there is room for, at least one. */
  private String beginning(String text, double width) {
    int end = text.offsetByCodePoints(0, 1);
    double used = face.width(text.substring(0, end));
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      used += face.width(text.substring(end, next));
      if (used > width) {
        break;
      }
      end = next;
    }
    return text.substring(0, end);
  }
}
