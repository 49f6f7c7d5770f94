package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.render.TemplateSet;
import dev.dateline.render.Theme;
import dev.dateline.text.ContentDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
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
  private @Nullable KnownInputs known;
  private @Nullable Settings goodSettings;
  private Instant nextChange = Instant.MAX;
  private volatile PreviewState state;

  private SitePreview(BuildOptions options, Clock clock) throws IOException {
    this.options = options;
    this.clock = clock;
    try (BuildMemory memory = BuildMemory.of(options)) {
      LastBuild last = memory.last();
      this.known = last == null ? null : last.inputs();
    }
    Look first = look(null);
    this.state = first.state();
    this.nextChange = first.nextChange();
  }

  /**
   * @param nextChange the next moment at which an article appears or goes by itself
   */
  private record Look(PreviewState state, Instant nextChange) {}

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

  /**
   * Reads what changed and plans anew.
   *
   * @throws IOException when a file can't be read, perhaps because it is being replaced; the state
   *     stays as it was
   */
  public synchronized PreviewState refresh() throws IOException {
    Look look = look(state);
    state = look.state();
    nextChange = look.nextChange();
    return state;
  }

  /**
   * Does what a refresh does and leaves the state as it is, so that what changed meanwhile is still
   * found to have changed by the next refresh.
   */
  public synchronized void rehearse() throws IOException {
    look(state);
  }

  /** Whether an article appears or goes by now, though no file has changed. */
  public synchronized boolean isDue() {
    return !clock.instant().isBefore(nextChange);
  }

  /**
   * Looks for mistakes in what has not been rendered yet.
   *
   * @param enough is asked now and then whether to give up
   * @return whether something new is known of the state, such as a mistake
   */
  public boolean proofread(PreviewState of, BooleanSupplier enough) throws IOException {
    return Proofreader.read(of, enough);
  }

  private Look look(@Nullable PreviewState before) throws IOException {
    BuildOptions now = options.at(clock.instant());
    Diagnostics diagnostics = new Diagnostics(false);
    ContentStage stage = ContentStage.scan(options.contentFolder(), options.threads(), diagnostics);
    if (before != null && !Files.isDirectory(options.contentFolder())) {
      return new Look(
          new PreviewState(now, before.site(), diagnostics.sorted(), lastGood, before), nextChange);
    }
    SiteSetup setup = setUp(before, diagnostics);
    PlannedSite site = PlannedSite.of(now, setup, stage, known, diagnostics, new Stages());
    known = site.inputs();
    return new Look(
        new PreviewState(now, site, diagnostics.sorted(), lastGood, before),
        stage.nextChange(now.now(), site.config().zone()));
  }

  private SiteSetup setUp(@Nullable PreviewState before, Diagnostics diagnostics)
      throws IOException {
    ContentDigest reading = CacheKeys.reading(options);
    Diagnostics ofSettings = new Diagnostics(false);
    Settings settings = Settings.read(options, ofSettings);
    ofSettings.sorted().forEach(diagnostics::add);
    if (!ofSettings.hasErrors()) {
      goodSettings = settings;
    } else if (goodSettings != null) {
      settings = goodSettings;
    }
    Theme theme = Theme.open(options.folder());
    boolean same = before != null && before.site().theme().digest().equals(theme.digest());
    TemplateSet templates =
        before != null && same ? before.site().templates() : SiteSetup.loadAhead(theme);
    return new SiteSetup(reading, settings, theme, templates);
  }
}
