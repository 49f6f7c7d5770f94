package dev.dateline.plan.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.config.SiteConfig;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.model.BaseUrl;
import dev.dateline.model.Digest;
import dev.dateline.model.LinkForm;
import dev.dateline.model.NamesInArticles;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.model.Translations;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.links.LinkTargets;
import dev.dateline.plan.links.SiteLinks;
import dev.dateline.plan.listing.Attempts;
import dev.dateline.plan.listing.DigestListing;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.View;
import dev.dateline.plan.view.sitemap.SitemapIndexView;
import dev.dateline.plan.view.sitemap.SitemapView;
import dev.dateline.read.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The protocol allows 50,000 addresses in a file, and a new article should change a small one. */
class LargeSitemapTest {
  private static final String BASE = "https://example.org/";
  private static final SiteConfig CONFIG = SiteConfig.DEFAULT.withBaseUrl(BaseUrl.of(BASE));

  private record Inputs(@Nullable PublicationDate lastChanged) implements ViewInputs {
    @Override
    public View view(ViewContext context) {
      throw new IllegalStateException("nobody asks for the page itself");
    }
  }

  private static void add(List<Output> pages, String folder, int count) {
    add(pages, folder, count, null);
  }

  private static void add(
      List<Output> pages, String folder, int count, @Nullable PublicationDate date) {
    for (int i = 0; i < count; i++) {
      SitePath path = new SitePath(folder + "article-" + i + "/");
      pages.add(TemplatePage.of(path, "article.ftlh", new Inputs(date), Origin.DATELINE));
    }
  }

  private static PlanContext context() {
    Digest digest =
        Digest.of(List.of(), List.of(), () -> NamesInArticles.of(List.of(), Map.of(), Map.of()));
    Content content =
        new Content(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Translations.NONE,
            Map.of());
    Attempts attempts = new Attempts(new Diagnostics(false));
    SiteLinks links =
        new SiteLinks(
            LinkForm.FOLDER,
            () -> LinkTargets.of(digest, content, SiteConfig.DEFAULT, Map.of(), List.of()),
            List.of());
    return new PlanContext(
        CONFIG,
        digest,
        DigestListing.of(digest, links, Map.of(), Translations.NONE, attempts),
        content,
        Map.of(),
        Map.of(),
        Instant.EPOCH,
        attempts);
  }

  private static Map<String, View> sitemaps(List<Output> pages) {
    Map<String, View> views = new LinkedHashMap<>();
    for (Output output : Sitemap.outputs(context(), pages)) {
      TemplatePage<?> page = (TemplatePage<?>) output;
      View view = page.inputs().view(ViewContext.of(CONFIG, LinkForm.FOLDER, null));
      views.put(page.path().value(), view);
    }
    return views;
  }

  @Test
  void isOneFileInASmallDigest() {
    List<Output> pages = new ArrayList<>();
    add(pages, "2023/12/28/", 5_000);

    assertThat(sitemaps(pages).keySet()).containsExactly("sitemap.xml");
  }

  @Test
  void isCutByYearAndAtTheLimitOfTheProtocol() {
    List<Output> pages = new ArrayList<>();
    add(pages, "topics/", 10);
    add(pages, "2023/12/28/", 50_001);
    add(pages, "2024/01/02/", 7);
    add(pages, "2024/01/03/", 1, PublicationDate.of(LocalDate.of(2024, 1, 2)));
    Instant noon = Instant.parse("2024-01-02T12:00:00Z");
    add(pages, "2024/01/04/", 1, PublicationDate.of(noon, ZoneOffset.UTC));

    Map<String, View> sitemaps = sitemaps(pages);

    assertThat(sitemaps.get("sitemap.xml"))
        .isEqualTo(
            new SitemapIndexView(
                List.of(
                    new SitemapIndexView.Sitemap(BASE + "sitemap-2023.xml", null),
                    new SitemapIndexView.Sitemap(BASE + "sitemap-2023-2.xml", null),
                    new SitemapIndexView.Sitemap(BASE + "sitemap-2024.xml", "2024-01-02T12:00:00Z"),
                    new SitemapIndexView.Sitemap(BASE + "sitemap-pages.xml", null))));
    assertThat(urls(sitemaps.get("sitemap-2023.xml"))).hasSize(50_000);
    assertThat(urls(sitemaps.get("sitemap-2023-2.xml")))
        .containsExactly(new SitemapView.Url(BASE + "2023/12/28/article-50000/", null));
    assertThat(urls(sitemaps.get("sitemap-2024.xml"))).hasSize(9);
    assertThat(urls(sitemaps.get("sitemap-pages.xml"))).hasSize(10);
  }

  /** 50 MB, when every letter of a long address takes six bytes. */
  @Test
  void isCutWhereAFileWouldBeTooLarge() {
    List<Output> pages = new ArrayList<>();
    add(pages, "2024/" + "новости/".repeat(200), 6_500);

    Map<String, View> sitemaps = sitemaps(pages);

    assertThat(sitemaps.keySet())
        .containsExactlyInAnyOrder("sitemap.xml", "sitemap-2024.xml", "sitemap-2024-2.xml");
    sitemaps.remove("sitemap.xml");
    int count = 0;
    for (View sitemap : sitemaps.values()) {
      long bytes = urls(sitemap).stream().mapToLong(url -> url.loc().length() + 80).sum();
      assertThat(bytes).isLessThan(50L << 20);
      count += urls(sitemap).size();
    }
    assertThat(count).isEqualTo(6_500);
  }

  private static List<SitemapView.Url> urls(View sitemap) {
    return ((SitemapView) sitemap).urls();
  }
}
