package dev.dateline.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.plan.view.PageView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateFailureTest {
  private static final SampleViews VIEWS = SampleViews.plain();

  @TempDir Path folder;

  @Test
  void namesTemplateLineColumnAndPageOfAMissingVariable() throws Exception {
    write("article.ftlh", "<p>\n  ${headlin}</p>\n");

    assertThat(failure(VIEWS.article()).diagnostic())
        .hasToString(
            "templates/article.ftlh:2:5: error: nothing is there for \"headlin\", while rendering"
                + " 2023/12/28/story-0/; if it may be absent, ask with <#if headlin??>");
  }

  @Test
  void saysWhatThereIsInPlaceOfAMisspeltComponent() throws Exception {
    write("article.ftlh", "${card.headlin}");

    assertThat(failure(VIEWS.article()).diagnostic())
        .hasToString(
            "templates/article.ftlh:1:1: error: Card has no \"headlin\", while rendering"
                + " 2023/12/28/story-0/; it has path, headline, date, dateline, summary, topics,"
                + " sources, image, report, lang, badge");
  }

  @Test
  void findsAMisspeltComponentEvenWhereItIsAskedForWithCare() throws Exception {
    write("article.ftlh", "<#if card.subtitle??>x</#if>");

    assertThat(failure(VIEWS.article()).diagnostic().message())
        .startsWith("Card has no \"subtitle\"");
  }

  @Test
  void namesTheFileThatIncludesWhatIsNotThere() throws Exception {
    write("partials/footer.ftlh", "<footer>\n<#include \"copyright.ftlh\">\n</footer>");

    assertThat(failure(VIEWS.home()).diagnostic())
        .hasToString(
            "templates/partials/footer.ftlh:2:1: error: there is no template"
                + " \"partials/copyright.ftlh\", while rendering the home page; look for it in"
                + " templates/");
  }

  @Test
  void namesTheFileThatImportsWhatIsNotThere() throws Exception {
    write("home.ftlh", "<#import \"lay.ftlh\" as layout>");

    assertThat(failure(VIEWS.home()).diagnostic().message())
        .isEqualTo("there is no template \"lay.ftlh\", while rendering the home page");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          <#lst x>                    | there is no <#lst>                          | did you mean <#list>?
          ${page.title?uper_case}     | there is no ?uper_case                      | did you mean ?upper_case?
          ${page                      | ends inside of ${                           | close it with }
          ${"page}                    | ends inside of quotes                       | close them
          <#-- page                   | ends inside of a comment                    | close it with -->
          <#if page??>                | ends inside of <#if>                        | close it with </#if>
          <#if page??></#list>        | </#list> closes <#if>                       | close that with </#if> before it
          page</#if>                  | </#if> belongs to nothing that is open      | open that before it, or take it out
          ${page.title + }            | "}" can't stand here                        | add what is missing before it
          <#list card.topics></#list> | <#list> has no name for its items           | write <#list names as name>
          <#assign>                   | <#assign> is not whole                      | say in it what it is about, such as <#assign name = "value">
          ${card.topics}              | card.topics is a list, not a text           | go through it: <#list card.topics as each>${each}</#list>
          ${card}                     | card is a group of values, not a text       | name one of its values: ${card.name}
          ${labels.articles}          | labels.articles is a function, not a text   | write what it is about: ${labels.articles(count)}
          <#list card as x></#list>   | card is a group of values, not a list       | <#list> needs a list of values
          <#if page.title></#if>      | page.title is a text, not true or false     | compare it with something, or ask with <#if page.title?has_content> whether it is there
          ${page.title * 2}           | page.title is a text, not a number          | ^^
          ${labels.artcles}           | there is no label "artcles"                 | did you mean "articles"?
          <@box/>                     | nothing is there for "box"                  | import the template that has this macro, or write <#macro> first
          """)
  void saysInPlainWordsWhatToWrite(String template, String problem, String hint) throws Exception {
    write("article.ftlh", template);
    Diagnostic mistake = failure(VIEWS.article()).diagnostic();

    assertThat(mistake.message().replaceFirst(", while rendering .*", "")).isEqualTo(problem);
    assertThat(mistake.hint()).isEqualTo(hint);
  }

  @Test
  void reportsAMistakeOfSyntaxOnceWhateverThePages() throws Exception {
    write("article.ftlh", "<p>\n<#if card.image??>\n</p>");
    write("partials/footer.ftlh", "<#list x as y>\n${y\n</#list>");
    PageRenderer renderer = renderer();
    List<TemplateFailure> failures = new ArrayList<>();
    for (PageView view : VIEWS.all()) {
      try {
        Rendering.render(renderer, view, new OutputBuffer());
      } catch (TemplateFailure failure) {
        failures.add(failure);
      }
    }

    assertThat(failures).hasSize(VIEWS.all().size() - 1);
    assertThat(failures.stream().map(TemplateFailure::diagnostic).distinct()).hasSize(2);
    assertThat(TemplateFailure.diagnostics(failures))
        .hasSize(2)
        .allSatisfy(diagnostic -> assertThat(diagnostic.message()).doesNotContain("while", "\n"))
        .extracting(diagnostic -> diagnostic.place().file())
        .containsExactly("templates/article.ftlh", "templates/partials/footer.ftlh");
    assertThat(TemplateFailure.diagnostics(failures).get(1).place().line()).isPositive();
  }

  @Test
  void joinsTheSameMistakeOfManyPages() throws Exception {
    write("partials/footer.ftlh", "${nothing}");
    PageRenderer renderer = renderer();
    List<TemplateFailure> failures = new ArrayList<>();
    for (PageView view : List.of(VIEWS.year(), VIEWS.article(), VIEWS.sources())) {
      failures.add(
          catchThrowableOfType(
              TemplateFailure.class, () -> Rendering.render(renderer, view, new OutputBuffer())));
    }

    assertThat(TemplateFailure.diagnostics(failures)).hasSize(1);
    assertThat(TemplateFailure.diagnostics(failures).get(0).message())
        .endsWith("while rendering 2023/ and 2 other pages");
  }

  @Test
  void namesTheLineOfABrokenLabel() throws Exception {
    write("labels/en.properties", "home = Start\n\narchive Archive\n");

    TemplateFailure failure = catchThrowableOfType(TemplateFailure.class, this::renderer);
    assertThat(failure.diagnostic())
        .hasToString(
            "templates/labels/en.properties:3: error: no \"=\" in \"archive Archive\"; write name ="
                + " words");
  }

  @Test
  void stopsTemplatesThatIncludeEachOtherWithoutEnd() throws Exception {
    write("partials/footer.ftlh", "<#include \"footer.ftlh\">");

    assertThat(failure(VIEWS.home()).diagnostic().message())
        .startsWith("templates include each other without end");
  }

  @Test
  void doesNotTakeAnUnreadableBodyForAMistakeInATemplate() throws Exception {
    IOException gone = new IOException("gone");
    Theme theme = Theme.open(folder);
    Rendering checked =
        new Rendering(
            theme,
            VIEWS.site(),
            body -> {
              throw gone;
            });
    Rendering unchecked =
        new Rendering(
            theme,
            VIEWS.site(),
            body -> {
              throw new UncheckedIOException(gone);
            });

    assertThatThrownBy(checked::article).isSameAs(gone);
    assertThatThrownBy(unchecked::article).isSameAs(gone);
  }

  @Test
  void keepsTemplatesFromReachingJava() throws Exception {
    for (String attempt :
        List.of(
            "${'freemarker.template.utility.Execute'?new()('id')}",
            "${card.getClass()}",
            "${card?api.class}",
            "${page.hashCode()}")) {
      write("article.ftlh", attempt);
      assertThat(failure(VIEWS.article())).as(attempt).isNotNull();
    }
  }

  @Test
  void namesABuiltInTemplateAsSuch() throws Exception {
    write("layout.ftlh", "<#macro document title=0><#nested></#macro>");

    assertThat(failure(VIEWS.article()).diagnostic().place())
        .isEqualTo(new Place("built-in templates/article.ftlh", 4, 1));
  }

  private TemplateFailure failure(PageView view) throws Exception {
    PageRenderer renderer = renderer();
    return catchThrowableOfType(
        TemplateFailure.class, () -> Rendering.render(renderer, view, new OutputBuffer()));
  }

  private PageRenderer renderer() throws IOException, TemplateFailure {
    return new PageRenderer(
        new TemplateSet(Theme.open(folder)), VIEWS.site(), body -> Rendering.BODY);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve("templates").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
