package dev.dateline.read;

import dev.dateline.model.Article;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.StandalonePage;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All inputs of a digest, each in one of the lists.
 *
 * @param articles those that readers see, by file
 * @param pages those that readers see, by file
 * @param withheld articles and pages that they do not see, by file
 * @param rejected the bodies of those that are withheld for a mistake; they may hold others
 * @param assets files that are copied, by path
 * @param previewed why readers do not see it yet, of each of the articles and pages that is here
 *     only because drafts are shown
 */
public record Content(
    List<Article> articles,
    List<StandalonePage> pages,
    List<Withheld> withheld,
    List<BodySource> rejected,
    List<ContentPath> assets,
    Map<ContentPath, State> previewed) {
  public Content {
    articles = List.copyOf(articles);
    pages = List.copyOf(pages);
    withheld = List.copyOf(withheld);
    rejected = List.copyOf(rejected);
    assets = List.copyOf(assets);
    previewed = Map.copyOf(previewed);
  }

  /** The files of all articles and pages that readers see. */
  public List<ContentPath> shown() {
    List<ContentPath> files = new ArrayList<>(articles.size() + pages.size());
    articles.forEach(article -> files.add(article.file()));
    pages.forEach(page -> files.add(page.body().file()));
    return files;
  }
}
