package dev.dateline.plan.pages;

import dev.dateline.model.Article;
import dev.dateline.model.BaseUrl;
import dev.dateline.model.Digest;
import dev.dateline.model.SitePath;
import dev.dateline.model.StandalonePage;
import dev.dateline.model.Translations;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.view.LanguageLink;
import dev.dateline.plan.view.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Leads from a page to the same one in other languages. */
final class OtherLanguages {
  private final Translations translations;

  /** BCP 47 tags, by address; only known when anything is there in several languages. */
  private final Map<SitePath, String> languages = new HashMap<>();

  OtherLanguages(PlanContext plan) {
    this.translations = plan.listing().translations();
    if (!translations.isEmpty()) {
      Digest digest = plan.digest();
      String site = plan.config().language();
      for (Article article : digest.articles()) {
        languages.put(article.path(), article.head().languageOr(site));
      }
      for (StandalonePage page : digest.pages()) {
        languages.put(page.path(), page.languageOr(site));
      }
    }
  }

  /** An article or page in its other languages, the site's first. */
  List<Page> of(SitePath path) {
    List<Page> others = new ArrayList<>();
    for (SitePath other : translations.others(path)) {
      String language = languages.get(other);
      if (language != null) {
        others.add(new Page(other, language));
      }
    }
    return others.isEmpty() ? List.of() : others;
  }

  /**
   * An article or page in another language.
   *
   * @param lang BCP 47 tag
   */
  record Page(SitePath path, String lang) {
    static List<LanguageLink> links(List<Page> pages, ViewContext context) {
      return pages.stream().map(page -> page.link(context)).toList();
    }

    private LanguageLink link(ViewContext context) {
      Locale locale = Locale.forLanguageTag(lang);
      String name = locale.getDisplayName(locale);
      BaseUrl base = context.config().baseUrl();
      return new LanguageLink(new Link(path, name), lang, base == null ? null : base.of(path));
    }
  }
}
