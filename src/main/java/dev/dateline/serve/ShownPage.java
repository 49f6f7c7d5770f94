package dev.dateline.serve;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.text.ContentDigest;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * An HTML page as the preview sends it: with the script that keeps it up to date and the
 * diagnostics that the script lists over the page.
 *
 * @param tag identifies page and diagnostics; the ETag of the answer, which the script compares
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ShownPage(byte[] bytes, String tag) {
  private static final byte[] END = "</body>".getBytes(StandardCharsets.US_ASCII);

  /**
   * Adds script and diagnostics to a page of the site.
   *
   * @param basePath of the site, with a {@code /} at both ends
   * @param diagnostics of the site and of the page, in any order
   */
  static ShownPage of(byte[] page, String basePath, Collection<Diagnostic> diagnostics) {
    String problems = problems(List.copyOf(new TreeSet<>(diagnostics)));
    String tag =
        ContentDigest.of(insert(page, problems.getBytes(StandardCharsets.UTF_8))).toString();
    Markup html = new Markup().raw(problems);
    html.raw("<script src=\"")
        .text(basePath + "__dateline/preview.js")
        .raw("\" data-tag=\"")
        .raw(tag);
    html.raw("\" async></script>");
    return new ShownPage(insert(page, html.toString().getBytes(StandardCharsets.UTF_8)), tag);
  }

  private static String problems(List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return "";
    }
    long errors = DiagnosticsHtml.errors(diagnostics);
    Markup html = new Markup();
    html.raw("<template id=\"dateline-problems\" data-errors=\"").number(errors);
    html.raw("\" data-warnings=\"").number(diagnostics.size() - errors).raw("\"><ol>");
    DiagnosticsHtml.list(diagnostics, html);
    return html.raw("</ol></template>").toString();
  }

  /** Inserts before {@code </body>}, or at the end of a page without it. */
  private static byte[] insert(byte[] page, byte[] addition) {
    int at = indexOfEnd(page);
    byte[] whole = new byte[page.length + addition.length];
    System.arraycopy(page, 0, whole, 0, at);
    System.arraycopy(addition, 0, whole, at, addition.length);
    System.arraycopy(page, at, whole, at + addition.length, page.length - at);
    return whole;
  }

  private static int indexOfEnd(byte[] page) {
    for (int i = page.length - END.length; i >= 0; i--) {
      if (isEnd(page, i)) {
        return i;
      }
    }
    return page.length;
  }

  private static boolean isEnd(byte[] page, int at) {
    for (int i = 0; i < END.length; i++) {
      if (Character.toLowerCase((char) page[at + i]) != END[i]) {
        return false;
      }
    }
    return true;
  }
}
