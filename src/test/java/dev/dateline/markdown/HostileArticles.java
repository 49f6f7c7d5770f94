package dev.dateline.markdown;

import dev.dateline.FileTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** A digest of articles by people who want more than to be read. */
public final class HostileArticles {
  /** The number of bodies of random pieces. */
  private static final int RANDOM = 150;

  private HostileArticles() {}

  /** Writes the digest into a folder; the number of its articles. */
  public static int write(Path folder) {
    List<String> bodies = new ArrayList<>(HtmlSafetyTest.vectors().toList());
    LongStream.range(7_000, 7_000 + RANDOM)
        .mapToObj(seed -> HostileBody.random(new Random(seed), HostileHtmlTest.FRAGMENTS).text())
        .forEach(bodies::add);
    FileTree.write(
        folder, "content/site.yml", "title: Digest\niframes: [player.example.org]\nzone: UTC\n");
    List.of("x", "y", "u", "local").forEach(name -> FileTree.write(folder, "content/" + name, "a"));
    for (int i = 0; i < bodies.size(); i++) {
      FileTree.write(
          folder,
          "content/item-" + i + ".md",
          HEAD.formatted(i, 1 + i % 28)
              + "The text before.\n\n"
              + bodies.get(i).replace("\0", "").replace("=x/", "=//e.example/")
              + "\n\nThe text after.\n");
    }
    return bodies.size();
  }

  private static final String HEAD =
      """
      ---
      title: "Item %d </title><script>alert(1)</script>"
      date: 2024-01-%02d
      summary: "\\"><script>alert(1)</script> <!--"
      author: "<img src=x onerror=alert(1)>"
      dateline: "</p><script>alert(1)</script>"
      topics: ["<svg onload=alert(1)> news"]
      thread: "</ul><script>alert(1)</script> story"
      image: {src: "https://e.example/x.png?\\" onerror=alert(1) x", alt: "\\" onload=alert(1)", caption: "<script>alert(1)</script>", credit: "<base href=x>"}
      ---
      """;
}
