package dev.dateline.serve;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.State;
import dev.dateline.preview.InputStatus;
import dev.dateline.preview.PreviewState;
import dev.dateline.text.Plural;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The page at {@code __dateline/}, called the desk: a table of all articles and pages with state,
 * date, words and mistakes. It works without a script, as sorting and searching are links; the
 * script {@code desk.js} puts a table in its place that draws only the rows that are visible.
 */
final class InputsPage {
  /** A longer table is shown in full only on request, as it makes the page slow. */
  private static final int ROWS = 100;

  private final String basePath;
  private final DiagnosticsHtml problems;
  private final List<InputStatus> inputs;
  private final List<Diagnostic> ofOtherFiles;
  private final InputsQuery query;
  private final Markup html = new Markup();

  InputsPage(ShownPage.Preview preview, PreviewState state, InputsQuery query) {
    this.basePath = preview.basePath();
    this.problems = new DiagnosticsHtml(preview.lines());
    this.inputs = state.inputs();
    this.query = query;
    Set<String> files = new HashSet<>();
    inputs.forEach(input -> files.add(input.file().display()));
    this.ofOtherFiles =
        state.diagnostics().stream().filter(each -> !files.contains(each.place().file())).toList();
  }

  /** The page as HTML. */
  String html() {
    html.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .raw("<meta name=\"color-scheme\" content=\"light dark\"><title>Desk</title>")
        .raw("<link rel=\"icon\" href=\"data:,\">")
        .raw("<link rel=\"stylesheet\" href=\"")
        .text(basePath)
        .raw("__dateline/desk.css\"><script src=\"")
        .text(basePath)
        .raw("__dateline/desk.js\" defer></script></head><body data-version=\"")
        .raw(Integer.toHexString(inputs.hashCode()))
        .raw("\">");
    html.raw("<header><h1>Desk</h1><a href=\"").text(basePath).raw("\">Front page</a></header>");
    html.raw("<main>");
    mistakesInOtherFiles();
    states();
    search();
    if (inputs.isEmpty()) {
      html.raw(
          "<p class=\"empty\">There is no article yet. Save one as content/first.md: a headline");
      html.raw(" on the first line, a date such as January 31, 2024 on the next, and the text");
      html.raw(" below. It shows here at once.</p>");
    }
    html.raw("<div id=\"inputs\">");
    table(query.select(inputs));
    html.raw("</div>");
    return html.raw("</main></body></html>\n").toString();
  }

  /** Mistakes in files that are not inputs, such as settings and templates. */
  private void mistakesInOtherFiles() {
    if (!ofOtherFiles.isEmpty()) {
      html.raw("<section aria-labelledby=\"elsewhere\"><h2 id=\"elsewhere\">");
      html.raw("In settings, templates and other files</h2><ol class=\"problems\">");
      problems.list(ofOtherFiles, html);
      html.raw("</ol></section>");
    }
  }

  private void states() {
    html.raw("<nav aria-label=\"States\"><ul>");
    state(query.withState(null), "all", inputs.size());
    for (State state : State.values()) {
      long count = inputs.stream().filter(input -> input.state() == state).count();
      state(query.withState(state), state.word(), count);
    }
    html.raw("</ul></nav>");
  }

  private void state(InputsQuery target, String word, long count) {
    html.raw("<li><a class=\"").raw(word).raw("\" href=\"").text(target.address()).raw("\"");
    html.raw(target.equals(query) ? " aria-current=\"true\">" : ">");
    html.raw(count + " " + word).raw("</a></li>");
  }

  private void search() {
    html.raw("<form role=\"search\"><label>Find <input id=\"find\" type=\"search\" name=\"find\"");
    html.raw(" value=\"").text(query.find()).raw("\"></label>");
    hidden("sort", query.column().word());
    if (query.down()) {
      hidden("down", "1");
    }
    State state = query.state();
    if (state != null) {
      hidden("state", state.word());
    }
    html.raw("<button>Find</button></form>");
  }

  private void hidden(String name, String value) {
    html.raw("<input type=\"hidden\" name=\"").raw(name).raw("\" value=\"").text(value).raw("\">");
  }

  private void table(List<InputStatus> rows) {
    html.raw("<table><caption>").raw(Plural.of(rows.size(), "input")).raw("</caption>");
    html.raw("<thead><tr>");
    for (InputsQuery.Column column : InputsQuery.Column.values()) {
      html.raw("<th scope=\"col\" class=\"").raw(column.word()).raw("\"");
      if (column == query.column()) {
        html.raw(" aria-sort=\"").raw(query.down() ? "descending" : "ascending").raw("\"");
      }
      html.raw("><a href=\"").text(query.sortedBy(column).address()).raw("\">");
      html.raw(column.title()).raw("</a></th>");
    }
    html.raw("</tr></thead><tbody>");
    boolean complete = query.allRows() || rows.size() <= ROWS;
    (complete ? rows : rows.subList(0, ROWS)).forEach(this::row);
    html.raw("</tbody></table>");
    if (!complete) {
      html.raw("<p><a href=\"").text(query.withAllRows().address()).raw("\">");
      html.raw("Show all " + rows.size() + "</a></p>");
    }
  }

  private void row(InputStatus input) {
    html.raw("<tr><td class=\"state\"><span class=\"").raw(input.state().word()).raw("\">");
    html.raw(input.state().word()).raw("</span>");
    if (!input.reason().isEmpty()) {
      html.raw(" <small>").text(input.reason()).raw("</small>");
    }
    html.raw("</td><th scope=\"row\" class=\"headline\">");
    headline(input);
    html.raw("</th><td class=\"file\">").text(input.file().display());
    html.raw("</td><td class=\"date\">");
    if (input.date() != null) {
      html.raw("<time>").text(input.date().day().toString()).raw("</time>");
    }
    html.raw("</td><td class=\"words\">");
    if (input.words() >= 0) {
      html.raw(String.valueOf(input.words()));
    }
    html.raw("</td><td class=\"mistakes\">");
    if (!input.diagnostics().isEmpty()) {
      html.raw("<ol class=\"problems\">");
      problems.list(input.diagnostics(), html);
      html.raw("</ol>");
    }
    html.raw("</td></tr>");
  }

  private void headline(InputStatus input) {
    String headline = InputsQuery.headline(input);
    if (input.page() == null) {
      html.text(headline);
    } else {
      html.raw("<a href=\"").text(basePath + input.page().encoded()).raw("\">");
      html.text(headline).raw("</a>");
    }
  }
}
