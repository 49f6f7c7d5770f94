package dev.dateline.build;

import dev.dateline.cache.Fingerprinter;
import dev.dateline.files.Parallel;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.text.ContentDigest;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;

/** The fingerprint of each article as pages list it, made once for all outputs that list it. */
final class ArticleFingerprints {
  private ArticleFingerprints() {}

  /**
   * @param threads at least 1
   */
  static IdentityHashMap<ListedArticle, ContentDigest> of(List<ListedArticle> articles, int threads)
      throws IOException {
    ContentDigest[] fingerprints = new ContentDigest[articles.size()];
    Parallel.forEach(
        fingerprints.length,
        threads,
        () -> {
          Fingerprinter fingerprinter = new Fingerprinter();
          return index -> fingerprints[index] = fingerprinter.of(articles.get(index));
        });
    IdentityHashMap<ListedArticle, ContentDigest> all = new IdentityHashMap<>(articles.size());
    for (int i = 0; i < fingerprints.length; i++) {
      all.put(articles.get(i), fingerprints[i]);
    }
    return all;
  }
}
