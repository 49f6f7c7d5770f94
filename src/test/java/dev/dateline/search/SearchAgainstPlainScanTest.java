package dev.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.dateline.browser.Chromium;
import dev.dateline.browser.ServedSite;
import dev.dateline.text.SearchWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random queries to a random digest find what reading all texts from begin to end finds. */
class SearchAgainstPlainScanTest {
  private static final List<String> WORDS =
      List.of(
          ("harbor harvest harsh river rivers rover election elect Élysée straße Straßen naïve ferry"
                  + " 12 2024 covid-19 don't l'été Москва Москвы йод 東京都 京都市 한국어 ﬁnal Ελλάδα ελλάς"
                  + " the of and İzmir ırmak a b")
              .split(" "));

  @TempDir static Path folder;
  private static ServedSite site;
  private static Chromium chromium;
  private static Page page;
  private static final Random RANDOM = new Random(14);

  /** The words of each article by its headline: of the headline and of each paragraph. */
  private static final Map<String, List<List<String>>> ARTICLES = new LinkedHashMap<>();

  @BeforeAll
  static void buildAndStart() throws IOException {
    site = new ServedSite(folder);
    site.write("site.yml", "title: The Digest\n");
    for (int i = 0; i < 80; i++) {
      String headline = "Number" + i + " " + text(3).replace("'", "''");
      List<String> paragraphs = List.of(text(12), text(8));
      site.article(
          (2021 + i % 4) + "-0" + (1 + i % 5) + "-1" + i % 7,
          headline,
          "summary: Zzz\n",
          String.join("\n\n", paragraphs) + "\n");
      String shown = headline.replace("''", "'");
      List<List<String>> parts = new ArrayList<>(List.of(words(shown), words("Zzz")));
      paragraphs.forEach(paragraph -> parts.add(words(paragraph)));
      ARTICLES.put(words(shown).get(0), parts);
    }
    site.build();
    chromium = Chromium.start();
    page = chromium.browser().newPage();
    page.navigate(site.address("search/"));
  }

  @AfterAll
  static void end() {
    chromium.close();
    site.close();
  }

  private static String text(int length) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      text.add(word());
    }
    return String.join(" ", text);
  }

  private static String word() {
    return WORDS.get(RANDOM.nextInt(WORDS.size()));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    SearchWords.of(text, words::add);
    return words;
  }

  /** All results of a query, as the first words of their headlines, in the order of the letters. */
  private static List<String> results(String query) {
    // Without a query the status is empty, so that it tells when the results are there.
    page.locator("#dateline-search-query").fill("");
    page.locator("#dateline-search-query").fill(query);
    page.evaluate(
        """
        async () => {
          const part = (name) => document.getElementById("dateline-search-" + name);
          const pause = () => new Promise((next) => setTimeout(next, 5));
          const state = () => part("status").textContent + part("results").children.length;
          while (part("status").textContent === "" || !part("progress").hidden) {
            await pause();
          }
          while (!part("more").hidden || !part("older").hidden) {
            const before = state();
            part(part("more").hidden ? "older" : "more").click();
            for (let i = 0; i < 100 && before === state(); i++) {
              await pause();
            }
          }
        }
        """);
    return page.locator(".found h2").allTextContents().stream()
        .map(headline -> words(headline).get(0))
        .sorted()
        .toList();
  }

  private static List<String> scan(Predicate<List<List<String>>> matches) {
    return ARTICLES.entrySet().stream()
        .filter(article -> matches.test(article.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Words in a row; the last one may go on when it is open. */
  private static Predicate<List<List<String>>> row(List<String> words, boolean open) {
    return parts ->
        parts.stream()
            .anyMatch(
                part -> {
                  for (int at = 0; at + words.size() <= part.size(); at++) {
                    int last = words.size() - 1;
                    String end = part.get(at + last);
                    boolean begins = part.subList(at, at + last).equals(words.subList(0, last));
                    String wanted = words.get(last);
                    if (begins && (open ? end.startsWith(wanted) : end.equals(wanted))) {
                      return true;
                    }
                  }
                  return false;
                });
  }

  private static void assertSame(String query, Predicate<List<List<String>>> matches) {
    List<String> expected = scan(matches);
    if (!expected.isEmpty()) {
      assertThat(results(query)).as(query).isEqualTo(expected);
    }
  }

  @Test
  void findsWords() {
    for (String word : WORDS) {
      assertSame("\"" + word + "\"", row(words(word), false));
    }
  }

  @Test
  void findsPairs() {
    for (int i = 0; i < 20; i++) {
      String first = word();
      String second = word();
      assertSame(
          first + " \"" + second + "\"", row(words(first), false).and(row(words(second), false)));
    }
  }

  @Test
  void findsBeginnings() {
    for (String begin :
        List.of("har", "riv", "elec", "stra", "моск", "ελλ", "num", "fi", "covid-1")) {
      assertSame(begin, row(words(begin), true));
    }
  }

  @Test
  void findsPhrases() {
    List<List<List<String>>> all = List.copyOf(ARTICLES.values());
    for (int i = 0; i < 20; i++) {
      List<String> part = all.get(RANDOM.nextInt(all.size())).get(2);
      int at = RANDOM.nextInt(part.size() - 3);
      List<String> phrase = part.subList(at, at + 2 + RANDOM.nextInt(2));
      if (phrase.stream().allMatch(word -> word.charAt(0) < 0x3000)) {
        assertSame("\"" + String.join(" ", phrase) + "\"", row(phrase, false));
      }
    }
  }

  @Test
  void hasTheSameWordsInTheBrowserAsInTheIndex() throws IOException {
    String script = Files.readString(Path.of("templates/assets/search.js"));
    String start = "(() => {";
    int from = script.indexOf(start) + start.length();
    String functions = script.substring(from, script.indexOf("// ---- What is searched"));
    page.evaluate(
        "code => { window.wordsOfTest = new Function(code + '; return wordsOf;')(); }", functions);
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 12; j++) {
        int kind = RANDOM.nextInt(4);
        int c =
            kind == 0
                ? 0x20 + RANDOM.nextInt(0x60)
                : kind == 1
                    ? RANDOM.nextInt(0x600)
                    : kind == 2 ? 0x3000 + RANDOM.nextInt(0x7000) : RANDOM.nextInt(0xd800);
        if (Character.isDefined(c)) {
          text.appendCodePoint(c);
        }
      }
      assertThat(page.evaluate("text => window.wordsOfTest(text)", text.toString()))
          .as(text.chars().mapToObj(Integer::toHexString).toList().toString())
          .isEqualTo(words(text.toString()));
    }
  }
}
