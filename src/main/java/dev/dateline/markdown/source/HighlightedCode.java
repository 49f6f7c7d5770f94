package dev.dateline.markdown.source;

/** Code between Jekyll's {@code {% highlight ruby %}} and {@code {% endhighlight %}}. */
final class HighlightedCode {
  private HighlightedCode() {}

  /**
   * The same lines as a fenced block of Markdown.
   *
   * @param block from its first to its last line, without the line feed at the end
   */
  static String asFence(String block, String language) {
    int first = block.indexOf('\n');
    int last = block.lastIndexOf('\n');
    int indent = 0;
    while (Character.isWhitespace(block.charAt(indent))) {
      indent++;
    }
    String fence = block.substring(0, indent) + "~".repeat(longestRun(block) + 3);
    return fence + language + block.substring(first, last + 1) + fence;
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '~' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
