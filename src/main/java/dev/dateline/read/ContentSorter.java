package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.Article;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.model.StandalonePage;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.ReadResult.ReadPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts every input that was read into the list of its state. */
public final class ContentSorter {
  private final Visibility visibility;
  private final Diagnostics diagnostics;
  private final List<Article> articles = new ArrayList<>();
  private final List<StandalonePage> pages = new ArrayList<>();
  private final List<Withheld> withheld = new ArrayList<>();
  private final Map<SitePath, ContentPath> byAddress = new HashMap<>();

  private ContentSorter(Visibility visibility, Diagnostics diagnostics) {
    this.visibility = visibility;
    this.diagnostics = diagnostics;
  }

  /**
   * @param results by file
   * @param assets by path
   * @param diagnostics gets those of the results, and what is wrong with them together
   */
  public static Content sort(
      List<ReadResult> results,
      List<ContentPath> assets,
      Visibility visibility,
      Diagnostics diagnostics) {
    ContentSorter sorter = new ContentSorter(visibility, diagnostics);
    for (ReadResult result : results) {
      result.diagnostics().forEach(diagnostics::add);
      sorter.add(result);
    }
    return new Content(sorter.articles, sorter.pages, sorter.withheld, assets);
  }

  private void add(ReadResult result) {
    if (result instanceof ReadArticle read) {
      Article article = read.article();
      Visibility.Verdict verdict = visibility.of(read.draft(), article.dating());
      if (verdict.state() != State.PUBLISHED) {
        withheld.add(new Withheld(article.file(), verdict.state(), verdict.reason()));
      } else if (claim(article.path(), article.aliases(), article.file())) {
        articles.add(article);
      }
    } else if (result instanceof ReadPage read) {
      Visibility.Verdict verdict = visibility.of(read.draft());
      if (verdict.state() != State.PUBLISHED) {
        withheld.add(new Withheld(read.file(), verdict.state(), verdict.reason()));
      } else if (claim(read.page().path(), read.page().aliases(), read.file())) {
        pages.add(read.page());
      }
    } else {
      withheld.add(new Withheld(result.file(), State.REJECTED, "see its errors"));
    }
  }

  /** Takes the addresses of an input, unless another has one of them. */
  private boolean claim(SitePath path, List<SitePath> aliases, ContentPath file) {
    List<SitePath> all = new ArrayList<>(aliases);
    all.add(path);
    boolean free = true;
    for (SitePath address : all) {
      ContentPath other = byAddress.putIfAbsent(address, file);
      if (other != null) {
        free = false;
        diagnostics.error(
            Place.file(file.display()),
            "has the address /" + address.value() + ", as has " + other.display(),
            "give one of them another \"slug\"");
      }
    }
    if (!free) {
      withheld.add(new Withheld(file, State.REJECTED, "see its errors"));
    }
    return free;
  }
}
