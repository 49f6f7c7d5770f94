package dev.dateline.markdown;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One body on its way to HTML: what the node writers share, and the walk that calls them. */
final class Rendering {
  final String body;
  final Html html;
  final MarkdownOptions options;
  final Survey survey;
  final HeadingIds headingIds = new HeadingIds();
  final Footnotes footnotes;

  final Quotes quotes = new Quotes();
  final OpenLinks links = new OpenLinks();
  final ReferenceRepository references;

  private final NodeWriters writers;
  private final LinkResolver resolver;
  private final LineIndex lines;
  private final List<BodyProblem> problems = new ArrayList<>(0);

  Rendering(
      String body,
      Document document,
      MarkdownOptions options,
      NodeWriters writers,
      LinkResolver resolver) {
    this.body = body;
    this.options = options;
    this.writers = writers;
    this.resolver = resolver;
    this.references = Parser.REFERENCES.get(document);
    this.lines = new LineIndex(body);
    this.survey = Survey.of(document, body, options);
    this.html = new Html(body.length() + body.length() / 4 + 64, survey.mark());
    this.footnotes = new Footnotes(document);
  }

  /** Writes everything below a node. */
  void walk(Node root) {
    Node node = root.getFirstChild();
    while (node != null) {
      NodeWriter writer = writers.of(node);
      Node next = null;
      if (writer.open(node, this)) {
        next = node.getFirstChild();
        if (next == null) {
          writer.close(node, this);
        }
      }
      node = next != null ? next : nextAfter(node, root);
    }
  }

  private @Nullable Node nextAfter(Node node, Node root) {
    Node last = node;
    while (last.getNext() == null) {
      last = last.getParent();
      if (last == null || last == root) {
        return null;
      }
      writers.of(last).close(last, this);
    }
    return last.getNext();
  }

  /** Where a link or image leads, or null when only its text may be shown. */
  @Nullable String resolve(LinkUse.Kind kind, String destination, int offset) {
    return resolveAt(kind, destination, lines.lineAt(offset));
  }

  /** The same for a use whose line is known. */
  @Nullable String resolveAt(LinkUse.Kind kind, String destination, int line) {
    if (isRefused(kind, destination, line)) {
      return null;
    }
    LinkTarget target = resolver.resolve(new LinkUse(kind, destination, line));
    if (target instanceof LinkTarget.Href href && !isRefused(kind, href.href(), line)) {
      return href.href();
    }
    return null;
  }

  private boolean isRefused(LinkUse.Kind kind, String url, int line) {
    if (options.trustedHtml()) {
      return false;
    }
    String scheme = Urls.unsafeScheme(url, kind);
    if (scheme.isEmpty()) {
      return false;
    }
    problems.add(
        new BodyProblem(
            line,
            "a " + scheme + ": address is not allowed in " + nameOf(kind),
            "link to an http, https or mailto address, or to a file of the digest"));
    return true;
  }

  private static String nameOf(LinkUse.Kind kind) {
    return kind == LinkUse.Kind.IMAGE ? "an image" : "a link";
  }

  Typography typography() {
    return writers.typography();
  }

  int lineAt(int offset) {
    return lines.lineAt(offset);
  }

  void problem(int line, String message, String hint) {
    problems.add(new BodyProblem(line, message, hint));
  }

  /** The problems so far, by line; those of one line in the order they were found. */
  List<BodyProblem> problems() {
    problems.sort(Comparator.comparingInt(BodyProblem::line));
    return problems;
  }
}
