package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The guide explains messages that the program has. What is not "…" in a quoted message stands, in
 * this order, in the texts of one class, in the launcher, or in what the program says of a digest
 * with mistakes.
 */
class GuideMessagesTest {
  private static final Path CHAPTER = Path.of("docs/guide/content/55-messages.md");
  private static final Path MAIN = Path.of("src/main/java");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** What is between two texts that are joined. */
  private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");

  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  @TempDir Path folder;

  @Test
  void quotesMessagesOfTheProgram() throws IOException {
    List<String> texts = textsOfClasses();
    texts.add(messagesOfLinks());
    texts.add(messagesOfLauncher());

    assertThat(quotedMessages())
        .hasSizeGreaterThan(100)
        .allMatch(message -> texts.stream().anyMatch(text -> contains(text, message)));
  }

  /** Whether the parts of a message between its "…" are in a text, in their order. */
  private static boolean contains(String text, String message) {
    int from = 0;
    for (String part : message.split("…")) {
      int at = text.indexOf(part, from);
      if (at < 0) {
        return false;
      }
      from = at + part.length();
    }
    return true;
  }

  /** The messages in the first column of the tables below the one for sites without a message. */
  private static List<String> quotedMessages() throws IOException {
    String chapter = Files.readString(CHAPTER);
    List<String> messages = new ArrayList<>();
    chapter
        .substring(chapter.indexOf("\n## Starting the program"))
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> CODE.matcher(line.split(" \\| ", 2)[0]))
        .forEach(code -> code.results().forEach(found -> messages.add(found.group(1))));
    return messages;
  }

  /** The texts of each class, one below the other. */
  private static List<String> textsOfClasses() throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        StringBuilder texts = new StringBuilder();
        Matcher text = TEXT.matcher(JOINED.matcher(Files.readString(file)).replaceAll(""));
        while (text.find()) {
          texts.append(text.group(1).replace("\\\"", "\"")).append('\n');
        }
        all.add(texts.toString());
      }
    }
    return all;
  }

  /** The launcher, in which a variable of the shell stands for what differs. */
  private static String messagesOfLauncher() throws IOException {
    return Files.readString(Path.of("dateline"));
  }

  /** What is said of links that lead nowhere, which is put together of several texts. */
  private String messagesOfLinks() {
    FileTree.write(
        folder, "content/a.md", "Rover lands\n\n2024-01-01\n\n[a](b.md) [c](/nowhere/) text\n");
    return Program.in(folder, "build", "--now", "2024-02-01T00:00:00Z").err();
  }
}
