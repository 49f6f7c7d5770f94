package dev.dateline.serve;

import dev.dateline.diagnostic.Diagnostic;
import java.util.List;

/**
 * Diagnostics as list items, for {@link ShownPage} and {@link InputsPage}.
 *
 * @param lines gives the lines that they are on
 */
record DiagnosticsHtml(SourceLines lines) {
  private static final int SHOWN = 100;

  /** Adds a list item for each, errors first; at most {@value #SHOWN}, and how many more. */
  void list(List<Diagnostic> diagnostics, Markup html) {
    List<Diagnostic> errorsFirst =
        diagnostics.stream().sorted((a, b) -> Boolean.compare(b.isError(), a.isError())).toList();
    for (Diagnostic each : errorsFirst.subList(0, Math.min(SHOWN, errorsFirst.size()))) {
      html.raw("<li class=\"").raw(each.severity().word()).raw("\">");
      html.raw("<p class=\"place\">").text(each.place().toString());
      html.raw(" <span>").raw(each.severity().word()).raw("</span></p>");
      String line = lines.find(each.place());
      if (line != null) {
        html.raw("<pre dir=\"auto\">").text(line).raw("</pre>");
      }
      html.raw("<p class=\"message\">").text(each.message()).raw("</p>");
      if (!each.hint().isEmpty()) {
        html.raw("<p class=\"hint\">").text(each.hint()).raw("</p>");
      }
      html.raw("</li>");
    }
    if (errorsFirst.size() > SHOWN) {
      html.raw("<li class=\"more\">and " + (errorsFirst.size() - SHOWN) + " more</li>");
    }
  }
}
