package dev.dateline.check;

import dev.dateline.config.SiteConfig;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.Article;
import dev.dateline.model.BaseUrl;
import dev.dateline.model.Digest;
import dev.dateline.plan.feed.EntryIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds articles that readers' programs would take for one, as they have one id in the feeds. */
final class EntryIdCheck {
  private EntryIdCheck() {}

  static void check(Digest digest, SiteConfig config, Diagnostics diagnostics) {
    // Ids that are made of addresses differ as these do.
    if (digest.articles().stream().allMatch(article -> article.entryId() == null)) {
      return;
    }
    BaseUrl baseUrl = config.baseUrl();
    EntryIds ids = baseUrl == null ? null : EntryIds.of(config, baseUrl);
    Map<String, Article> owners = new HashMap<>();
    List<Article> byFile =
        digest.articles().stream().sorted((a, b) -> a.file().compareTo(b.file())).toList();
    for (Article article : byFile) {
      String id = ids == null ? article.entryId() : ids.of(article);
      Article other = id == null ? null : owners.putIfAbsent(id, article);
      if (other != null) {
        // The id that nobody wrote is not the one to change.
        Article wrong = article.entryId() == null ? other : article;
        Article right = article.entryId() == null ? article : other;
        diagnostics.error(
            Place.file(wrong.file().display()),
            "has the id " + id + " in feeds, as has " + right.file().display(),
            "take \"id\" out of the one that had another id before");
      }
    }
  }
}
