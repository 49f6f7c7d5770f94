package dev.dateline.build;

import dev.dateline.cache.BodyNotes;
import dev.dateline.cache.Fingerprinter;
import dev.dateline.cache.KnownOutputs;
import dev.dateline.cache.OutputRecord;
import dev.dateline.cache.WordStore;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.files.Background;
import dev.dateline.files.Parallel;
import dev.dateline.model.BodySource;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.output.Copy;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.Picture;
import dev.dateline.plan.view.Body;
import dev.dateline.read.scan.ContentLinks;
import dev.dateline.render.OutputBuffer;
import dev.dateline.render.TemplateFailure;
import dev.dateline.text.ContentDigest;
import dev.dateline.write.SiteWriter;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Makes the outputs of a plan on several threads and hands them to the writer. An output whose
 * bytes would be those that the site has already is kept.
 */
final class RenderStage {
  private final BuildOptions options;
  private final PlannedSite site;
  private final BodyStage bodies;
  private final KeptWords words;
  private final KeptPictures pictures;
  private final SiteWriter writer;
  private final Diagnostics diagnostics;
  private final Progress progress;
  private final @Nullable KnownOutputs before;
  private final UnchangedOutputs unchanged;
  private final Queue<TemplateFailure> failures = new ConcurrentLinkedQueue<>();
  private final OutputRecord[] records;
  private final ShownBodies shown;

  /** How long pictures were drawn on all threads together, in nanoseconds. */
  private final LongAdder drawing = new LongAdder();

  private RenderStage(
      BuildOptions options,
      PlannedSite site,
      @Nullable KnownOutputs before,
      SiteWriter writer,
      Diagnostics diagnostics,
      Progress progress) {
    this.options = options;
    this.site = site;
    this.before = before;
    this.writer = writer;
    this.diagnostics = diagnostics;
    this.progress = progress;
    this.unchanged = new UnchangedOutputs(before, site.rendering());
    this.records = new OutputRecord[site.plan().outputs().size()];
    this.words = KeptWords.of(site, new WordStore(options.cacheFolder()));
    this.pictures = new KeptPictures(options);
    this.bodies =
        new BodyStage(
            options.contentFolder(),
            site.setup(),
            site.plan().links(),
            before == null ? Map.of() : before.last().bodies(),
            RepeatedBodies.of(site.plan().outputs()),
            words);
    this.shown = new ShownBodies(bodies, diagnostics);
  }

  /**
   * What is to be remembered of the outputs.
   *
   * @param outputs by path in the output folder, in the order of the paths
   * @param bodies what rendering the bodies showed, by content path, where it showed anything
   * @param pictures what is wrong with pictures, by their files
   * @param drawing how long pictures were drawn on all threads together, in nanoseconds
   */
  record Rendered(
      Background<Map<String, OutputRecord>> outputs,
      Map<String, BodyNotes> bodies,
      Map<String, Diagnostic> pictures,
      long drawing) {}

  /**
   * @param before what is known of the site as it is; null to make everything
   * @param progress is told of each output
   */
  static Rendered render(
      BuildOptions options,
      PlannedSite site,
      @Nullable KnownOutputs before,
      SiteWriter writer,
      Diagnostics diagnostics,
      Progress progress)
      throws IOException {
    return new RenderStage(options, site, before, writer, diagnostics, progress).render();
  }

  private Rendered render() throws IOException {
    for (BodySource rejected : site.content().rejected()) {
      bodies.check(rejected).forEach(diagnostics::add);
    }
    try {
      renderAll(new OutputMaker(site, bodies, pictures, options.threads()));
      words.flush();
    } catch (TemplateFailure failure) {
      failures.add(failure);
    }
    TemplateFailure.diagnostics(failures).forEach(diagnostics::add);
    pictures.problems().values().forEach(diagnostics::add);
    pictures.retain(site.content().sizes().keySet());
    return new Rendered(
        Background.make(this::inOrder), shown.finish(), pictures.problems(), drawing.sum());
  }

  private Map<String, OutputRecord> inOrder() {
    List<Map.Entry<String, OutputRecord>> made = new ArrayList<>(records.length);
    for (int i = 0; i < records.length; i++) {
      if (records[i] != null) {
        made.add(Map.entry(site.plan().outputs().get(i).path().outputFile(), records[i]));
      }
    }
    made.sort((a, b) -> a.getKey().compareTo(b.getKey()));
    Map<String, OutputRecord> byFile = new LinkedHashMap<>(2 * made.size());
    made.forEach(each -> byFile.put(each.getKey(), each.getValue()));
    return byFile;
  }

  private void renderAll(OutputMaker maker) throws IOException {
    IdentityHashMap<ListedArticle, ContentDigest> articles =
        ArticleFingerprints.of(site.plan().articles(), options.threads());
    List<Output> all = site.plan().outputs();
    List<OutputGroups.Group> groups = OutputGroups.of(all);
    progress.expect(all.size());
    Parallel.forEachLarge(
        groups.size(),
        options.threads(),
        () -> {
          Fingerprinter fingerprinter = new Fingerprinter(articles, bodies::dependencies);
          OutputBuffer buffer = new OutputBuffer();
          return number -> {
            OutputGroups.Group group = groups.get(number);
            for (int i = group.start(); i < group.end(); i++) {
              Output output = all.get(i);
              if (options.shard().holds(output.path().outputFile())) {
                records[i] = renderOrKeep(output, maker, fingerprinter, buffer);
              }
              progress.step();
            }
          };
        });
  }

  private @Nullable OutputRecord renderOrKeep(
      Output output, OutputMaker maker, Fingerprinter fingerprinter, OutputBuffer buffer)
      throws IOException {
    String file = output.path().outputFile();
    OutputRecord record = null;
    try {
      OutputRecord known = unchanged.find(output, fingerprinter);
      if (known != null) {
        writer.keep(file, known.bytes());
        record = known;
        if (output instanceof Picture && before != null) {
          pictures.inherit(output.origin().file(), before.last().pictures());
        }
      } else {
        record = put(output, file, maker, buffer, fingerprinter);
      }
    } catch (TemplateFailure failure) {
      failures.add(failure);
    } catch (AccessDeniedException denied) {
      if (!(output instanceof Copy copy) || Files.isReadable(fileOf(copy))) {
        throw denied;
      }
      diagnostics.add(Diagnostic.unreadable(Place.file(copy.from().display())));
    } catch (RuntimeException | StackOverflowError e) {
      String place = output.origin().isEditors() ? output.origin().file() : "site/" + file;
      diagnostics.add(Diagnostic.fault(Place.file(place), "making /" + output.path().value(), e));
    }
    for (Body body : output.bodies()) {
      shown.add(body.source());
    }
    return record;
  }

  private OutputRecord put(
      Output output,
      String file,
      OutputMaker maker,
      OutputBuffer buffer,
      Fingerprinter fingerprinter)
      throws TemplateFailure, IOException {
    ContentDigest bytes;
    long size;
    if (output instanceof Copy copy) {
      Path from = fileOf(copy);
      bytes = writer.copy(file, from);
      size = Files.size(from);
    } else {
      long start = System.nanoTime();
      byte[] made = maker.make(output, buffer);
      if (output instanceof Picture) {
        drawing.add(System.nanoTime() - start);
      }
      bytes = writer.put(file, made, made.length);
      size = made.length;
    }
    return new OutputRecord(unchanged.fingerprint(output, fingerprinter), bytes, size);
  }

  /** The file to copy, which may have become something else since the scan. */
  private Path fileOf(Copy copy) throws IOException {
    Path file = copy.from().in(options.contentFolder());
    Path real = ContentLinks.copied(options.contentFolder(), file);
    if (real == null) {
      throw new FileSystemException(file.toString(), null, "is no regular file any more");
    }
    return real;
  }
}
