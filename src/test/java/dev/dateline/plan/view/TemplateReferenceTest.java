package dev.dateline.plan.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds that the guide says what the records of {@code plan.view} say.
 *
 * <p>{@code mvn test -Dtest=TemplateReferenceTest -Ddateline.golden.update=true} writes its tables
 * anew.
 */
class TemplateReferenceTest {
  private static final Path PAGE = Path.of("docs/guide/content/42-templates.md");
  private static final String MADE =
      "<!-- All below is made from the records of plan/view by TemplateReferenceTest. -->\n";

  private final TemplateReference reference;

  TemplateReferenceTest() throws Exception {
    reference = new TemplateReference();
  }

  @Test
  void describesEveryComponentOfEveryView() {
    assertThat(reference.mistakes()).isEmpty();
  }

  @Test
  void namesTheTemplateOfEachView() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("templates"))) {
      List<String> templates =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.contains(".ftl") && !name.equals("layout.ftlh"))
              .sorted()
              .toList();
      assertThat(reference.templates()).isEqualTo(templates);
    }
  }

  @Test
  void isThePageForDesigners() throws Exception {
    String page = Files.readString(PAGE);
    String expected = page.substring(0, page.indexOf(MADE) + MADE.length()) + reference.markdown();
    if (Boolean.getBoolean("dateline.golden.update")) {
      Files.writeString(PAGE, expected);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(expected);
  }
}
