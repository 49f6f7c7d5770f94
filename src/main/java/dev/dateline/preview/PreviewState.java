package dev.dateline.preview;

import dev.dateline.build.BodyStage;
import dev.dateline.build.BuildOptions;
import dev.dateline.build.KeptPictures;
import dev.dateline.build.KeptWords;
import dev.dateline.build.PlannedSite;
import dev.dateline.build.ReadStage.ReadContent;
import dev.dateline.build.RepeatedBodies;
import dev.dateline.cache.WordStore;
import dev.dateline.config.SiteConfig.RawHtml;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.files.LazyValue;
import dev.dateline.model.BodySource;
import dev.dateline.model.SitePath;
import dev.dateline.plan.output.Copy;
import dev.dateline.plan.output.Output;
import dev.dateline.read.scan.ContentLinks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The site as it was at one moment of a {@link SitePreview}: its outputs, made when they are asked
 * for. May be used from several threads.
 */
public final class PreviewState {
  private final BuildOptions options;
  private final PlannedSite site;
  private final ReadContent inputs;
  private final List<Diagnostic> found;
  private final LastGoodPages lastGood;
  private final BodyStage bodies;
  private final Map<SitePath, Output> outputs = new HashMap<>();

  /** Outputs of states before, perhaps gone only because of a mistake, with their files. */
  private final Map<SitePath, String> lost = new HashMap<>();

  private final PageMaker maker;
  private volatile CheckedBodies checked;

  /** The words of bodies that a search has asked for. */
  private final WordStore words;

  private volatile LazyValue<List<Diagnostic>> mistakes;
  private volatile LazyValue<List<InputStatus>> states;
  private volatile List<Diagnostic> brokenTemplates;

  PreviewState(
      BuildOptions options,
      PlannedSite site,
      ReadContent inputs,
      List<Diagnostic> found,
      LastGoodPages lastGood,
      @Nullable PreviewState before) {
    this.options = options;
    this.site = site;
    this.inputs = inputs;
    this.found = found;
    this.lastGood = lastGood;
    this.words = before == null ? new WordStore(null) : before.words;
    this.bodies =
        new BodyStage(
            options.contentFolder(),
            site.setup(),
            site.plan().links(),
            Map.of(),
            RepeatedBodies.NONE,
            KeptWords.of(site, words));
    if (before != null) {
      bodies.inherit(before.bodies);
    }
    site.plan().outputs().forEach(output -> outputs.putIfAbsent(output.path(), output));
    this.maker = new PageMaker(site, bodies, new KeptPictures(options), lastGood);
    boolean alike = before != null && before.site.rendering().equals(site.rendering());
    this.checked =
        before == null || !alike
            ? CheckedBodies.NONE
            : before.checked.thatHold(sources(), site.plan().links());
    this.mistakes = mistakes(checked);
    this.brokenTemplates = before == null || !alike ? List.of() : before.brokenTemplates;
    this.states = states(checked);
    if (before != null && found.stream().anyMatch(Diagnostic::isError)) {
      before.outputs.forEach(
          (path, output) -> {
            if (!(output instanceof Copy)) {
              lost.put(path, output.origin().file());
            }
          });
      lost.putAll(before.lost);
      lost.keySet().removeAll(outputs.keySet());
    }
  }

  private LazyValue<List<Diagnostic>> mistakes(CheckedBodies known) {
    return new LazyValue<>(() -> known.diagnostics(bodies));
  }

  private LazyValue<List<InputStatus>> states(CheckedBodies known) {
    return new LazyValue<>(
        () -> InputStates.of(site, inputs.known(), options, known, diagnostics()));
  }

  /** The same site, of which only this is known to be wrong. */
  PreviewState with(Diagnostic fault) {
    return new PreviewState(options, site, inputs, List.of(fault), lastGood, this);
  }

  /** The same site, of which a file can't be read now; itself when that is known. */
  PreviewState unread(IOException failure) {
    Diagnostic error = UnreadFile.error(options.folder(), failure);
    return found.equals(List.of(error)) ? this : with(error);
  }

  /** A page that can't be made as a file can't be read: as it was when it last could. */
  public RenderedPage unread(SitePath path, IOException failure) {
    Diagnostic error = UnreadFile.error(options.folder(), failure);
    return new RenderedPage(lastGood.find(path), List.of(error));
  }

  /**
   * The page or file at an address, made now; null when the site has none there. For a file that is
   * copied see {@link #copy}.
   *
   * @throws IOException when a file can't be read, perhaps because it is being replaced
   */
  public @Nullable RenderedPage page(SitePath path) throws IOException {
    Output output = outputs.get(path);
    if (output == null) {
      // The page of an article that can't be read any more is kept until the mistake is mended.
      return lost.containsKey(path) ? new RenderedPage(lastGood.find(path), List.of()) : null;
    }
    if (output instanceof Copy) {
      return null;
    }
    return maker.page(output);
  }

  /** What is wrong with the template that makes an output. */
  List<Diagnostic> mistakesOf(Output output) throws IOException {
    return maker.mistakesOf(output);
  }

  /** Whether something is at an address, without making it. */
  public boolean hasPage(SitePath path) {
    return outputs.containsKey(path);
  }

  /**
   * A file of the content folder that is in the site as it is, by its path in the site; null when
   * there is none, or when it has become a link to what may not be in the site.
   *
   * @return a real path
   */
  public @Nullable Path copy(String path) {
    if (path.startsWith("/") || !(outputs.get(new SitePath(path)) instanceof Copy copy)) {
      return null;
    }
    return ContentLinks.copied(options.contentFolder(), copy.from().in(options.contentFolder()));
  }

  /** Whether articles may hold scripts. */
  public boolean isTrusted() {
    return site.setup().config().html() == RawHtml.TRUSTED;
  }

  /** The folder of the files that {@link #copy} gives. */
  public Path contentFolder() {
    return options.contentFolder();
  }

  /** Everything that is known to be wrong, by file and line. */
  public List<Diagnostic> diagnostics() {
    TreeSet<Diagnostic> all = new TreeSet<>(found);
    all.addAll(maker.brokenLabels());
    all.addAll(brokenTemplates);
    all.addAll(site.setup().asBuilt(mistakes.get()));
    return List.copyOf(all);
  }

  /** The editor's file that a page comes from; empty for one that Dateline makes of many. */
  public String file(SitePath path) {
    Output output = outputs.get(path);
    return output == null ? lost.getOrDefault(path, "") : output.origin().file();
  }

  /** What became of the article or page at an address; null for any other address. */
  public @Nullable InputStatus input(SitePath path) {
    return InputStates.ofFile(file(path), site, inputs.known(), options, checked, diagnostics());
  }

  /** What became of every article and page, by file. */
  public List<InputStatus> inputs() {
    return states.get();
  }

  /** What is different from an earlier state. */
  public SiteChanges changesSince(PreviewState before) {
    return SiteChanges.between(before.site, site);
  }

  PlannedSite site() {
    return site;
  }

  ReadContent read() {
    return inputs;
  }

  BodyStage bodies() {
    return bodies;
  }

  CheckedBodies checked() {
    return checked;
  }

  void learn(CheckedBodies more, List<Diagnostic> ofTemplates) {
    mistakes = mistakes(more);
    brokenTemplates = ofTemplates;
    checked = more;
    states = states(more);
  }

  /** The bodies that outputs show. */
  private List<BodySource> sources() {
    List<BodySource> sources = new ArrayList<>();
    for (Output output : site.plan().outputs()) {
      output.bodies().forEach(body -> sources.add(body.source()));
    }
    return sources;
  }
}
