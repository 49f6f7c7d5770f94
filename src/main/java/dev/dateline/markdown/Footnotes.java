package dev.dateline.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The footnotes of a body, numbered in the order of their first reference and listed at its end.
 *
 * <pre>{@code
 * The vote was close.[^1]
 *
 * [^1]: 51 to 49.
 * }</pre>
 */
final class Footnotes {
  private final Document document;
  private final Map<FootnoteBlock, Shown> shown = new LinkedHashMap<>(0);
  private final List<FootnoteBlock> inOrder = new ArrayList<>(0);

  /** A footnote that is referred to. */
  private static final class Shown {
    final int number;
    int references;

    /** Whether the links back to its references are written. */
    boolean linkedBack;

    Shown(int number) {
      this.number = number;
    }
  }

  Footnotes(Document document) {
    this.document = document;
  }

  static void addTo(NodeWriters writers) {
    writers.addLeaf(
        Footnote.class,
        (reference, rendering) -> rendering.footnotes.writeReference(reference, rendering));
    // Written by writeSection.
    writers.skip(FootnoteBlock.class);
  }

  /** Writes a reference; one without a definition stays text. */
  private void writeReference(Footnote reference, Rendering rendering) {
    FootnoteBlock definition = reference.getReferenceNode(document);
    if (definition == null) {
      String text = reference.getChars().toString();
      rendering.html.text(text);
      rendering.problem(
          rendering.lineAt(reference.getStartOffset()),
          "footnote " + text + " is not defined",
          "add a line \"" + text + ": …\" to the article, or take the reference out");
      return;
    }
    Shown note = shown.get(definition);
    if (note == null) {
      inOrder.add(definition);
      note = new Shown(inOrder.size());
      shown.put(definition, note);
    }
    note.references++;
    String id = rendering.parts.id(referenceId(note.number, note.references));
    Html html = rendering.html.begin("sup").attribute("class", "footnote-ref");
    if (rendering.links.isEmpty()) {
      html.end()
          .begin("a")
          .attribute("href", rendering.parts.href("fn-" + note.number))
          .attribute("id", id)
          .attribute("role", "doc-noteref")
          .attribute("aria-label", numbered(rendering.labels.footnote(), "" + note.number))
          .end()
          .raw(Integer.toString(note.number))
          .close("a");
    } else {
      // A link within a link would end the outer one.
      html.attribute("id", id).end().raw(Integer.toString(note.number));
    }
    html.close("sup");
  }

  /** Writes the list of the footnotes that were referred to, if any. */
  void writeSection(Rendering rendering) {
    if (inOrder.isEmpty()) {
      return;
    }
    Html html = rendering.html;
    html.line()
        .begin("section")
        .attribute("class", "footnotes")
        .attribute("role", "doc-endnotes")
        .attribute("aria-label", rendering.labels.footnotes())
        .end()
        .line()
        .tag("ol")
        .line();
    // A footnote may refer to another one and so make the list longer.
    for (int i = 0; i < inOrder.size(); i++) {
      FootnoteBlock definition = inOrder.get(i);
      html.begin("li").attribute("id", rendering.parts.id("fn-" + (i + 1))).end();
      rendering.walk(definition);
      Shown note = shown.get(definition);
      if (note != null && !note.linkedBack) {
        html.line().tag("p");
        writeBackLinks(definition, rendering);
        html.close("p").line();
      }
      html.close("li").line();
    }
    html.close("ol").line().close("section").line();
  }

  /** Writes links to where a footnote is referred to, at the end of its last paragraph. */
  void writeBackLinks(FootnoteBlock definition, Rendering rendering) {
    Html html = rendering.html;
    Shown note = shown.get(definition);
    if (note == null) {
      return;
    }
    note.linkedBack = true;
    for (int use = 1; use <= note.references; use++) {
      String number = note.number + (use == 1 ? "" : "-" + use);
      if (use > 1) {
        html.raw(" ");
      }
      html.begin("a")
          .attribute("class", "footnote-backref")
          .attribute("href", rendering.parts.href(referenceId(note.number, use)))
          .attribute("role", "doc-backlink")
          .attribute("aria-label", numbered(rendering.labels.backToReference(), number))
          .end()
          // U+FE0E keeps phones from showing an emoji.
          .raw("↩\uFE0E")
          .close("a");
    }
  }

  /** Reports definitions without a reference, whose text is not in the page. */
  void reportUnused(Rendering rendering) {
    for (Node node = document.getFirstChild(); node != null; node = Nodes.next(node, document)) {
      if (node instanceof FootnoteBlock definition && !shown.containsKey(definition)) {
        rendering.problem(
            rendering.lineAt(definition.getStartOffset()),
            "footnote [^" + definition.getText() + "] is never shown",
            "refer to it in the text, or take the definition out");
      }
    }
  }

  private static String numbered(String label, String number) {
    return label.replace("{}", number);
  }

  private static String referenceId(int number, int use) {
    return use == 1 ? "fnref-" + number : "fnref-" + number + "-" + use;
  }
}
