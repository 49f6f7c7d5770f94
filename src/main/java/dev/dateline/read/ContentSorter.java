package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.model.Article;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.StandalonePage;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.ReadResult.ReadPage;
import dev.dateline.read.ReadResult.Rejected;
import dev.dateline.read.ReadResult.Unread;
import dev.dateline.read.address.AddressClaims;
import dev.dateline.read.address.OldAddresses;
import dev.dateline.read.head.UnknownKeys;
import dev.dateline.read.hold.Visibility;
import dev.dateline.read.language.ArticleLanguages;
import dev.dateline.read.language.PageLanguages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides for each input that was read whether it is shown, and finds conflicting addresses. */
public final class ContentSorter {
  private static final String REFUSED = "see its errors";

  private final Visibility visibility;
  private final Diagnostics diagnostics;
  private final AddressClaims claims;
  private final ArticleLanguages languages;
  private final PageLanguages pageLanguages;
  private final List<Article> articles = new ArrayList<>();
  private final List<StandalonePage> pages = new ArrayList<>();
  private final List<Withheld> withheld = new ArrayList<>();
  private final List<BodySource> rejected = new ArrayList<>();
  private final Map<ContentPath, State> previewed = new HashMap<>();

  private ContentSorter(
      Visibility visibility,
      ArticleLanguages languages,
      PageLanguages pageLanguages,
      Diagnostics diagnostics) {
    this.visibility = visibility;
    this.diagnostics = diagnostics;
    this.languages = languages;
    this.pageLanguages = pageLanguages;
    this.claims = new AddressClaims(diagnostics);
  }

  /**
   * @param results sorted by file
   * @param assets sorted by path
   * @param language BCP 47 tag of the site
   * @param oldAddresses that articles had elsewhere
   * @param diagnostics receives those of the results, and conflicts between them
   */
  public static Content sort(
      List<ReadResult> results,
      List<ContentPath> assets,
      Visibility visibility,
      String language,
      OldAddresses oldAddresses,
      Diagnostics diagnostics) {
    ArticleLanguages languages = languages(results, language);
    PageLanguages pageLanguages = pageLanguages(results, language);
    ContentSorter sorter = new ContentSorter(visibility, languages, pageLanguages, diagnostics);
    List<Diagnostic> said = new ArrayList<>();
    for (ReadResult result : results) {
      said.addAll(result.diagnostics());
      sorter.add(result);
    }
    UnknownKeys.summedUp(said).forEach(diagnostics::add);
    sorter.refuseSharedAddresses();
    sorter.claimOldAddresses(oldAddresses);
    return new Content(
        sorter.articles,
        sorter.pages,
        sorter.withheld,
        sorter.rejected,
        assets,
        List.of(),
        sorter.previewed,
        languages
            .translations(sorter.articles, diagnostics)
            .and(pageLanguages.translations(sorter.pages)),
        Map.of());
  }

  /**
   * The languages of articles.
   *
   * @param results sorted by file
   * @param language BCP 47 tag of the site
   */
  public static ArticleLanguages languages(List<ReadResult> results, String language) {
    List<ContentPath> files = new ArrayList<>(results.size());
    List<Article> articles = new ArrayList<>(results.size());
    for (ReadResult result : results) {
      if (result instanceof ReadArticle read) {
        articles.add(read.article());
      }
      if (!(result instanceof ReadPage)) {
        files.add(result.file());
      }
    }
    return ArticleLanguages.of(files, articles, language);
  }

  /**
   * The languages of pages outside of the dates.
   *
   * @param results sorted by file
   * @param language BCP 47 tag of the site
   */
  public static PageLanguages pageLanguages(List<ReadResult> results, String language) {
    List<ContentPath> files = new ArrayList<>();
    for (ReadResult result : results) {
      if (result instanceof ReadPage) {
        files.add(result.file());
      }
    }
    return PageLanguages.of(files, language);
  }

  private void add(ReadResult result) {
    if (result instanceof ReadArticle read) {
      Article article = languages.placed(read.article());
      if (isShown(read.file(), visibility.of(read.hold(), article.dates()))) {
        if (visibility.drafts()) {
          notePreview(read.file(), visibility.ofReaders().of(read.hold(), article.dates()));
        }
        claims.claim(article.path(), article.file());
        articles.add(article);
      }
    } else if (result instanceof ReadPage read) {
      if (isShown(read.file(), visibility.of(read.hold()))) {
        if (visibility.drafts()) {
          notePreview(read.file(), visibility.ofReaders().of(read.hold()));
        }
        StandalonePage page = pageLanguages.placed(read.page());
        claims.claim(page.path(), page.body().file());
        pages.add(page);
      }
    } else if (result instanceof Unread read) {
      if (isShown(read.file(), visibility.ofReaders().of(read.hold()))) {
        withheld.add(new Withheld(read.file(), State.REJECTED, REFUSED));
        diagnostics.add(read.refusal());
      }
    } else if (result instanceof Rejected read) {
      withheld.add(new Withheld(read.file(), State.REJECTED, REFUSED));
      if (read.body() != null) {
        rejected.add(read.body());
      }
    }
  }

  /** Whether an input is shown; adds it to those withheld if not. */
  private boolean isShown(ContentPath file, Visibility.Verdict verdict) {
    if (verdict.state() != State.PUBLISHED) {
      withheld.add(new Withheld(file, verdict.state(), verdict.reason()));
      return false;
    }
    return true;
  }

  private void notePreview(ContentPath file, Visibility.Verdict ofReaders) {
    if (ofReaders.state() != State.PUBLISHED) {
      previewed.put(file, ofReaders.state());
    }
  }

  private void refuseSharedAddresses() {
    articles.forEach(article -> claims.claimAliases(article.aliases(), article.file()));
    pages.forEach(page -> claims.claimAliases(page.aliases(), page.body().file()));
    if (claims.hasRefusals()) {
      articles.removeIf(article -> refuse(article.body()));
      pages.removeIf(page -> refuse(page.body()));
    }
    withheld.sort(Comparator.comparing(Withheld::file));
  }

  private void claimOldAddresses(OldAddresses old) {
    if (!old.isEmpty()) {
      articles.forEach(article -> claims.claimOldAddresses(old.of(article), article.file()));
      claims.reportSharedForms();
    }
  }

  private boolean refuse(BodySource body) {
    String refusal = claims.refusal(body.file());
    if (refusal != null) {
      withheld.add(new Withheld(body.file(), State.REJECTED, refusal));
      rejected.add(body);
    }
    return refusal != null;
  }
}
