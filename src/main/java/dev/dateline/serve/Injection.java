package dev.dateline.serve;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.text.ContentDigest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;

/**
 * What the preview adds to a page that it shows: the script that keeps the page up to date, and the
 * diagnostics for its overlay.
 */
final class Injection {
  private static final byte[] END = "</body>".getBytes(StandardCharsets.US_ASCII);

  private final String script;

  Injection(String basePath) {
    this.script = basePath + "__dateline/preview.js";
  }

  /**
   * @param site diagnostics of the whole site
   * @param own diagnostics of the page
   */
  TaggedPage into(byte[] page, List<Diagnostic> site, List<Diagnostic> own) {
    TreeSet<Diagnostic> all = new TreeSet<>(site);
    all.addAll(own);
    String problems = problems(List.copyOf(all));
    String tag =
        ContentDigest.of(insert(page, problems.getBytes(StandardCharsets.UTF_8))).toString();
    Markup html = new Markup().raw(problems);
    html.raw("<script src=\"").text(script).raw("\" data-tag=\"").raw(tag);
    html.raw("\" async></script>");
    return new TaggedPage(insert(page, html.toString().getBytes(StandardCharsets.UTF_8)), tag);
  }

  private static String problems(List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return "";
    }
    long errors = Problems.errors(diagnostics);
    Markup html = new Markup();
    html.raw("<template id=\"dateline-problems\" data-errors=\"").number(errors);
    html.raw("\" data-warnings=\"").number(diagnostics.size() - errors).raw("\"><ol>");
    Problems.list(diagnostics, html);
    return html.raw("</ol></template>").toString();
  }

  /** Before the end of the body, where the page has one. */
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
