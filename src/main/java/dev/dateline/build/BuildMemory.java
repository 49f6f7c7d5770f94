package dev.dateline.build;

import dev.dateline.files.Background;
import dev.dateline.files.FileStamp;
import dev.dateline.read.ScannedFile;
import dev.dateline.text.ContentDigest;
import dev.dateline.write.SiteWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered from build to build, in files of {@code .dateline/} in the digest's folder,
 * apart for every output folder. They may be removed at any time.
 */
final class BuildMemory implements Closeable {
  private static final List<String> SETTINGS = List.of("site.yml", "topics.yml", "sources.yml");

  private final BuildOptions options;
  private final Path folder;
  private final LastBuildFiles files;
  private final ContentDigest key;
  private final List<LastBuild.Setting> settings;
  private final Background<Optional<LastBuild>> readAhead;
  private @Nullable Background<Boolean> intactAhead;
  private @Nullable LastBuild last;

  private BuildMemory(BuildOptions options) throws IOException {
    this.options = options;
    this.folder = options.folder().resolve(".dateline");
    String out = options.out().toAbsolutePath().normalize().toString();
    String name = ContentDigest.of(out.getBytes(StandardCharsets.UTF_8)).toString();
    this.files = new LastBuildFiles(folder, name.substring(0, 12));
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
    this.readAhead = Background.make(() -> Optional.ofNullable(read()));
    this.settings = lookAtSettings();
  }

  static BuildMemory of(BuildOptions options) throws IOException {
    return new BuildMemory(options);
  }

  /** Begins to look at the files of the site, on a thread of its own. */
  void lookAtSiteAhead() {
    intactAhead =
        Background.make(
            () -> {
              LastBuild known = readAhead.get().orElse(null);
              return known != null && known.key().equals(key) && known.isIntact(options.out());
            });
  }

  /** Whether all files of the site are as the last build left them. */
  boolean isSiteIntact() throws IOException {
    LastBuild known = last();
    return intactAhead == null ? known != null && known.isIntact(options.out()) : intactAhead.get();
  }

  /**
   * The inputs that were edited since the last build; null when there was none, or more is
   * different than inputs that are still there.
   */
  @Nullable List<ScannedFile> editedSinceLast(ContentStage content) throws IOException {
    LastBuild known = last();
    return known == null ? null : known.editedSince(key, options.now(), settings, content);
  }

  /** What the last build read and made; null when nothing of it is of use. */
  @Nullable LastBuild last() throws IOException {
    if (last == null) {
      last = readAhead.get().orElse(null);
    }
    if (last != null && !last.manifest().equals(manifest())) {
      last = read();
      intactAhead = null;
    }
    return last;
  }

  private @Nullable LastBuild read() {
    return options.clean() ? null : files.read(manifest());
  }

  /** The stamp of the list of what Dateline wrote; null when there is no site. */
  @Nullable FileStamp manifest() {
    return FileStamp.of(SiteWriter.manifest(options.out()));
  }

  void remember(
      PlannedSite site,
      Map<String, PageRecord> pages,
      FileStamp manifest,
      Instant until,
      BuildResult result)
      throws IOException {
    if (!options.remembered()) {
      return;
    }
    createFolder();
    files.write(
        new LastBuild(
            key,
            options.now(),
            until,
            manifest,
            settings,
            site.inputs(),
            site.keys().rendering(),
            // Files that lie together are looked at together.
            Records.of(new TreeMap<>(pages)),
            result),
        last);
  }

  /** Remembers what is different from the build before, when all else is as it was. */
  void add(LastBuild changes, LastBuild before) throws IOException {
    if (options.remembered()) {
      files.add(changes, before);
    }
  }

  /** Where the views of pages with a body are kept. */
  ByteStore views() {
    return files.views();
  }

  /**
   * Where a build puts the views of pages with a body; null when it is not to be remembered.
   *
   * @param all whether it makes all of them, so that those before are of no use
   */
  @Nullable ByteStore viewsToKeep(boolean all) throws IOException {
    if (!options.remembered()) {
      return null;
    }
    createFolder();
    if (all) {
      files.views().clear();
    }
    return files.views();
  }

  @Override
  public void close() throws IOException {
    files.close();
  }

  private void createFolder() throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(".gitignore"), "*\n");
    }
  }

  /** The files beside the content that every page may depend on. */
  private List<LastBuild.Setting> lookAtSettings() throws IOException {
    List<LastBuild.Setting> found = new ArrayList<>();
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

  private void add(List<LastBuild.Setting> found, String file) {
    FileStamp stamp = FileStamp.ofContent(options.folder().resolve(file));
    if (stamp != null) {
      found.add(new LastBuild.Setting(file, stamp));
    }
  }
}
