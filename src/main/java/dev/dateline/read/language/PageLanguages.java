package dev.dateline.read.language;

import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.model.StandalonePage;
import dev.dateline.model.Translations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the languages of one page outside of the dates addresses of their own: {@code about.md} is
 * at {@code about/}, {@code about.de.md} beside it at {@code de/about/}.
 */
public final class PageLanguages {
  private final SiteLanguage site;
  private final Map<ContentPath, FileLanguage> byFile;

  private PageLanguages(SiteLanguage site, Map<ContentPath, FileLanguage> byFile) {
    this.site = site;
    this.byFile = byFile;
  }

  /**
   * @param files of all such pages, also of those that are not shown, sorted
   * @param siteLanguage BCP 47 tag
   */
  public static PageLanguages of(List<ContentPath> files, String siteLanguage) {
    return new PageLanguages(new SiteLanguage(siteLanguage), FileLanguages.of(files));
  }

  /** A page at the address of its language. */
  public StandalonePage placed(StandalonePage page) {
    FileLanguage file = byFile.get(page.body().file());
    if (file == null) {
      return page;
    }
    String language = page.lang() == null ? file.tag() : page.lang();
    SitePath path = file.withoutEnding(page.path());
    // A page in the folder of a language has that in its address as it is.
    if (language != null && site.isForeign(language) && !file.ending().isEmpty()) {
      path = new SitePath(SiteLanguage.folder(language) + path.value());
    }
    return new StandalonePage(
        path, page.title(), page.summary(), page.body(), page.aliases(), language);
  }

  /**
   * The pages that are there in several languages.
   *
   * @param shown those that readers see, placed
   */
  public Translations translations(List<StandalonePage> shown) {
    if (byFile.isEmpty()) {
      return Translations.NONE;
    }
    Map<String, List<StandalonePage>> together = new LinkedHashMap<>();
    for (StandalonePage page : shown) {
      FileLanguage file = byFile.get(page.body().file());
      if (file != null) {
        together.computeIfAbsent(file.article(), first -> new ArrayList<>()).add(page);
      }
    }
    Map<SitePath, List<SitePath>> groups = new HashMap<>();
    for (List<StandalonePage> group : together.values()) {
      group.sort(
          Comparator.comparing((StandalonePage page) -> site.isForeign(page.lang()))
              .thenComparing(page -> site.of(page.lang())));
      List<SitePath> paths = group.stream().map(StandalonePage::path).toList();
      if (paths.size() > 1) {
        paths.forEach(path -> groups.put(path, paths));
      }
    }
    return new Translations(groups);
  }
}
