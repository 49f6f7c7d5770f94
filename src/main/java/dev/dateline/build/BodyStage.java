package dev.dateline.build;

import dev.dateline.cache.BodyNotes;
import dev.dateline.check.LinkCheck;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.markdown.BodyProblem;
import dev.dateline.markdown.RenderedBody;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.plan.links.SiteLinks;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.LinkBase;
import dev.dateline.read.BodyText;
import dev.dateline.render.BodyRenderer;
import dev.dateline.render.TemplateFailure;
import dev.dateline.text.ContentDigest;
import dev.dateline.text.SourceText;
import dev.dateline.text.UnreadableText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads bodies from their files and renders them, each at the moment when an output shows it. May
 * be used from several threads.
 */
public final class BodyStage implements BodyRenderer {
  private final Path contentFolder;
  private final SiteSetup setup;
  private final SiteLinks links;
  private final Map<String, BodyNotes> before;
  private final BodyLanguages languages;
  private final Map<ContentPath, BodyNotes> rendered = new ConcurrentHashMap<>();

  /**
   * @param before what rendering the bodies showed in an earlier build, by content path
   */
  public BodyStage(
      Path contentFolder, SiteSetup setup, SiteLinks links, Map<String, BodyNotes> before) {
    this.contentFolder = contentFolder;
    this.setup = setup;
    this.links = links;
    this.before = before;
    this.languages = new BodyLanguages(setup.theme());
  }

  @Override
  public String render(Body body) throws IOException {
    BodySource source = body.source();
    LinkCheck check = new LinkCheck(links, source, body.base());
    String text = text(source);
    try {
      RenderedBody result = setup.markdown().parse(text).html(check, languages.of(body.language()));
      rendered.put(source.file(), notes(source, check, result.problems()));
      return result.html();
    } catch (TemplateFailure failure) {
      rendered.put(source.file(), new BodyNotes(List.of(), List.of(failure.diagnostic())));
      return "";
    } catch (RuntimeException | StackOverflowError e) {
      Place place = Place.line(source.file().display(), source.line());
      Diagnostic fault = Diagnostic.fault(place, "rendering the body", e);
      rendered.put(source.file(), new BodyNotes(List.of(), List.of(fault)));
      return "";
    }
  }

  /** Renders a body that no template has printed, so that its mistakes are found all the same. */
  public void require(Body body) throws IOException {
    if (!rendered.containsKey(body.source().file())) {
      render(body);
    }
  }

  /** What is wrong with a body that no output shows, as its article is rejected already. */
  List<Diagnostic> check(BodySource source) throws IOException {
    render(new Body(source, new LinkBase.Relative(SitePath.HOME), setup.config().language()));
    return notes(source).diagnostics();
  }

  /** What rendering a body showed, in this build or the one before. */
  public BodyNotes notes(BodySource source) {
    BodyNotes now = rendered.get(source.file());
    return now != null ? now : before.getOrDefault(source.file().value(), BodyNotes.NONE);
  }

  /** What tells whether a body would be rendered as before: its text and where its links lead. */
  List<Object> dependencies(Body body) {
    BodySource source = body.source();
    List<Object> all = new ArrayList<>();
    all.add(source);
    all.add(body.base());
    all.add(body.language());
    for (String link : notes(source).links()) {
      all.add(link);
      all.add(links.find(source.file(), link));
    }
    return all;
  }

  private static BodyNotes notes(BodySource source, LinkCheck check, List<BodyProblem> problems) {
    if (check.destinations().isEmpty() && check.diagnostics().isEmpty() && problems.isEmpty()) {
      return BodyNotes.NONE;
    }
    List<Diagnostic> diagnostics = new ArrayList<>(check.diagnostics());
    for (BodyProblem problem : problems) {
      Place place = Place.line(source.file().display(), source.line() + problem.line() - 1);
      diagnostics.add(Diagnostic.warning(place, problem.message(), problem.hint()));
    }
    return new BodyNotes(check.destinations(), diagnostics);
  }

  /**
   * The Markdown of a body.
   *
   * @throws IOException when its file has changed since it was read
   */
  public String text(BodySource source) throws IOException {
    Path file = source.file().in(contentFolder);
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (ContentDigest.of(bytes).equals(source.digest())) {
        return BodyText.of(SourceText.decode(bytes), source);
      }
    } catch (NoSuchFileException | UnreadableText changed) {
      // The message below says so.
    }
    throw new IOException(source.file().display() + " was changed during the build; build again");
  }
}
