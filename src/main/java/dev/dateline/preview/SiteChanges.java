package dev.dateline.preview;

import dev.dateline.build.PlannedSite;
import dev.dateline.model.Article;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.plan.output.Copy;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.ThemeAsset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two states of a preview.
 *
 * @param articles that are new, edited or moved, by file
 * @param files addresses of assets and copied files that are new, changed or gone
 */
public record SiteChanges(List<ChangedArticle> articles, List<String> files) {
  public SiteChanges {
    articles = List.copyOf(articles);
    files = List.copyOf(files);
  }

  /**
   * An article that was edited.
   *
   * @param was its page before, when that was another one
   */
  public record ChangedArticle(String headline, SitePath page, @Nullable SitePath was) {}

  static SiteChanges between(PlannedSite before, PlannedSite after) {
    Map<ContentPath, Article> known = new HashMap<>();
    before.content().articles().forEach(article -> known.put(article.file(), article));
    List<ChangedArticle> articles = new ArrayList<>();
    for (Article article : after.content().articles()) {
      Article old = known.get(article.file());
      if (old == null || !old.body().digest().equals(article.body().digest())) {
        SitePath was = old == null || old.path().equals(article.path()) ? null : old.path();
        articles.add(new ChangedArticle(article.head().headline(), article.path(), was));
      }
    }
    return new SiteChanges(articles, files(before, after));
  }

  private static List<String> files(PlannedSite before, PlannedSite after) {
    Map<String, Record> old = stamps(before);
    List<String> changed = new ArrayList<>();
    stamps(after)
        .forEach(
            (address, stamp) -> {
              if (!stamp.equals(old.remove(address))) {
                changed.add(address);
              }
            });
    changed.addAll(old.keySet());
    changed.sort(null);
    return changed;
  }

  /** What tells each asset and copied file from another version of it. */
  private static Map<String, Record> stamps(PlannedSite site) {
    Map<String, Record> stamps = new HashMap<>();
    for (Output output : site.plan().outputs()) {
      if (output instanceof Copy || output instanceof ThemeAsset) {
        stamps.put(output.path().value(), output.inputs());
      }
    }
    return stamps;
  }
}
