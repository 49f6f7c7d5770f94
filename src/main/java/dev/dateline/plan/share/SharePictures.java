package dev.dateline.plan.share;

import dev.dateline.config.SiteConfig;
import dev.dateline.config.SiteConfig.DrawnImages;
import dev.dateline.model.Article;
import dev.dateline.model.BaseUrl;
import dev.dateline.model.SitePath;
import dev.dateline.plan.format.DateFormats;
import dev.dateline.plan.format.ShareImages;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.Picture;
import dev.dateline.plan.picture.Canvas;
import dev.dateline.plan.picture.Lettering;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.ShareImage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /share.png}, the picture that a link to any page of the site shows where links are shared,
 * and {@code share.png} beside the page of each article, if {@code share_images} in {@code
 * site.yml} says so and the article has no picture of its own. Pages can name a picture only by an
 * absolute address, so a site without a base URL has none. A file {@code content/share.png} takes
 * the place of the site's.
 */
public final class SharePictures {
  private static final String FILE = "share.png";
  private static final SitePath OF_SITE = new SitePath(FILE);

  private SharePictures() {}

  /** The pictures to draw. */
  public static List<Output> outputs(PlanContext plan) {
    SiteConfig config = plan.config();
    BaseUrl base = config.baseUrl();
    if (base == null || config.shareImages() == DrawnImages.NONE) {
      return List.of();
    }
    String address = address(base);
    String title = Lettering.of(config.title());
    String name = title == null ? address : title;
    List<Output> pictures = new ArrayList<>();
    if (!plan.isCopied(FILE)) {
      SitePicture inputs = new SitePicture(name, Lettering.of(config.tagline()), address);
      pictures.add(new Picture<>(OF_SITE, inputs, Origin.DATELINE));
    }
    if (config.shareImages() == DrawnImages.ARTICLES) {
      addArticles(plan, name, address, pictures);
    }
    return pictures;
  }

  private static void addArticles(
      PlanContext plan, String name, String address, List<Output> pictures) {
    DateFormats dates = new DateFormats(plan.config().locale(), plan.config().zone());
    List<Article> articles = plan.digest().articles();
    for (int i = 0; i < articles.size(); i++) {
      ListedArticle listed = plan.listing().articles().get(i);
      String headline = headline(plan, listed);
      if (headline != null) {
        String date = Lettering.of(dates.date(listed.day()));
        ArticlePicture inputs = new ArticlePicture(name, date, headline, foot(listed, address));
        Origin origin = Origin.article(articles.get(i).file());
        pictures.add(new Picture<>(path(listed), inputs, origin));
      }
    }
  }

  /** The picture of all pages that have no other; null when there is none. */
  public static @Nullable ShareImage ofSite(PlanContext plan) {
    SiteConfig config = plan.config();
    BaseUrl base = config.baseUrl();
    if (base == null || config.shareImages() == DrawnImages.NONE) {
      return null;
    }
    return plan.isCopied(FILE)
        ? new ShareImage(base.of(OF_SITE), config.title(), null, null)
        : drawn(base.of(OF_SITE), config.title());
  }

  /** The picture that is drawn for an article; null when there is none. */
  public static @Nullable ShareImage ofArticle(PlanContext plan, ListedArticle article) {
    BaseUrl base = plan.config().baseUrl();
    return base == null || headline(plan, article) == null
        ? null
        : drawn(base.of(path(article)), article.head().headline());
  }

  private static ShareImage drawn(String url, String alt) {
    return new ShareImage(url, alt, Canvas.WIDTH, Canvas.HEIGHT);
  }

  /** The headline as it is written in the article's picture; null when none is drawn. */
  private static @Nullable String headline(PlanContext plan, ListedArticle article) {
    SiteConfig config = plan.config();
    if (config.shareImages() != DrawnImages.ARTICLES
        || plan.isCopied(path(article).value())
        || (article.image() != null
            && new ShareImages(config.baseUrl(), null).canShow(article.image()))) {
      return null;
    }
    return Lettering.of(article.head().headline());
  }

  private static SitePath path(ListedArticle article) {
    return article.path().file(FILE);
  }

  /** The cited sources whose names can be written, or else the site's address. */
  private static String foot(ListedArticle article, String address) {
    List<String> names = new ArrayList<>();
    for (Link source : article.sources()) {
      String name = Lettering.of(source.name());
      if (name != null) {
        names.add(name);
      }
    }
    return names.isEmpty() ? address : String.join(" · ", names);
  }

  /** {@code example.org/digest}: an address as people read it. */
  private static String address(BaseUrl base) {
    String host = base.uri().getRawAuthority();
    String text = Lettering.of(host + base.path().substring(0, base.path().length() - 1));
    return text == null ? host : text;
  }
}
