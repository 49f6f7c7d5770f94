package dev.dateline.plan.format;

import dev.dateline.config.SiteConfig;
import dev.dateline.model.ArticleHead;
import dev.dateline.model.BaseUrl;
import dev.dateline.model.LinkForm;
import dev.dateline.model.SitePath;
import dev.dateline.plan.view.ImageView;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.ShareImage;
import org.jspecify.annotations.Nullable;

/** Makes what every page has: its title, its place and its way to the root. */
public final class PageInfos {
  private final @Nullable BaseUrl baseUrl;
  private final LinkForm links;
  private final @Nullable String locale;
  private final ShareImages images;

  /**
   * @param image the site's picture where links are shared; null when it has none
   */
  PageInfos(SiteConfig config, LinkForm links, @Nullable ShareImage image) {
    this.baseUrl = config.baseUrl();
    this.links = links;
    this.locale = OpenGraphLocale.of(config.language());
    this.images = new ShareImages(baseUrl, image);
  }

  /** Chooses the pictures that links to pages show where they are shared. */
  public ShareImages images() {
    return images;
  }

  /** A page in the site's language; its title and description may be empty. */
  public PageInfo of(SitePath path, Section section, String title, String description) {
    return new PageInfo(
        title,
        description,
        path,
        path.toRoot(),
        baseUrl == null ? null : baseUrl.of(path),
        section,
        locale,
        images.ofSite());
  }

  /**
   * The page of an article, which may have a language and a picture of its own.
   *
   * @param image absent when the article has none that is in the site
   * @param drawn the picture that is drawn for it where links are shared; absent when there is none
   */
  public PageInfo ofArticle(
      SitePath path, ArticleHead head, @Nullable ImageView image, @Nullable ShareImage drawn) {
    return new PageInfo(
        head.headline(),
        head.summary(),
        path,
        path.toRoot(),
        baseUrl == null ? null : baseUrl.of(path),
        Section.OTHER,
        head.lang() == null ? locale : OpenGraphLocale.of(head.lang()),
        images.choose(image, drawn));
  }

  /**
   * A web server shows the page for unknown addresses at any depth, so its links can't be relative;
   * on a disk it is at its own place only.
   */
  public PageInfo ofNotFound(SitePath path, String title) {
    String fixed = baseUrl == null ? "/" : baseUrl.path();
    String root = links == LinkForm.FILE ? path.toRoot() : fixed;
    return new PageInfo(title, "", path, root, null, Section.OTHER, locale, images.ofSite());
  }

  /**
   * The absolute address of a page or file of the site.
   *
   * @throws IllegalStateException when the site has no base URL
   */
  public String absolute(SitePath path) {
    return known().of(path);
  }

  /**
   * The absolute address of a file of the site.
   *
   * @param address percent-encoded, from the root of the site without a slash before it
   * @throws IllegalStateException when the site has no base URL
   */
  public String absolute(String address) {
    return known().uri() + address;
  }

  private BaseUrl known() {
    if (baseUrl == null) {
      throw new IllegalStateException("the site has no base URL");
    }
    return baseUrl;
  }
}
