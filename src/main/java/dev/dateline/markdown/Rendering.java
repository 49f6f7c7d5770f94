package dev.dateline.markdown;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.dateline.markdown.html.AuthorHtml;
import dev.dateline.markdown.html.EndTagNames;
import dev.dateline.markdown.html.HtmlContext;
import dev.dateline.markdown.html.ShownPicture;
import dev.dateline.markdown.html.TrustedHtml;
import dev.dateline.markdown.html.Urls;
import dev.dateline.markdown.source.PreparedBody;
import dev.dateline.markdown.syntax.BodyProblem;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One body on its way to HTML: the walk over its syntax tree, and what the node writers share. */
final class Rendering implements HtmlContext {
  final String body;
  private final Document document;
  final boolean extensions;
  final Html html;
  final int headingShift;
  final BodyLabels labels;
  final PartNames parts;
  final Typography typography;
  final ReferenceRepository references;
  final Footnotes footnotes;
  final HeadingIds headingIds = new HeadingIds();
  final Typography.Quotes quotes = new Typography.Quotes();
  final LinkWriters.OpenLinks links = new LinkWriters.OpenLinks();

  /** Whether the next image may be seen as soon as the page is opened. */
  private boolean first;

  /** How many empty cells were added to short rows of tables. */
  int filledCells;

  private final PreparedBody prepared;
  private final boolean trusted;

  /** Writes the author's HTML; null when there is none or it is trusted. */
  private final @Nullable AuthorHtml authorHtml;

  /** The names of the author's end tags; null until the first is asked for. */
  private @Nullable Set<String> endTags;

  private final NodeWriters writers;
  private final LinkResolver resolver;
  private final LineIndex lines;
  private final Set<BodyProblem> problems = new LinkedHashSet<>(0);

  Rendering(
      ParsedBody parsed,
      Document document,
      Markdown markdown,
      LinkResolver resolver,
      BodyLanguage language,
      PartNames parts,
      boolean belowPicture) {
    this.first = !belowPicture;
    this.body = parsed.source;
    this.prepared = parsed.prepared;
    this.document = document;
    this.extensions = markdown.options.extensions();
    this.trusted = markdown.options.trustedHtml();
    this.writers = markdown.writers;
    this.headingShift = parsed.headingShift;
    this.resolver = resolver;
    this.parts = parts;
    this.labels = language.labels();
    this.typography = new Typography(language.tag());
    this.references = Parser.REFERENCES.get(document);
    this.lines = new LineIndex(body);
    this.html = new Html(body.length() + body.length() / 4 + 64);
    this.authorHtml =
        parsed.hasHtml && !trusted
            ? new AuthorHtml(html.admitAuthors(this), this, markdown.options.iframeHosts())
            : null;
    this.footnotes = new Footnotes(document);
  }

  /** Writes everything below a node. */
  void walk(Node root) {
    Node node = root.getFirstChild();
    while (node != null) {
      Node next = null;
      if (writers.writeStart(node, this)) {
        next = node.getFirstChild();
        if (next == null) {
          writers.writeEnd(node, this);
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
      writers.writeEnd(last, this);
    }
    return last.getNext();
  }

  /**
   * Writes HTML of the author. CommonMark 0.31 sections 4.6 and 6.6.
   *
   * @param comment whether it is a comment and nothing else, which sanitised HTML does not keep
   */
  void writeAuthorHtml(Node node, boolean comment) {
    String source = ParsedBody.htmlOf(node);
    if (authorHtml != null && !comment) {
      authorHtml.write(source, lineAt(node.getStartOffset()));
    } else if (trusted && extensions) {
      String restored = prepared.restored(source);
      html.raw(new TrustedHtml(this).resolved(restored, lineAt(node.getStartOffset())));
    } else if (trusted) {
      html.raw(source);
    }
  }

  /** Where a link or image leads, or null when only its text may be shown. */
  @Nullable String resolve(LinkUse.Kind kind, String destination, int offset) {
    return resolveAt(kind, destination, lines.lineAt(offset));
  }

  private @Nullable String resolveAt(LinkUse.Kind kind, String written, int line) {
    String destination = prepared.restored(written);
    if (isRefused(kind, destination, line)) {
      return null;
    }
    String href = resolver.resolve(new LinkUse(kind, destination, line));
    return href == null || isRefused(kind, href, line) ? null : href;
  }

  private boolean isRefused(LinkUse.Kind kind, String url, int line) {
    boolean image = kind == LinkUse.Kind.IMAGE;
    String scheme = image ? Urls.unsafeMediaScheme(url) : Urls.unsafeScheme(url);
    if (trusted || scheme.isEmpty()) {
      return false;
    }
    problem(
        line,
        "a " + scheme + ": address is not allowed in " + (image ? "an image" : "a link"),
        "link to an http, https or mailto address, or to a file of the digest");
    return true;
  }

  @Override
  public @Nullable String link(String destination, int line) {
    return resolveAt(LinkUse.Kind.LINK, destination, line);
  }

  @Override
  public @Nullable String image(String destination, int line) {
    return resolveAt(LinkUse.Kind.IMAGE, destination, line);
  }

  @Override
  public @Nullable ShownPicture picture(String destination) {
    return resolver.picture(prepared.restored(destination));
  }

  @Override
  public String codeLabel() {
    return labels.code();
  }

  /** Whether the browser should load the next image only when it is nearly in sight. */
  boolean isLazy() {
    boolean lazy = !first;
    first = false;
    return lazy;
  }

  @Override
  public void insideLink(boolean inside) {
    links.inHtml = inside;
  }

  @Override
  public boolean takeId(String id) {
    return headingIds.takeForAuthor(id, document);
  }

  @Override
  public boolean hasEndTag(String name) {
    Set<String> names = endTags;
    if (names == null) {
      names = EndTagNames.in(body);
      endTags = names;
    }
    return names.contains(name);
  }

  @Override
  public String id(String part) {
    return parts.id(part);
  }

  @Override
  public void problem(int line, String message, String hint) {
    problems.add(new BodyProblem(line, prepared.restored(message), hint));
  }

  /** The 1-based line of an offset in the body. */
  int lineAt(int offset) {
    return lines.lineAt(offset);
  }

  /** The problems so far, each once, by line; those of one line in the order they were found. */
  List<BodyProblem> problems() {
    return problems.stream().sorted(Comparator.comparingInt(BodyProblem::line)).toList();
  }
}
