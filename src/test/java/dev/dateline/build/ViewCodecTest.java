package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.plan.view.ArticleView;
import dev.dateline.plan.view.ArticleView.CitationView;
import dev.dateline.plan.view.ArticleView.CorrectionView;
import dev.dateline.plan.view.ArticleView.ThreadItem;
import dev.dateline.plan.view.ArticleView.ThreadView;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.Card;
import dev.dateline.plan.view.DateLabel;
import dev.dateline.plan.view.ImageView;
import dev.dateline.plan.view.Line;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.StandaloneView;
import dev.dateline.plan.view.View;
import dev.dateline.text.ContentDigest;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewCodecTest {
  private static final SitePath PATH = new SitePath("2023/12/28/blinken/");
  private static final PageInfo SHELL =
      new PageInfo("Blinken", "Über", PATH, "../", null, PageInfo.Section.OTHER);
  private static final Link LINK = new Link(PATH, "Blinken");
  private static final DateLabel DATE = new DateLabel("2023-12-28", "December 28, 2023");

  @Test
  void keepsAllOfAnArticleButItsBody() {
    assertThat(ViewCodec.read(encode(article(body("a.md", 1)), "a.md"), body("a.md", 2).source()))
        .isEqualTo(article(body("a.md", 2)));
  }

  @Test
  void keepsAllOfAStandalonePageButItsBody() {
    View before = new StandaloneView(SHELL, "About", body("a.md", 1), "draft");
    View after = new StandaloneView(SHELL, "About", body("a.md", 2), "draft");

    assertThat(ViewCodec.read(encode(before, "a.md"), body("a.md", 2).source())).isEqualTo(after);
  }

  @Test
  void refusesTheBodyOfAnotherFile() {
    CacheInput encoded = encode(article(body("a.md", 1)), "a.md");
    BodySource other = body("b.md", 1).source();

    assertThat(ViewCodec.read(encoded, other)).isNull();
  }

  private static CacheInput encode(View view, String file) {
    CacheOutput out = new CacheOutput();
    ViewCodec.write(out, view, body(file, 1).source());
    return new CacheInput(out.toBytes(), 0);
  }

  private static Body body(String file, int number) {
    ContentDigest digest = ContentDigest.of(new byte[number]);
    return new Body(new BodySource(new ContentPath(file), number, 20, 3, digest), PATH);
  }

  private static View article(Body body) {
    ImageView image = new ImageView("a.svg", true, "A", "Seen", null);
    return new ArticleView(
        SHELL,
        new Card(PATH, "Blinken", DATE, "Mexico", "", List.of(LINK), List.of(), image, "es", null),
        body,
        LINK,
        DATE,
        List.of("Ann", "Bo"),
        List.of(new CitationView(LINK, "https://example.org/", null)),
        List.of(new CorrectionView(DATE, "It was wrong.")),
        new ThreadView(
            "Caravan",
            List.of(
                new ThreadItem(new Line(PATH, "One", DATE, List.of(LINK), null, "draft"), true),
                new ThreadItem(new Line(PATH, "Two", DATE, List.of(), null, null), false))),
        LINK,
        null);
  }
}
