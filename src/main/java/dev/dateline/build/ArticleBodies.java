package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.markdown.BodyProblem;
import dev.dateline.markdown.Markdown;
import dev.dateline.markdown.RenderedBody;
import dev.dateline.model.BodySource;
import dev.dateline.plan.SiteLinks;
import dev.dateline.plan.view.Body;
import dev.dateline.read.MalformedText;
import dev.dateline.read.SourceText;
import dev.dateline.render.BodyRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a body from its file and renders it, at the moment when a page shows it. */
final class ArticleBodies implements BodyRenderer {
  private final Path contentFolder;
  private final Markdown markdown;
  private final SiteLinks links;
  private final Diagnostics diagnostics;

  ArticleBodies(Path contentFolder, Markdown markdown, SiteLinks links, Diagnostics diagnostics) {
    this.contentFolder = contentFolder;
    this.markdown = markdown;
    this.links = links;
    this.diagnostics = diagnostics;
  }

  @Override
  public String render(Body body) throws IOException {
    BodySource source = body.source();
    RenderedBody rendered =
        markdown.render(text(source), new LinkCheck(links, source, body.page(), diagnostics));
    for (BodyProblem problem : rendered.problems()) {
      int line = source.line() + problem.line() - 1;
      diagnostics.warning(
          Place.line(source.file().display(), line), problem.message(), problem.hint());
    }
    return rendered.html();
  }

  private String text(BodySource source) throws IOException {
    Path file = source.file().in(contentFolder);
    try {
      String text = SourceText.decode(Files.readAllBytes(file));
      return text.substring(source.offset(), source.end());
    } catch (MalformedText | IndexOutOfBoundsException e) {
      throw new IOException(source.file().display() + " was changed during the build", e);
    }
  }
}
