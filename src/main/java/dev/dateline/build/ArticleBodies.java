package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.markdown.BodyLabels;
import dev.dateline.markdown.BodyLanguage;
import dev.dateline.markdown.BodyProblem;
import dev.dateline.markdown.Markdown;
import dev.dateline.markdown.RenderedBody;
import dev.dateline.model.BodySource;
import dev.dateline.model.SitePath;
import dev.dateline.plan.SiteLinks;
import dev.dateline.plan.view.Body;
import dev.dateline.render.BodyRenderer;
import dev.dateline.text.ContentDigest;
import dev.dateline.text.MalformedText;
import dev.dateline.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads a body from its file and renders it, at the moment when a page shows it. */
final class ArticleBodies implements BodyRenderer {
  private final Path contentFolder;
  private final Markdown markdown;
  private final BodyLanguage language;
  private final SiteLinks links;
  private final Map<SitePath, BodyNotes> notes = new ConcurrentHashMap<>();

  ArticleBodies(Path contentFolder, Markdown markdown, String language, SiteLinks links) {
    this.contentFolder = contentFolder;
    this.markdown = markdown;
    this.language = new BodyLanguage(language, BodyLabels.ENGLISH);
    this.links = links;
  }

  @Override
  public String render(Body body) throws IOException {
    BodySource source = body.source();
    LinkCheck check = new LinkCheck(links, source, body.page());
    RenderedBody rendered = markdown.parse(text(source)).html(check, language);
    BodyNotes found = withProblems(check.notes(), source, rendered.problems());
    if (!found.equals(BodyNotes.NONE)) {
      notes.put(body.page(), found);
    }
    return rendered.html();
  }

  /** What is wrong with a body that no page shows, as its article is rejected already. */
  List<Diagnostic> check(BodySource source) throws IOException {
    LinkCheck check = new LinkCheck(links, source, SitePath.HOME);
    RenderedBody rendered = markdown.parse(text(source)).html(check, language);
    return withProblems(check.notes(), source, rendered.problems()).diagnostics();
  }

  /** What was learnt from the body of a page, which must have been rendered. */
  BodyNotes notes(SitePath page) {
    return notes.getOrDefault(page, BodyNotes.NONE);
  }

  private static BodyNotes withProblems(
      BodyNotes notes, BodySource source, List<BodyProblem> problems) {
    if (problems.isEmpty()) {
      return notes;
    }
    List<Diagnostic> diagnostics = new ArrayList<>(notes.diagnostics());
    for (BodyProblem problem : problems) {
      Place place = Place.line(source.file().display(), source.line() + problem.line() - 1);
      diagnostics.add(Diagnostic.warning(place, problem.message(), problem.hint()));
    }
    return new BodyNotes(notes.links(), diagnostics);
  }

  /** The Markdown of a body. */
  String text(BodySource source) throws IOException {
    Path file = source.file().in(contentFolder);
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (ContentDigest.of(bytes).equals(source.digest())) {
        return SourceText.decode(bytes).substring(source.offset(), source.end());
      }
    } catch (NoSuchFileException | MalformedText changed) {
      // as below
    }
    throw new IOException(source.file().display() + " was changed during the build; build again");
  }
}
