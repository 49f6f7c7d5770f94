package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.ContentDigest;
import java.util.List;

/**
 * What is remembered of a file of the site.
 *
 * @param fingerprint of all that the page was made from; of a copy, that of its bytes
 * @param bytes the digest of the file
 * @param size of the file in bytes
 * @param links the destinations of its body's links that depend on the rest of the site
 * @param warnings that rendering it gave
 */
record PageRecord(
    ContentDigest fingerprint,
    ContentDigest bytes,
    int size,
    List<String> links,
    List<Diagnostic> warnings) {
  PageRecord {
    links = List.copyOf(links);
    warnings = List.copyOf(warnings);
  }
}
