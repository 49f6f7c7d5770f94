package dev.dateline.plan.listing;

import dev.dateline.config.SiteConfig;
import dev.dateline.files.FileStamp;
import dev.dateline.model.ContentPath;
import dev.dateline.model.Digest;
import dev.dateline.read.Content;
import dev.dateline.text.ContentDigest;
import java.time.Instant;
import java.util.Map;

/**
 * What every product is planned from.
 *
 * @param config the settings
 * @param digest all that is published
 * @param listing the digest as pages list it
 * @param content which files are copied, and which inputs readers do not see
 * @param stamps of the files that are copied
 * @param assets of the theme, by path in the site
 * @param now the moment as of which the site is built
 * @param attempts report what goes wrong in a part of planning
 */
public record PlanContext(
    SiteConfig config,
    Digest digest,
    DigestListing listing,
    Content content,
    Map<ContentPath, FileStamp> stamps,
    Map<String, ContentDigest> assets,
    Instant now,
    Attempts attempts) {

  /** Whether the editor has put a file of their own at a path of the site. */
  public boolean isCopied(String path) {
    return stamps.containsKey(new ContentPath(path));
  }
}
