package dev.dateline.preview;

import dev.dateline.build.BuildOptions;
import dev.dateline.build.PlannedSite;
import dev.dateline.cache.InputRecord;
import dev.dateline.cache.KnownInputs;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.Article;
import dev.dateline.model.Citation;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.model.State;
import dev.dateline.model.TopicRef;
import dev.dateline.model.Withheld;
import dev.dateline.read.ReadResult;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.ReadResult.ReadPage;
import dev.dateline.read.hold.Hold;
import dev.dateline.read.hold.Visibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the state of every input from what was read, planned and rendered. */
final class InputStates {
  private static final String SEE_ERRORS = "see its errors";

  private final PlannedSite site;
  private final Visibility readers;
  private final CheckedBodies checked;
  private final Map<String, List<Diagnostic>> diagnostics = new HashMap<>();
  private final Map<ContentPath, Withheld> withheld = new HashMap<>();
  private final Map<ContentPath, SitePath> addresses = new HashMap<>();

  private InputStates(
      PlannedSite site, BuildOptions options, CheckedBodies checked, List<Diagnostic> diagnostics) {
    this.site = site;
    this.readers = new Visibility(options.now(), site.setup().config().zone(), false);
    this.checked = checked;
    for (Diagnostic each : diagnostics) {
      this.diagnostics.computeIfAbsent(each.place().file(), file -> new ArrayList<>()).add(each);
    }
    site.content().withheld().forEach(held -> withheld.put(held.file(), held));
    site.content().articles().forEach(shown -> addresses.put(shown.file(), shown.path()));
    site.content().pages().forEach(shown -> addresses.put(shown.body().file(), shown.path()));
  }

  static List<InputStatus> of(
      PlannedSite site,
      KnownInputs inputs,
      BuildOptions options,
      CheckedBodies checked,
      List<Diagnostic> diagnostics) {
    InputStates states = new InputStates(site, options, checked, diagnostics);
    List<InputStatus> all = new ArrayList<>();
    for (InputRecord record : inputs.records().values()) {
      ReadResult input = record.input();
      if (input != null) {
        all.add(states.status(input));
      }
    }
    all.sort(Comparator.comparing(InputStatus::file));
    return all;
  }

  /**
   * The state of one input.
   *
   * @param file as diagnostics name it
   * @return null when it is no article or page
   */
  static @Nullable InputStatus ofFile(
      String file,
      PlannedSite site,
      KnownInputs inputs,
      BuildOptions options,
      CheckedBodies checked,
      List<Diagnostic> diagnostics) {
    ContentPath path = ContentPath.ofDisplay(file);
    InputRecord record = path == null ? null : inputs.records().get(path.value());
    ReadResult input = record == null ? null : record.input();
    return input == null
        ? null
        : new InputStates(site, options, checked, diagnostics).status(input);
  }

  private InputStatus status(ReadResult result) {
    ContentPath file = result.file();
    List<Diagnostic> own = diagnostics.getOrDefault(file.display(), List.of());
    Visibility.Verdict verdict = verdict(result, own);
    CheckedBodies.Checked body = checked.of(file);
    int words = body == null ? -1 : body.words();
    Article article = result instanceof ReadArticle read ? read.article() : null;
    String titleOfPage = result instanceof ReadPage read ? read.page().title() : null;
    return new InputStatus(
        file,
        verdict.state(),
        verdict.reason(),
        article == null ? titleOfPage : article.head().headline(),
        article == null ? null : article.dates().published(),
        addresses.get(file),
        words,
        article == null
            ? List.of()
            : article.classification().topics().stream().map(TopicRef::label).toList(),
        article == null
            ? List.of()
            : article.classification().citations().stream().map(Citation::label).toList(),
        own);
  }

  private Visibility.Verdict verdict(ReadResult result, List<Diagnostic> own) {
    Withheld held = withheld.get(result.file());
    boolean refused = held != null && held.state() == State.REJECTED;
    if (refused || own.stream().anyMatch(Diagnostic::isError)) {
      return new Visibility.Verdict(State.REJECTED, SEE_ERRORS);
    }
    if (result instanceof ReadArticle read) {
      Visibility.Verdict verdict = readers.of(read.hold(), read.article().dates());
      return verdict.state() == State.SCHEDULED || verdict.state() == State.EXPIRED
          ? new Visibility.Verdict(verdict.state(), verdict.reason() + ", " + zone())
          : verdict;
    }
    if (result instanceof ReadPage page) {
      return readers.of(page.hold());
    }
    return held == null
        ? readers.of(Hold.NONE)
        : new Visibility.Verdict(held.state(), held.reason());
  }

  private String zone() {
    String id = site.setup().config().zone().getId();
    return id.equals("Z") ? "UTC" : id;
  }
}
