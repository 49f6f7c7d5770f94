package dev.dateline.serve;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.text.ContentDigest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * An HTML page as the preview sends it: with the script that keeps it up to date. The diagnostics
 * that the script lists over the page are in an attribute of its own element, where nothing that an
 * article holds can be taken for them.
 *
 * @param tag identifies page and diagnostics; the ETag of the answer, which the script compares
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ShownPage(byte[] bytes, String tag) {
  /**
   * Adds script and diagnostics to a page of the site.
   *
   * @param basePath of the site, with a {@code /} at both ends
   * @param found diagnostics of the site and of the page, in any order
   */
  static ShownPage of(byte[] page, String basePath, Collection<Diagnostic> found) {
    List<Diagnostic> diagnostics = List.copyOf(new TreeSet<>(found));
    String problems = problems(diagnostics);
    String tag =
        ContentDigest.of(insert(page, problems.getBytes(StandardCharsets.UTF_8))).toString();
    Markup html = new Markup();
    html.raw("<script src=\"")
        .text(basePath + "__dateline/preview.js")
        .raw("\" data-tag=\"")
        .raw(tag);
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    html.raw("\" data-errors=\"" + errors);
    html.raw("\" data-warnings=\"" + (diagnostics.size() - errors));
    html.raw("\" data-problems=\"").text(problems).raw("\" async></script>");
    return new ShownPage(insert(page, html.toString().getBytes(StandardCharsets.UTF_8)), tag);
  }

  private static String problems(List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return "";
    }
    Markup html = new Markup();
    DiagnosticsHtml.list(diagnostics, html);
    return html.toString();
  }

  /** Inserts before {@code </body>}, or at the end of a page without it. */
  private static byte[] insert(byte[] page, byte[] addition) {
    // Each byte becomes one character, so that positions are the same.
    String text = new String(page, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int end = text.lastIndexOf("</body>");
    int at = end < 0 ? page.length : end;
    return ByteBuffer.allocate(page.length + addition.length)
        .put(page, 0, at)
        .put(addition)
        .put(page, at, page.length - at)
        .array();
  }
}
