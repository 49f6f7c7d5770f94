package dev.dateline.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.write.Move.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoveTest {

  @Test
  void bringsNothingBeforeWhatItLinksTo() {
    List<String> order =
        Stream.of(
                file("index.html", Kind.REPLACE),
                file("2024/01/02/index.html", Kind.REPLACE),
                file("sitemap.xml", Kind.REPLACE),
                file("2024/01/02/old/index.html", Kind.REPLACE),
                new Move("2024/01/02/new", Kind.ADD, true, true),
                new Move("topics", Kind.MAKE_WAY, true, true),
                file("assets/site.css", Kind.REPLACE),
                new Move("assets/fonts", Kind.ADD, true, false),
                file("chart.svg", Kind.ADD))
            .sorted(Move.ORDER)
            .map(Move::path)
            .toList();

    assertThat(order)
        .containsExactly(
            "assets/fonts",
            "chart.svg",
            "assets/site.css",
            "2024/01/02/new",
            "topics",
            "2024/01/02/old/index.html",
            "2024/01/02/index.html",
            "sitemap.xml",
            "index.html");
  }

  @Test
  void bringsTheFrontPageOfANewSiteLast() {
    List<String> order =
        Stream.of(file("index.html", Kind.ADD), new Move("2024", Kind.ADD, true, true))
            .sorted(Move.ORDER)
            .map(Move::path)
            .toList();

    assertThat(order).containsExactly("2024", "index.html");
  }

  private static Move file(String path, Kind kind) {
    return new Move(path, kind, false, Move.isPage(path));
  }
}
