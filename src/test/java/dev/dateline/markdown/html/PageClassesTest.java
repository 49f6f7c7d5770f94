package dev.dateline.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageClassesTest {
  /** What an author may use, as it only moves text to one side. */
  private static final Set<String> OF_AUTHORS = Set.of("center", "left", "right");

  /** A class that is missing here belongs into {@link PageClasses}. */
  @Test
  void reservesEveryClassOfTheStyleSheets() throws IOException {
    StringBuilder sheet = new StringBuilder();
    for (String name : List.of("site", "index", "archive", "print")) {
      sheet.append(Files.readString(Path.of("templates/assets/" + name + ".css")));
    }
    String rules = sheet.toString().replaceAll("(?s)/\\*.*?\\*/", "");

    assertThat(Pattern.compile("\\.([a-zA-Z][\\w-]*)(?=[^{}]*\\{)").matcher(rules).results())
        .extracting((MatchResult name) -> name.group(1))
        .isNotEmpty()
        .allMatch(name -> PageClasses.isReserved(name) || OF_AUTHORS.contains(name));
  }

  @ParameterizedTest
  @CsvSource({
    "hidden, ''",
    "pull hidden wide, pull wide",
    "'  a   b ', a b",
    "language-java, language-java",
    "align-right center, align-right center",
    "dateline-x Dateline-y z, z",
  })
  void keepsOtherClasses(String written, String left) {
    assertThat(PageClasses.withoutReserved(written)).isEqualTo(left);
  }
}
