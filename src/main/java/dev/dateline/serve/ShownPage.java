package dev.dateline.serve;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.text.ContentDigest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * An HTML page as the preview sends it: with the script that keeps it up to date. The diagnostics
 * that the script lists over the page are in an attribute of its own element, where nothing that an
 * article holds can be taken for them.
 *
 * @param tag identifies page and diagnostics; the ETag of the answer, which the script compares
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ShownPage(byte[] bytes, String tag) {
  /** Stands for a page that could not be made so far; it lacks only what the preview adds. */
  static final String NONE_YET =
      "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
          + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
          + "<meta name=\"color-scheme\" content=\"light dark\"><title>Dateline</title>"
          + "<style>body { max-width: 38rem; margin: 4rem auto; padding: 0 1rem;"
          + " font: 1.125rem/1.5 system-ui, sans-serif }</style></head>"
          + "<body><p>This page can't be shown yet. It will be as soon as the mistakes below are"
          + " mended.</p></body></html>";

  /**
   * Adds script and diagnostics to a page of the site.
   *
   * @param preview what is the same on every page
   */
  static ShownPage of(byte[] page, PageNotes notes, Preview preview) {
    Markup html = new Markup();
    html.raw("<script src=\"")
        .text(preview.basePath() + "__dateline/preview.js")
        .raw("\" data-errors=\"" + notes.errors())
        .raw("\" data-warnings=\"" + notes.warnings())
        .raw("\" data-mode=\"" + notes.mode())
        .raw("\" data-status=\"")
        .text(notes.status())
        .raw("\" data-problems=\"")
        .text(problems(notes.diagnostics(), preview.lines()));
    String tag = ContentDigest.of(insert(page, bytes(html.toString()))).toString();
    html.raw("\" data-token=\"" + preview.token())
        .raw("\" data-tag=\"" + tag)
        .raw("\" async></script>");
    return new ShownPage(insert(page, bytes(html.toString())), tag);
  }

  /**
   * What is the same on every page of a preview.
   *
   * @param basePath of the site, with a {@code /} at both ends
   * @param token shows that a request was made by a page of this preview
   * @param lines of the files that mistakes are in
   */
  record Preview(String basePath, String token, SourceLines lines) {}

  private static String problems(List<Diagnostic> diagnostics, SourceLines lines) {
    if (diagnostics.isEmpty()) {
      return "";
    }
    Markup html = new Markup();
    new DiagnosticsHtml(lines).list(diagnostics, html);
    return html.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
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
