package dev.dateline.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.LinkForm;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.SiteView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates that are rendered once for many pages, in the built-in theme and in digests' own. */
class SharedDirectiveTest {
  private static final SampleViews VIEWS = SampleViews.plain();

  @TempDir Path folder;

  @Test
  void showsEachPageWhatItShowsAlone() throws Exception {
    for (SiteView site : List.of(VIEWS.site(), offline(VIEWS.site()))) {
      Rendering together = Rendering.builtIn(site);
      List<PageView> views = new ArrayList<>(VIEWS.all());
      for (int round = 0; round < 2; round++) {
        for (PageView view : views) {
          assertThat(together.page(view)).isEqualTo(Rendering.builtIn(site).page(view));
        }
        Collections.reverse(views);
      }
    }
  }

  @Test
  void isRenderedOnceForPagesWithTheSameRootAndSection() throws Exception {
    write("article.ftlh", "<@shared template=\"part.ftlh\"/>");
    write("edition.ftlh", "<@shared template=\"part.ftlh\"/>");
    write("part.ftlh", "${page.root} ${.now?long?c}");
    Rendering rendering = rendering();
    String first = rendering.article();
    while (rendering().article().equals(first)) {
      Thread.onSpinWait();
    }

    assertThat(rendering.article()).isEqualTo(first);
    assertThat(rendering.page(VIEWS.edition())).isNotEqualTo(first);
  }

  @Test
  void followsThePageWhereItAsksForMoreOfIt() throws Exception {
    write("partials/masthead.ftlh", "<p>at ${page.path}</p>");

    assertThat(pages()).allSatisfy((view, html) -> assertThat(html).contains(at(view)));
  }

  @Test
  void seesTheVariablesOfTheTemplateThatIncludesIt() throws Exception {
    write("partials/masthead.ftlh", "<p>at <#if title?? && card??>${title}</#if></p>");
    Rendering rendering = rendering();

    assertThat(rendering.page(VIEWS.edition())).contains("<p>at </p>");
    assertThat(rendering.article()).contains("<p>at " + VIEWS.article().page().title() + "</p>");
  }

  @Test
  void followsThePageEvenWhereItRecoversFromMistakes() throws Exception {
    write("partials/footer.ftlh", "<p>at <#attempt>${page.path}<#recover>none</#attempt></p>");

    assertThat(pages()).allSatisfy((view, html) -> assertThat(html).contains(at(view)));
  }

  @Test
  void leavesItsVariablesToThoseThatComeAfterIt() throws Exception {
    write("partials/masthead.ftlh", "<#assign a = 1><#global b = 2>");
    write("partials/footer.ftlh", "<p>${a} ${b}</p>");

    assertThat(rendering().article()).contains("<p>1 2</p>");
  }

  @Test
  void writesNumbersAsThePageSays() throws Exception {
    write("partials/footer.ftlh", "<p>${1}</p>");
    write(
        "article.ftlh",
        "<#setting number_format=\"0.00\"><#import \"layout.ftlh\" as layout><@layout.document/>");
    Rendering rendering = rendering();

    assertThat(rendering.page(VIEWS.edition())).contains("<p>1</p>");
    assertThat(rendering.article()).contains("<p>1.00</p>");
    assertThat(rendering.page(VIEWS.edition())).contains("<p>1</p>");
  }

  @Test
  void knowsTheTemplateOfThePage() throws Exception {
    write("partials/footer.ftlh", "<p>${.main_template_name}</p>");
    Rendering rendering = rendering();

    for (PageView view : List.of(VIEWS.article(), VIEWS.edition(), VIEWS.article())) {
      assertThat(rendering.page(view)).contains("<p>" + Rendering.template(view) + "</p>");
    }
  }

  @Test
  void namesAMistakeInAPartWithItsPlace() throws Exception {
    write("partials/masthead.ftlh", "<header>\n${site.titel}</header>");

    assertThatThrownBy(() -> rendering().article())
        .isInstanceOf(TemplateFailure.class)
        .hasMessageStartingWith("templates/partials/masthead.ftlh:2:1: SiteView has no \"titel\"");
  }

  @Test
  void namesAPartThatIsNotThereOrCannotBeRead() throws Exception {
    write("article.ftlh", "\n<@shared template=\"part.ftlh\"/>");
    assertThatThrownBy(() -> rendering().article())
        .hasMessage("templates/article.ftlh:2:1: there is no template \"part.ftlh\"");

    write("part.ftlh", "<#if x>");
    assertThatThrownBy(() -> rendering().article())
        .hasMessageStartingWith("templates/part.ftlh:1:");

    write("article.ftlh", "<@shared name=\"part.ftlh\"/>");
    assertThatThrownBy(() -> rendering().article())
        .hasMessageStartingWith("templates/article.ftlh:1:1: <@shared> takes one template=");
  }

  @Test
  void mayStandInAnotherPartAndInAVariable() throws Exception {
    write("article.ftlh", "<#assign x><@shared template=\"outer.ftlh\"/></#assign>[${x}]");
    write("outer.ftlh", "<b><@shared template=\"inner.ftlh\"/></b>");
    write("inner.ftlh", "${page.root} é");

    assertThat(rendering().article()).isEqualTo("[<b>" + VIEWS.article().page().root() + " é</b>]");
  }

  private Map<PageView, String> pages() throws Exception {
    Rendering rendering = rendering();
    Map<PageView, String> pages = new LinkedHashMap<>();
    for (PageView view : List.of(VIEWS.article(), VIEWS.edition(), VIEWS.month(), VIEWS.year())) {
      pages.put(view, rendering.page(view));
    }
    assertThat(pages.keySet()).noneMatch(view -> view.page().section() == Section.HOME);
    return pages;
  }

  private static String at(PageView view) {
    return "<p>at " + view.page().path() + "</p>";
  }

  private static SiteView offline(SiteView site) {
    return new SiteView(
        site.title(),
        site.tagline(),
        site.description(),
        site.author(),
        site.baseUrl(),
        site.language(),
        site.correctionsPolicy(),
        site.nav(),
        site.footer(),
        site.csp(),
        site.theme(),
        SampleViews.fixedPages(LinkForm.FILE),
        site.feeds());
  }

  private Rendering rendering() throws IOException, TemplateFailure {
    return new Rendering(Theme.open(folder));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("templates").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
