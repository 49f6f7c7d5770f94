package dev.dateline.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates for XML and for plain text, beside those for HTML. */
class TemplateFormsTest {
  private static final String TEXT = "Q&A: <now> \"here\"";

  @TempDir Path folder;

  record Entry(String title, Link link, Body body) {}

  record FeedView(@Nullable String root, List<Entry> entries) implements View {}

  @Test
  void escapesTextAsTheEndingOfTheTemplateSays() throws Exception {
    write("feed.ftlx", "<#list entries as entry><title>${entry.title}</title></#list>");
    write("list.ftl", "<#list entries as entry>${entry.title}\n</#list>");

    assertThat(file("feed.ftlx")).isEqualTo("<title>Q&amp;A: &lt;now&gt; &quot;here&quot;</title>");
    assertThat(file("list.ftl")).isEqualTo(TEXT + "\n");
  }

  @Test
  void writesABodyAsEscapedHtmlIntoXmlAndAsMarkupIntoHtml() throws Exception {
    String loop = "<#list entries as entry>${entry.body}</#list>";
    write("feed.ftlx", "<content type=\"html\">" + loop + "</content>");
    write("list.ftl", loop);
    write("page.ftlh", loop + "<#list entries as entry>${entry.body + \" \" + entry.body}</#list>");

    assertThat(file("feed.ftlx"))
        .isEqualTo(
            "<content type=\"html\">&lt;p id=&quot;body&quot;&gt;A &amp;amp; B&lt;/p&gt;</content>");
    assertThat(file("list.ftl")).isEqualTo(Rendering.BODY);
    assertThat(file("page.ftlh")).isEqualTo(Rendering.BODY + Rendering.BODY + " " + Rendering.BODY);
  }

  @Test
  void writesABodyAsTheTemplateNeedsItThatIsIncluded() throws Exception {
    write("feed.ftlx", "<#assign entry = entries[0]><#include \"part.ftlh\">|${entry.body}");
    write("part.ftlh", "${entry.body}");

    assertThat(file("feed.ftlx"))
        .isEqualTo(Rendering.BODY + "|&lt;p id=&quot;body&quot;&gt;A &amp;amp; B&lt;/p&gt;");
  }

  @Test
  void linksFromTheSiteWhereAFileHasNoPlaceInIt() throws Exception {
    write("feed.ftlx", "<#list entries as entry>${entry.link.href}</#list>");

    assertThat(file("feed.ftlx")).isEqualTo("https://example.org/digest/topics/caf%C3%A9/");
    assertThat(new Rendering(Theme.open(folder)).file("feed.ftlx", view("../")))
        .isEqualTo("../topics/caf%C3%A9/");
  }

  @Test
  void namesTemplateLineAndFileOfAMistake() throws Exception {
    write("feed.ftlx", "<feed>\n${titel}</feed>");
    write("list.ftl", "\n\n<#list entries>");

    assertThat(failure("feed.ftlx").diagnostic())
        .hasToString(
            "templates/feed.ftlx:2:3: error: nothing is there for \"titel\", while rendering"
                + " some/file.txt; if it may be absent, ask with <#if titel??>");
    assertThat(failure("list.ftl").diagnostic().place().file()).isEqualTo("templates/list.ftl");
    assertThat(failure("missing.ftl").diagnostic())
        .hasToString("templates/missing.ftl: error: there is no such template");
  }

  @Test
  void reportsABrokenTemplateTheSameWayAgain() throws Exception {
    write("list.ftl", "\n\n<#list entries>");
    TemplateSet templates = new TemplateSet(Theme.open(folder));
    templates.load();

    for (int i = 0; i < 3; i++) {
      assertThat(catchThrowableOfType(TemplateFailure.class, () -> templates.get("list.ftl")))
          .hasMessageStartingWith("templates/list.ftl:");
    }
  }

  private TemplateFailure failure(String template) {
    return catchThrowableOfType(TemplateFailure.class, () -> file(template));
  }

  private String file(String template) throws Exception {
    return new Rendering(Theme.open(folder)).file(template, view(null));
  }

  private static FeedView view(@Nullable String root) {
    Link link = new Link(new SitePath("topics/café/"), "Café");
    Body body = SampleViews.plain().body(SitePath.HOME);
    return new FeedView(root, List.of(new Entry(TEXT, link, body)));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("templates").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
