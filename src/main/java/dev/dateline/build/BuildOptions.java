package dev.dateline.build;

import dev.dateline.cache.BuildCache;
import dev.dateline.cache.CacheFolder;
import dev.dateline.cache.Fingerprinter;
import dev.dateline.cache.Generator;
import dev.dateline.model.BaseUrl;
import dev.dateline.model.LinkForm;
import dev.dateline.text.ContentDigest;
import dev.dateline.write.SiteWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to build.
 *
 * @param folder holds {@code content/} and, if it has its own look, {@code templates/}
 * @param out the output folder
 * @param baseUrl in the place of the one in {@code site.yml}
 * @param drafts whether drafts and scheduled items are shown
 * @param now decides what is scheduled or expired
 * @param clean whether everything is rendered anew, whatever is known of the last build
 * @param strict whether warnings are errors
 * @param threads at least 1
 * @param shard the part of the site to build
 * @param links how pages link to each other
 * @param remembered whether the next build into the same folder may skip what this one did
 */
public record BuildOptions(
    Path folder,
    Path out,
    @Nullable BaseUrl baseUrl,
    boolean drafts,
    Instant now,
    boolean clean,
    boolean strict,
    int threads,
    Shard shard,
    LinkForm links,
    boolean remembered) {

  /** The whole site, for a web server. */
  public BuildOptions(
      Path folder,
      Path out,
      @Nullable BaseUrl baseUrl,
      boolean drafts,
      Instant now,
      boolean clean,
      boolean strict,
      int threads) {
    this(
        folder,
        out,
        baseUrl,
        drafts,
        now,
        clean,
        strict,
        threads,
        Shard.WHOLE,
        LinkForm.FOLDER,
        true);
  }

  /** Where the next build finds what this one remembers; null when it remembers nothing. */
  @Nullable Path cacheFolder() {
    return remembered ? CacheFolder.of(folder) : null;
  }

  /** The same for one part of the site. */
  public BuildOptions withShard(Shard part) {
    return new BuildOptions(
        folder, out, baseUrl, drafts, now, clean, strict, threads, part, links, remembered);
  }

  /** The same with links of another form. */
  public BuildOptions withLinks(LinkForm form) {
    return new BuildOptions(
        folder, out, baseUrl, drafts, now, clean, strict, threads, shard, form, remembered);
  }

  /** The same site, for a folder that is used once. */
  public BuildOptions forgotten() {
    return new BuildOptions(
        folder, out, baseUrl, drafts, now, clean, strict, threads, shard, links, false);
  }

  /** What earlier builds with these options left. */
  public BuildCache openCache() throws IOException {
    ContentDigest key =
        new Fingerprinter()
            .of(
                List.of(
                    Generator.id(),
                    String.valueOf(baseUrl),
                    String.valueOf(drafts),
                    String.valueOf(strict),
                    shard,
                    links));
    return BuildCache.open(folder, out, SiteWriter.manifest(out), key, clean);
  }

  /** The folder of the articles and settings. */
  public Path contentFolder() {
    return folder.resolve("content");
  }
}
