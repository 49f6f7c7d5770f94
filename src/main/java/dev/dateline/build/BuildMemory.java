package dev.dateline.build;

import dev.dateline.model.ContentDigest;
import dev.dateline.write.SiteWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered from build to build, in two files of {@code .dateline/} in the digest's
 * folder, apart for every output folder. They may be removed at any time.
 */
final class BuildMemory {
  private static final List<String> SETTINGS = List.of("site.yml", "topics.yml", "sources.yml");

  private final BuildOptions options;
  private final Path folder;
  private final String name;
  private final ContentDigest key;
  private final List<Snapshot.Input> settings;

  private BuildMemory(BuildOptions options) throws IOException {
    this.options = options;
    this.folder = options.folder().resolve(".dateline");
    String out = options.out().toAbsolutePath().normalize().toString();
    this.name = ContentDigest.of(out.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 12);
    this.key =
        new Fingerprinter()
            .of(
                List.of(
                    Generator.id(),
                    String.valueOf(options.baseUrl()),
                    options.drafts(),
                    options.strict(),
                    options.shard(),
                    options.links()));
    this.settings = lookAtSettings();
  }

  static BuildMemory of(BuildOptions options) throws IOException {
    return new BuildMemory(options);
  }

  /** The outcome, if a build would find everything as the last one left it; else null. */
  @Nullable BuildResult outcomeIfNothingChanged(ContentStage stage, Stages stages)
      throws IOException {
    if (options.clean()) {
      return null;
    }
    Snapshot last = Snapshot.read(file("seen"), manifest());
    boolean holds =
        last != null
            && last.holds(key, options.now(), allInputs(stage), options.out(), options.threads());
    if (last == null || !holds) {
      return null;
    }
    stages.end();
    return last.unchanged(stages.done());
  }

  /** What the last build read and made; null when nothing of it is of use. */
  @Nullable BuildCache cache() {
    return options.clean() ? null : BuildCache.read(file("cache"), manifest());
  }

  /** The stamp of the list of what Dateline wrote; null when there is no site. */
  @Nullable FileStamp manifest() {
    return FileStamp.of(SiteWriter.manifest(options.out()));
  }

  void remember(BuildCache cache, ContentStage stage, Instant until, BuildResult result)
      throws IOException {
    if (!options.remembered()) {
      return;
    }
    createFolder();
    cache.write(file("cache"));
    List<Snapshot.Output> outputs = new ArrayList<>(cache.pages().size());
    cache.pages().forEach((path, page) -> outputs.add(new Snapshot.Output(path, page.size())));
    new Snapshot(
            key,
            options.now(),
            until,
            cache.inputs().scannedAt(),
            cache.manifest(),
            allInputs(stage),
            outputs,
            result)
        .write(file("seen"));
  }

  private void createFolder() throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(".gitignore"), "*\n");
    }
  }

  private Path file(String kind) {
    return folder.resolve(name + "." + kind);
  }

  private List<Snapshot.Input> allInputs(ContentStage stage) {
    List<Snapshot.Input> all = stage.inputs();
    all.addAll(settings);
    return all;
  }

  /** The files beside the content that every page may depend on. */
  private List<Snapshot.Input> lookAtSettings() throws IOException {
    List<Snapshot.Input> found = new ArrayList<>();
    for (String file : SETTINGS) {
      add(found, "content/" + file);
    }
    Path templates = options.folder().resolve("templates");
    if (Files.isDirectory(templates)) {
      try (Stream<Path> files = Files.walk(templates, FileVisitOption.FOLLOW_LINKS)) {
        files
            .filter(file -> !Files.isDirectory(file))
            .map(file -> options.folder().relativize(file).toString())
            .sorted()
            .forEach(file -> add(found, file));
      }
    }
    return found;
  }

  private void add(List<Snapshot.Input> found, String file) {
    FileStamp stamp = FileStamp.ofContent(options.folder().resolve(file));
    if (stamp != null) {
      found.add(new Snapshot.Input(file, stamp));
    }
  }
}
