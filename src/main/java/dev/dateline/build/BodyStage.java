package dev.dateline.build;

import dev.dateline.cache.BodyIds;
import dev.dateline.cache.BodyNotes;
import dev.dateline.check.LinkCheck;
import dev.dateline.check.LinkMistakes;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.markdown.BodyLanguage;
import dev.dateline.markdown.LinkUse;
import dev.dateline.markdown.ParsedBody;
import dev.dateline.markdown.PartNames;
import dev.dateline.markdown.RenderedBody;
import dev.dateline.markdown.syntax.BodyProblem;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.plan.links.Destination;
import dev.dateline.plan.links.SiteLinks;
import dev.dateline.plan.links.SizedPicture;
import dev.dateline.plan.output.BodyWords;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.LinkBase;
import dev.dateline.render.BodyRenderer;
import dev.dateline.render.TemplateFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads bodies from their files and renders them, each at the moment when an output shows it. May
 * be used from several threads.
 */
public final class BodyStage implements BodyRenderer {
  private final BodyFiles files;
  private final SiteSetup setup;
  private final SiteLinks links;
  private final Map<String, BodyNotes> before;
  private final RepeatedBodies repeated;
  private final KeptWords words;
  private final BodyLanguages languages;
  private final BodyParts parts;
  private final LinkMistakes mistakes;
  private final OwnParts ownParts;
  private final Map<ContentPath, BodyNotes> rendered = new ConcurrentHashMap<>();

  /**
   * @param before what rendering the bodies showed in an earlier build, by content path
   * @param repeated the bodies that several of the outputs to be made show
   * @param words takes the words of bodies for the search
   */
  public BodyStage(
      Path contentFolder,
      SiteSetup setup,
      SiteLinks links,
      Map<String, BodyNotes> before,
      RepeatedBodies repeated,
      KeptWords words) {
    this.files = new BodyFiles(contentFolder);
    this.setup = setup;
    this.links = links;
    this.before = before;
    this.repeated = repeated;
    this.words = words;
    this.languages = new BodyLanguages(setup.theme());
    this.parts = new BodyParts(this, setup, links, before);
    this.mistakes = new LinkMistakes(links, parts);
    this.ownParts = new OwnParts(mistakes);
  }

  @Override
  public String render(Body body) throws IOException {
    String known = repeated.take(body);
    return known != null ? known : parse(body).html();
  }

  /** The words that readers read in the bodies of a year's articles. */
  BodyWords words(int year) {
    Map<ContentPath, String> ofYear = words.ofYear(year);
    return (source, language) -> {
      String known = ofYear.get(source.file());
      LinkBase base = new LinkBase.Relative(SitePath.HOME);
      return known != null ? known : KeptWords.wordsOf(parse(new Body(source, base, language)));
    };
  }

  private RenderedBody parse(Body body) throws IOException {
    BodySource source = body.source();
    String text = text(source);
    try {
      ParsedBody parsed = setup.markdown().parse(text);
      RenderedBody result = rendered(parsed, body);
      repeated.keep(body, result.html());
      words.keep(body, result);
      Body other = repeated.alsoShown(body);
      if (other != null) {
        repeated.keep(other, rendered(parsed, other).html());
      }
      return result;
    } catch (TemplateFailure failure) {
      rendered.put(source.file(), BodyNotes.of(failure.diagnostic()));
    } catch (RuntimeException | StackOverflowError e) {
      Place place = Place.line(source.file().display(), source.line());
      Diagnostic fault = Diagnostic.fault(place, "rendering the body", e);
      rendered.put(source.file(), BodyNotes.of(fault));
    }
    return new RenderedBody("", List.of());
  }

  /**
   * The HTML of a body. It also keeps the notes on the body, which are the same for every base of
   * its links.
   */
  private RenderedBody rendered(ParsedBody parsed, Body body) throws TemplateFailure {
    BodySource source = body.source();
    BodyLanguage language = languages.of(body.language());
    PartNames parts = partNames(body.base());
    LinkCheck check = new LinkCheck(links, source.file(), body.base(), Set.of());
    RenderedBody result = parsed.html(check, language, parts, body.belowPicture());
    Map<String, Diagnostic> missing = ownParts.missing(source, check, result, parts.prefix());
    if (!missing.isEmpty()) {
      check = new LinkCheck(links, source.file(), body.base(), missing.keySet());
      result = parsed.html(check, language, parts, body.belowPicture());
    }
    rendered.put(source.file(), notes(source, check, missing.values(), result.problems()));
    return result;
  }

  private static PartNames partNames(LinkBase base) {
    return base instanceof LinkBase.Absolute absolute
        ? new PartNames(
            absolute.page().value().replace('/', '.'), absolute.site().of(absolute.page()))
        : PartNames.OF_PAGE;
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
    return diagnostics(source);
  }

  /** What is wrong with a body in the site as it is now. */
  public List<Diagnostic> diagnostics(BodySource source) {
    List<Diagnostic> all = new ArrayList<>(notes(source).diagnostics());
    all.addAll(mistakesOfLinks(source, notes(source)));
    return all;
  }

  /**
   * What is wrong with links of a body because of the rest of the site.
   *
   * @param notes what rendering the body showed
   */
  public List<Diagnostic> mistakesOfLinks(BodySource source, BodyNotes notes) {
    List<Diagnostic> all = new ArrayList<>(0);
    for (LinkUse use : notes.doubtful()) {
      Diagnostic mistake = mistakes.of(source, use);
      if (mistake != null) {
        all.add(mistake);
      }
    }
    return all;
  }

  /** The ids of the bodies that links of other pages lead to. */
  Map<ContentPath, BodyIds> ids() {
    return parts.asked();
  }

  /** Takes over what an earlier stage knows of bodies that have not changed since. */
  public void inherit(BodyStage earlier) {
    parts.inherit(earlier.parts);
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
    all.add(String.valueOf(body.belowPicture()));
    for (String link : notes(source).links()) {
      all.add(link);
      Destination target = links.find(source.file(), link);
      all.add(target);
      SizedPicture picture =
          target instanceof Destination.Inside inside ? links.picture(inside.path()) : null;
      if (picture != null) {
        all.add(picture);
      }
    }
    return all;
  }

  private static BodyNotes notes(
      BodySource source,
      LinkCheck check,
      Collection<Diagnostic> missingParts,
      List<BodyProblem> problems) {
    if (check.destinations().isEmpty() && missingParts.isEmpty() && problems.isEmpty()) {
      return BodyNotes.NONE;
    }
    List<Diagnostic> diagnostics = new ArrayList<>(missingParts);
    for (BodyProblem problem : problems) {
      Place place = Place.line(source.file().display(), source.line() + problem.line() - 1);
      diagnostics.add(Diagnostic.warning(place, problem.message(), problem.hint()));
    }
    return new BodyNotes(check.destinations(), check.doubtful(), diagnostics, null);
  }

  /**
   * The Markdown of a body.
   *
   * @throws IOException when its file has changed since it was read
   */
  public String text(BodySource source) throws IOException {
    return files.text(source);
  }
}
