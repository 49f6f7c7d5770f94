package dev.dateline.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.LinkForm;
import dev.dateline.plan.view.SiteView;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordModelTest {
  private static final SampleViews VIEWS = SampleViews.plain();

  @TempDir Path folder;

  @Test
  void linksToThePageOfARecordFromThePageThatShowsIt() throws Exception {
    assertThat(article("${card.href}")).isEqualTo("../../../../2023/12/28/story-0/");
    assertThat(article("${card.href}")).isEqualTo(article("${page.root}${card.path}"));
    assertThat(article("<#list card.topics as topic>${topic.href} </#list>"))
        .isEqualTo(article("<#list card.topics as topic>${page.root}${topic.path} </#list>"));
  }

  @Test
  void linksToFilesWhereTheSiteDoes() throws Exception {
    SiteView site = VIEWS.site();
    SiteView offline =
        new SiteView(
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

    assertThat(article("${edition.href}", offline)).isEqualTo("../../../../2023/12/28/index.html");
  }

  @Test
  void hasNoLinkWithoutAPath() {
    assertThatThrownBy(() -> article("${card.date.href}"))
        .hasMessageContaining("DateLabel has no \"href\"");
  }

  private String article(String template) throws Exception {
    return article(template, VIEWS.site());
  }

  private String article(String template, SiteView site) throws Exception {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(templates.resolve("article.ftlh"), template);
    return new Rendering(Theme.open(folder), site, body -> "").article();
  }
}
