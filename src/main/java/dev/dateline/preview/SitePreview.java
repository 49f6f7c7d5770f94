package dev.dateline.preview;

import dev.dateline.build.BuildOptions;
import dev.dateline.build.PlannedSite;
import dev.dateline.build.ReadStage;
import dev.dateline.build.Settings;
import dev.dateline.build.SiteSetup;
import dev.dateline.cache.KnownInputs;
import dev.dateline.cache.LastBuild;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.Digest;
import dev.dateline.render.TemplateSet;
import dev.dateline.render.Theme;
import dev.dateline.text.ContentDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The site while it is being written. It is read, planned and rendered by the same code as in a
 * build, but a page only when it is asked for, and nothing is written.
 *
 * <pre>{@code
 * SitePreview preview = SitePreview.open(options, clock);
 * RenderedPage home = preview.state().page(SitePath.HOME);
 * preview.refresh(); // an article was saved
 * }</pre>
 *
 * A mistake never takes the site away: with settings that can't be read the last good ones stay in
 * force, and without a content folder the last good site does.
 */
public final class SitePreview {
  private final BuildOptions options;
  private final Clock clock;
  private final LastGoodPages lastGood = new LastGoodPages();
  private volatile PreviewMode mode;
  private @Nullable KnownInputs known;
  private @Nullable Settings goodSettings;
  private Instant nextChange = Instant.MAX;
  private volatile PreviewState state;

  private SitePreview(BuildOptions options, Clock clock) throws IOException {
    this.options = options;
    this.clock = clock;
    this.mode = options.drafts() ? PreviewMode.DRAFTS : PreviewMode.READERS;
    LastBuild last = options.openCache().last();
    this.known = last == null ? null : last.inputs();
    Planned first = plan(null);
    this.state = first.state();
    this.nextChange = first.nextChange();
  }

  /**
   * @param nextChange the next moment at which an article appears or goes by itself
   */
  private record Planned(PreviewState state, Instant nextChange) {}

  /**
   * Reads and plans the site.
   *
   * @param options {@code out} is only looked at for what the last build read
   * @param clock decides, at each refresh, what is scheduled or expired
   */
  public static SitePreview open(BuildOptions options, Clock clock) throws IOException {
    return new SitePreview(options, clock);
  }

  /** The site as it was found at the last refresh. */
  public PreviewState state() {
    return state;
  }

  /** What the next refresh shows. */
  public PreviewMode mode() {
    return mode;
  }

  /** Shows the site in another mode from the next refresh on. */
  public void show(PreviewMode other) {
    mode = other;
  }

  /**
   * Reads what changed and plans anew. A fault of the program is shown as a diagnostic of the state
   * before.
   *
   * @throws IOException when a file can't be read, perhaps because it is being replaced; the state
   *     stays as it was
   */
  public synchronized PreviewState refresh() throws IOException {
    try {
      Planned planned = plan(state);
      state = planned.state();
      nextChange = planned.nextChange();
    } catch (RuntimeException | StackOverflowError e) {
      state = state.with(Diagnostic.fault(Place.file("content"), "planning the site", e));
    }
    return state;
  }

  /**
   * Shows the state as it was with a file that can't be read, and goes on doing so until a refresh
   * succeeds.
   *
   * @param failure why the last refresh failed
   */
  public synchronized PreviewState keep(IOException failure) {
    state = state.unread(failure);
    return state;
  }

  /**
   * Does what a refresh does and leaves the state as it is, so that what changed meanwhile is still
   * found to have changed by the next refresh.
   */
  public synchronized void rehearse() throws IOException {
    plan(state);
  }

  /** Whether an article appears or goes by now, though no file has changed. */
  public synchronized boolean isDue() {
    return mode.day() == null && !clock.instant().isBefore(nextChange);
  }

  /**
   * Looks for mistakes in what has not been rendered yet.
   *
   * @param cancelled is asked now and then whether to give up
   * @return whether something new is known of the state, such as a mistake
   */
  public boolean check(PreviewState of, BooleanSupplier cancelled) throws IOException {
    return BackgroundCheck.check(of, cancelled);
  }

  private Planned plan(@Nullable PreviewState before) throws IOException {
    PreviewMode shown = mode;
    Diagnostics diagnostics = new Diagnostics(false);
    ReadStage.ScannedContent files = ReadStage.scan(options, diagnostics);
    if (before != null && !Files.isDirectory(options.contentFolder())) {
      List<Diagnostic> found = diagnostics.sorted();
      ZoneId zone = before.site().setup().config().zone();
      BuildOptions now = shown.options(options, clock.instant(), zone);
      return new Planned(
          new PreviewState(now, before.site(), before.read(), found, lastGood, before), nextChange);
    }
    SiteSetup setup = setUp(before, diagnostics);
    if (setup.config().strict()) {
      diagnostics.beStrict();
    }
    BuildOptions now = shown.options(options, clock.instant(), setup.config().zone());
    ReadStage.ReadContent inputs = ReadStage.read(now, setup, files, known, diagnostics);
    Digest digest = setup.settings().digest(inputs.content());
    PlannedSite site = PlannedSite.plan(now, setup, digest, inputs, diagnostics);
    known = inputs.known();
    Instant ofOutputs = site.plan().validUntil();
    return new Planned(
        new PreviewState(now, site, inputs, diagnostics.sorted(), lastGood, before),
        ofOutputs.isBefore(inputs.validUntil()) ? ofOutputs : inputs.validUntil());
  }

  private SiteSetup setUp(@Nullable PreviewState before, Diagnostics diagnostics)
      throws IOException {
    ContentDigest reading = SiteSetup.reading(options);
    Diagnostics ofSettings = new Diagnostics(false);
    Settings settings = Settings.read(options, ofSettings);
    ofSettings.sorted().forEach(diagnostics::add);
    if (!ofSettings.hasErrors()) {
      goodSettings = settings;
    } else if (goodSettings != null) {
      settings = goodSettings;
    }
    Theme theme = Theme.open(options.folder());
    boolean same = before != null && before.site().setup().theme().digest().equals(theme.digest());
    TemplateSet templates =
        before != null && same ? before.site().setup().templates() : SiteSetup.loadTemplates(theme);
    return SiteSetup.of(reading, settings, theme, templates);
  }
}
