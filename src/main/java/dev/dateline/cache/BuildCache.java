package dev.dateline.cache;

import dev.dateline.config.SettingsFile;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.files.Background;
import dev.dateline.files.FileStamp;
import dev.dateline.read.scan.ScannedFile;
import dev.dateline.text.ContentDigest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered from build to build, in files of {@code .dateline/} in the digest's folder,
 * one for every output folder. They may be removed at any time.
 *
 * <pre>{@code
 * BuildCache cache = BuildCache.open(folder, out, manifest, key, false);
 * LastBuild same = cache.unchanged(now, files); // null: build, with the help of cache.last()
 * cache.remember(build);
 * }</pre>
 */
public final class BuildCache {

  private final Path digest;
  private final Path out;
  private final Path manifest;
  private final ContentDigest key;
  private final boolean clean;
  private final BuildFile file;
  private final Map<String, FileStamp> settings;
  private Background<Optional<LastBuild>> reading;
  private Background<Boolean> intact;

  private BuildCache(Path digest, Path out, Path manifest, ContentDigest key, boolean clean)
      throws IOException {
    this.digest = digest;
    this.out = out;
    this.manifest = manifest;
    this.key = key;
    this.clean = clean;
    String folder = out.toAbsolutePath().normalize().toString();
    String name = ContentDigest.of(folder.getBytes(StandardCharsets.UTF_8)).toString();
    this.file = new BuildFile(CacheFolder.of(digest).resolve(name.substring(0, 12) + ".build"));
    this.reading = read();
    this.intact = examineSite();
    this.settings = settingFiles();
  }

  /**
   * Begins to read what the last build left and to examine the files of the site, on other threads.
   *
   * @param digest the folder that holds {@code content/}
   * @param manifest the list of files in the output folder
   * @param key the fingerprint of the options
   * @param clean whether nothing of the last build is of use
   */
  public static BuildCache open(
      Path digest, Path out, Path manifest, ContentDigest key, boolean clean) throws IOException {
    return new BuildCache(digest, out, manifest, key, clean);
  }

  private Background<Optional<LastBuild>> read() {
    return Background.make(() -> Optional.ofNullable(clean ? null : file.read()));
  }

  private boolean isOfTheSite(LastBuild build) {
    FileStamp stamp = manifest();
    return stamp != null && !stamp.isOfTheFuture() && build.manifest().equals(stamp);
  }

  private Background<Boolean> examineSite() {
    return Background.make(
        () ->
            reading
                .get()
                .filter(this::isOfTheSite)
                .map(build -> build.isIntact(out))
                .orElse(false));
  }

  /** The stamp of the list of what Dateline wrote; null when there is no site. */
  public @Nullable FileStamp manifest() {
    return FileStamp.of(manifest);
  }

  /**
   * What the last build of this site read and made; null when there is none. Must be called again
   * after the output folder was locked, as another build may have ended in between.
   */
  public @Nullable LastBuild last() throws IOException {
    LastBuild build = reading.get().orElse(null);
    if (build != null && !isOfTheSite(build)) {
      reading = read();
      intact = examineSite();
      build = reading.get().filter(this::isOfTheSite).orElse(null);
    }
    return build;
  }

  /** Lets go the bytes of the last build, whose results must be decoded by then. */
  public void release() {
    file.release();
  }

  /** The last build, if another one with the same options now would do nothing; else null. */
  public @Nullable LastBuild unchanged(Instant now, List<ScannedFile> files) throws IOException {
    LastBuild build = last();
    boolean same =
        build != null
            && build.key().equals(key)
            && build.hasSameInputs(now, settings, files)
            && intact.get();
    return same ? build : null;
  }

  /**
   * What is known of the files of the site; null when nothing is. The site may be a copy, as when a
   * workflow has restored it on another machine.
   */
  public @Nullable KnownOutputs outputs() throws IOException {
    boolean ofThisSite = last() != null;
    LastBuild build = reading.get().orElse(null);
    return build == null || manifest() == null
        ? null
        : new KnownOutputs(build, out, intact.get(), !ofThisSite);
  }

  /** The fingerprint of the options. */
  public ContentDigest key() {
    return key;
  }

  /** The files beside the content that every page may depend on, by path in the digest's folder. */
  public Map<String, FileStamp> settings() {
    return settings;
  }

  /** Keeps a build for the next one. */
  public void remember(LastBuild build) throws IOException {
    CacheFolder.make(CacheFolder.of(digest));
    file.write(build);
  }

  /** Says that {@link #remember} failed, and what that means. */
  public Diagnostic unwritable(IOException failure) {
    String reason =
        failure instanceof FileSystemException system && system.getReason() != null
            ? ": " + system.getReason()
            : failure instanceof AccessDeniedException ? ": no permission" : "";
    return Diagnostic.warning(
        Place.file(CacheFolder.of(digest).toString()),
        "can't be written"
            + reason
            + "; the site is built, but the next build makes all of it anew",
        "let this program write there");
  }

  private Map<String, FileStamp> settingFiles() throws IOException {
    Map<String, FileStamp> found = new LinkedHashMap<>();
    for (String name : SettingsFile.NAMES) {
      add(found, "content/" + name);
    }
    Path templates = digest.resolve("templates");
    if (Files.isDirectory(templates)) {
      try (Stream<Path> files = Files.walk(templates, FileVisitOption.FOLLOW_LINKS)) {
        files
            .filter(each -> !Files.isDirectory(each))
            .map(each -> digest.relativize(each).toString())
            .sorted()
            .forEach(each -> add(found, each));
      }
    }
    return found;
  }

  private void add(Map<String, FileStamp> found, String path) {
    FileStamp stamp = FileStamp.ofContent(digest.resolve(path));
    if (stamp != null) {
      found.put(path, stamp);
    }
  }
}
