package dev.dateline.read;

import dev.dateline.model.Article;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.PictureSize;
import dev.dateline.model.StandalonePage;
import dev.dateline.model.State;
import dev.dateline.model.Translations;
import dev.dateline.model.Withheld;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All inputs of a digest. Each is in one of {@code articles}, {@code pages}, {@code withheld} and
 * {@code assets}.
 *
 * @param articles the articles to show, sorted by file
 * @param pages the standalone pages to show, sorted by file
 * @param withheld articles and pages that are not shown, sorted by file
 * @param rejected the bodies of withheld inputs that have errors; their links are checked too
 * @param assets files to copy, sorted by path
 * @param heldFiles other files that are not copied, as only inputs use them that are not shown
 * @param previewed the state for readers of each article and page that is shown only because drafts
 *     are shown
 * @param translations the articles that are there in several languages
 * @param sizes of the pictures among the assets, where they are known
 */
public record Content(
    List<Article> articles,
    List<StandalonePage> pages,
    List<Withheld> withheld,
    List<BodySource> rejected,
    List<ContentPath> assets,
    List<Withheld> heldFiles,
    Map<ContentPath, State> previewed,
    Translations translations,
    Map<ContentPath, PictureSize> sizes) {
  public Content {
    articles = List.copyOf(articles);
    pages = List.copyOf(pages);
    withheld = List.copyOf(withheld);
    rejected = List.copyOf(rejected);
    assets = List.copyOf(assets);
    heldFiles = List.copyOf(heldFiles);
    previewed = Map.copyOf(previewed);
    sizes = Map.copyOf(sizes);
  }

  /** The same content with the sizes of its pictures. */
  public Content withSizes(Map<ContentPath, PictureSize> known) {
    return new Content(
        articles, pages, withheld, rejected, assets, heldFiles, previewed, translations, known);
  }

  /** The same content, of which some files are not copied. */
  public Content holding(Collection<Withheld> files) {
    if (files.isEmpty()) {
      return this;
    }
    Set<ContentPath> held = files.stream().map(Withheld::file).collect(Collectors.toSet());
    List<ContentPath> others = assets.stream().filter(file -> !held.contains(file)).toList();
    return new Content(
        articles,
        pages,
        withheld,
        rejected,
        others,
        List.copyOf(files),
        previewed,
        translations,
        sizes);
  }

  /** The files of all articles and pages that readers see. */
  public List<ContentPath> shown() {
    List<ContentPath> files = new ArrayList<>(articles.size() + pages.size());
    articles.forEach(article -> files.add(article.file()));
    pages.forEach(page -> files.add(page.body().file()));
    return files;
  }
}
