package dev.dateline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.plan.structured.PageGraph;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.SiteView;
import dev.dateline.plan.view.list.Card;
import dev.dateline.plan.view.page.ArticleView;
import dev.dateline.plan.view.page.ArticleView.CitationView;
import dev.dateline.plan.view.page.HomeView;
import dev.dateline.plan.view.page.RedirectView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageRendererTest {
  private static final String HOSTILE =
      "</title><script>alert(\"1\")</script><!-- 'a' & &lt; \\ ]]> ${x} <#if> \u2028é😀";
  private static final SampleViews PLAIN = SampleViews.plain();
  private static final SampleViews HOSTILE_VIEWS = new SampleViews(text -> text + HOSTILE);

  static List<PageView> views() {
    return PLAIN.all();
  }

  static List<PageView> hostileViews() {
    return HOSTILE_VIEWS.all();
  }

  @ParameterizedTest
  @MethodSource("views")
  void writesEveryViewAsSoundHtml(PageView view) throws Exception {
    String html = Rendering.builtIn(PLAIN.site()).page(view);
    Document page = soundly(html);

    assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">");
    assertThat(page.title()).isNotEmpty().hasSizeLessThan(90);
    assertThat(page.select("meta[name=description]").attr("content").isEmpty())
        .isEqualTo(view instanceof RedirectView);
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select("link[rel=stylesheet]").attr("href"))
        .isEqualTo(view.page().root() + "assets/site.css");
    if (!Rendering.template(view).equals("redirect.ftlh")) {
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("a.skip").attr("href"))
          .isEqualTo("#" + page.select("main").attr("id"));
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void leadsFromEveryPageOnlyIntoTheSiteOrOut(PageView view) throws Exception {
    Document page = soundly(Rendering.builtIn(PLAIN.site()).page(view));

    for (Element link : page.select("a[href], link[href], img[src]")) {
      String address = link.hasAttr("src") ? link.attr("src") : link.attr("href");
      assertThat(address).matches("(#|https?://|" + quoted(view.page().root()) + ").*");
      assertThat(address.replaceFirst("^https?://", "")).doesNotContain("//");
    }
    for (Element labelled : page.select("[aria-labelledby]")) {
      assertThat(page.getElementById(labelled.attr("aria-labelledby"))).isNotNull();
    }
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("hostileViews")
  void escapesWhatPeopleWrote(PageView view) throws Exception {
    String html = Rendering.builtIn(HOSTILE_VIEWS.site()).page(view);
    Document page = soundly(html);

    String root = view.page().root();
    for (Element script : page.select("script:not([type=application/ld+json])")) {
      assertThat(script.outerHtml())
          .matches("<script src=\"" + quoted(root) + "assets/(keys|search)\\.js\" defer></script>");
    }
    assertThat(html.replaceAll("(?s)<script (type=|src=\"[^\"]*\" defer).*?</script>", ""))
        .doesNotContain("<script", "<#if>");
    assertThat(page.text()).doesNotContain("&amp;", "&quot;", "&#39;", "&lt;script");
    assertThat(page.title()).endsWith(shown(""));
    for (Element heading : page.select("h1, h2 a, h3 a")) {
      assertThat(heading.text())
          .satisfiesAnyOf(
              text -> assertThat(text).contains(shown("")),
              text -> assertThat(text).doesNotContain("alert", "&"));
    }
  }

  @Test
  void showsHostileTextAsItWasWritten() throws Exception {
    Document page = soundly(Rendering.builtIn(HOSTILE_VIEWS.site()).page(HOSTILE_VIEWS.article()));

    assertThat(page.select(".story h1").text()).isEqualTo(shown(headline()));
    assertThat(page.select("meta[name=description]").attr("content"))
        .isEqualTo(HOSTILE_VIEWS.article().page().description());
    assertThat(page.select(".opening img").attr("alt")).isEqualTo(HOSTILE_VIEWS.image().alt());
    assertThat(page.select(".corrections p").first().text()).endsWith(shown("of the caravan."));
  }

  @Test
  void tellsSearchEnginesOfAnArticle() throws Exception {
    ArticleView article = HOSTILE_VIEWS.article();
    String html = Rendering.builtIn(HOSTILE_VIEWS.site()).page(article);
    Document page = soundly(html);

    assertThat(PageGraph.of(html).node("NewsArticle"))
        .containsEntry("headline", article.card().headline())
        .containsEntry("datePublished", "2023-12-28")
        .containsEntry("dateModified", "2023-12-29T09:30:00-06:00")
        .containsEntry("mainEntityOfPage", article.page().canonical())
        .containsEntry("description", article.card().summary());
    assertThat(page.select("meta[property=og:image]").attr("content"))
        .isEqualTo("https://example.org/digest/2023/12/28/caravan.jpg");
    assertThat(page.select("meta[property=article:published_time]").attr("content"))
        .isEqualTo("2023-12-28");
  }

  @Test
  void namesPageAndSiteInTheTitleUnlessItIsLongAndTheSiteAloneAtHome() throws Exception {
    Rendering rendering = Rendering.builtIn(PLAIN.site());

    assertThat(soundly(rendering.page(PLAIN.home())).title()).isEqualTo("The Daily Digest");
    assertThat(soundly(rendering.page(PLAIN.topics())).title())
        .isEqualTo("Topics – The Daily Digest");
    assertThat(soundly(rendering.page(PLAIN.article())).title()).isEqualTo(headline());
  }

  @Test
  void writesABodyAsTheHtmlItIs() throws Exception {
    Rendering rendering = Rendering.builtIn(PLAIN.site());

    assertThat(rendering.article()).contains("\n" + Rendering.BODY + "\n");
    assertThat(rendering.page(PLAIN.standalone())).contains("\n" + Rendering.BODY + "\n");
  }

  @Test
  void asksForABodyOnlyWhereOneIsShown() throws Exception {
    List<Object> asked = new ArrayList<>();
    Rendering rendering =
        new Rendering(
            Theme.open(Path.of("none")),
            PLAIN.site(),
            body -> {
              asked.add(body);
              return "";
            });
    for (PageView view : PLAIN.all()) {
      rendering.page(view);
    }

    assertThat(asked)
        .containsExactly(
            PLAIN.article().body(), PLAIN.standalone().body(), PLAIN.corrections().body());
  }

  @Test
  void leavesOutWhatAnArticleDoesNotHave() throws Exception {
    ArticleView full = PLAIN.article();
    Card card =
        new Card(
            full.card().path(),
            "Headline",
            full.card().date(),
            null,
            "",
            List.of(),
            List.of(),
            null,
            null,
            null,
            null);
    PageInfo info = full.page();
    ArticleView bare =
        new ArticleView(
            new PageInfo(
                info.title(),
                "",
                info.path(),
                info.root(),
                null,
                PageInfo.Section.OTHER,
                null,
                null),
            card,
            full.published(),
            null,
            full.body(),
            full.edition(),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            null,
            List.of(),
            null,
            null,
            null,
            null);
    SiteView site = SampleViews.bareSite("en");
    String html = Rendering.builtIn(site).page(bare);
    Document page = soundly(html);

    assertThat(
            page.select(
                ".tagline, .kicker, .authors, .updated, .opening, .dateline, .credit,"
                    + " .corrections, .thread, .topics, .pager, link[rel=canonical],"
                    + " meta[property=og:image], meta[property=og:url]"))
        .isEmpty();
    for (Element element : page.select("p, ul, ol, h1, h2, h3, section, footer.colophon")) {
      assertThat(element.text()).isNotEmpty();
    }
    assertThat(PageGraph.of(html).node("NewsArticle").keySet())
        .containsExactlyInAnyOrder(
            "@type", "headline", "datePublished", "author", "publisher", "isPartOf", "inLanguage");
  }

  @Test
  void creditsAHandleInOneLineAndReportsInAList() throws Exception {
    ArticleView full = PLAIN.article();
    Rendering rendering = Rendering.builtIn(PLAIN.site());
    CitationView source = new CitationView(full.citations().get(1).source(), null, null, null);

    assertThat(soundly(rendering.page(citing(source, source))).select("p.credit").text())
        .isEqualTo("Research contact: Reuters, Reuters");
    Element list = soundly(rendering.page(full)).select("div.credit").first();
    assertThat(list.select("li").eachText())
        .containsExactly("The New York Times: Blinken Visits Mexico City", "Reuters");
    assertThat(list.select("a.report").attr("href"))
        .isEqualTo("https://www.nytimes.com/2023/12/27/blinken.html?a=1&b=2");
  }

  @Test
  void doesNotLinkToAScript() throws Exception {
    CitationView citation =
        new CitationView(
            PLAIN.article().citations().get(0).source(), "javascript:alert(1)", "T", null);
    String html = Rendering.builtIn(PLAIN.site()).page(citing(citation));

    assertThat(html).doesNotContain("javascript:").contains("<cite class=\"p-name\">T</cite>");
  }

  @Test
  void showsAnEditionOfAnySize() throws Exception {
    Rendering rendering = Rendering.builtIn(PLAIN.site());
    Map<Integer, Integer> columns = Map.of(0, 0, 1, 1, 12, 1, 13, 2, 29, 3);
    for (int others : columns.keySet()) {
      Document page = soundly(rendering.page(PLAIN.edition(others)));

      assertThat(page.select("article")).hasSize(others + 1);
      assertThat(page.select(".columns")).hasSize(columns.get(others));
    }
  }

  @Test
  void showsADigestWithoutAnArticle() throws Exception {
    HomeView empty = PLAIN.emptyHome();
    Document page = soundly(Rendering.builtIn(PLAIN.site()).page(empty));

    assertThat(page.select("main").text()).isEqualTo("No article has been published yet.");
  }

  @Test
  void namesTheLeadStoryOfADayAndHowManyOthersItHas() throws Exception {
    Document page = soundly(Rendering.builtIn(PLAIN.site()).page(PLAIN.month()));

    Element day = page.select(".calendar td a").first();
    assertThat(day.ownText()).isEqualTo("3");
    assertThat(day.select("span").text()).isEqualTo(headline() + " +3");
    assertThat(day.className()).isEqualTo("level4");
    assertThat(day.attr("href")).isEqualTo("../../2023/12/03/");
  }

  @Test
  void marksWhatReadersDoNotSeeYet() throws Exception {
    Document page = soundly(Rendering.builtIn(PLAIN.site()).page(PLAIN.edition()));

    assertThat(page.select(".badge").eachText()).containsExactly("Draft");
  }

  @Test
  void keepsARedirectFromSearchEngines() throws Exception {
    Document page = soundly(Rendering.builtIn(PLAIN.site()).page(PLAIN.redirect()));

    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=../../2023/12/28/caravan/");
    assertThat(page.select("main a").attr("href")).isEqualTo("../../2023/12/28/caravan/");
    assertThat(page.select("link[rel=canonical]")).hasSize(1);
  }

  @Test
  void writesTheSamePageOnEveryThread() throws Exception {
    PageRenderer renderer =
        new PageRenderer(
            new TemplateSet(Theme.open(Path.of("none"))), PLAIN.site(), body -> Rendering.BODY);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Map<String, String>>> runs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      List<PageView> views = new ArrayList<>(PLAIN.all());
      Collections.rotate(views, i);
      runs.add(threads.submit(() -> pages(renderer, views)));
    }
    threads.shutdown();

    for (Future<Map<String, String>> run : runs) {
      assertThat(run.get()).isEqualTo(runs.get(0).get()).hasSizeGreaterThan(10);
    }
  }

  private static Map<String, String> pages(PageRenderer renderer, List<PageView> views)
      throws TemplateFailure, IOException {
    Map<String, String> pages = new HashMap<>();
    OutputBuffer out = new OutputBuffer();
    for (PageView view : views) {
      Rendering.render(renderer, view, out);
      pages.put(
          view.getClass() + (view.equals(PLAIN.emptyHome()) ? " empty" : ""),
          new String(out.toByteArray(), StandardCharsets.UTF_8));
    }
    return pages;
  }

  private static ArticleView citing(CitationView... citations) {
    ArticleView full = PLAIN.article();
    return new ArticleView(
        full.page(),
        full.card(),
        full.published(),
        null,
        full.body(),
        full.edition(),
        null,
        null,
        List.of(),
        List.of(citations),
        List.of(),
        null,
        List.of(),
        null,
        List.of(),
        null,
        null,
        null,
        null);
  }

  private static Document soundly(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = parser.parseInput(html, "https://example.org/");
    assertThat(parser.getErrors()).isEmpty();
    return page;
  }

  /** Hostile text with its white space as jsoup shows it. */
  private static String shown(String before) {
    return (before + HOSTILE).strip();
  }

  private static String headline() {
    return PLAIN.article().card().headline();
  }

  private static String quoted(String text) {
    return Pattern.quote(text);
  }
}
