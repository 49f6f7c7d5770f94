package dev.dateline.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe finds on a page that keeps people from using it, by the rules of WCAG 2.2 AA. */
public final class Axe {
  private static final String PROGRAM = program();

  private static final String ALL =
      """
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
        rules: {'target-size': {enabled: true}},
      }""";

  /** The rules that look at colours. */
  private static final String COLOURS =
      "{runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']},"
          + " resultTypes: ['violations']}";

  /** Each rule with the elements that break it. */
  private static final String RUN =
      """
      async () => {
        const result = await axe.run(document, %s);
        return result.violations.flatMap(rule => rule.nodes.map(node =>
          `${rule.id}: ${node.html.slice(0, 160)} (${node.failureSummary.split('\\n')[1]})`));
      }""";

  private Axe() {}

  /** Each fault: {@code color-contrast: <a href="…">… (what is wrong)}. */
  public static List<String> faults(Page page) {
    page.evaluate(PROGRAM);
    return run(page, ALL);
  }

  /** Those of colours alone, on a page that was looked at in other colours just before. */
  public static List<String> faultsOfColours(Page page) {
    return run(page, COLOURS);
  }

  @SuppressWarnings("unchecked")
  private static List<String> run(Page page, String options) {
    return (List<String>) page.evaluate(RUN.formatted(options));
  }

  private static String program() {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
