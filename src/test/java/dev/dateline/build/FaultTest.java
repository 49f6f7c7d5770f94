package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.config.SiteConfig;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.model.Article;
import dev.dateline.model.Classification;
import dev.dateline.model.Digest;
import dev.dateline.model.LinkForm;
import dev.dateline.model.NamesInArticles;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import dev.dateline.model.Topic;
import dev.dateline.model.TopicRef;
import dev.dateline.plan.SitePlan;
import dev.dateline.plan.SitePlanner;
import dev.dateline.plan.links.SiteLinks;
import dev.dateline.plan.output.DataFile;
import dev.dateline.plan.output.DataInputs;
import dev.dateline.plan.output.DataSources;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.Picture;
import dev.dateline.plan.output.PictureInputs;
import dev.dateline.plan.output.PictureSources;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.LinkBase;
import dev.dateline.write.SiteWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exception that nobody expected names the file it happened at, and the others go on. */
class FaultTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics(false);
  private BuildOptions options;

  @BeforeEach
  void writeADigest() {
    options = new BuildOptions(folder, folder.resolve("site"), null, false, NOW, false, false, 2);
    FileTree.write(folder, "content/a.md", "A\n\n2020-01-01\n\nA, before [b](b.md).\n");
    FileTree.write(folder, "content/b.md", "B\n\n2020-01-02\n\nB.\n");
  }

  private record Broken(String word) implements DataInputs {
    @Override
    public <E extends Exception> byte[] bytes(DataSources<E> sources) {
      throw new IllegalStateException(word);
    }
  }

  private record Fine(String word) implements PictureInputs {
    @Override
    public byte[] bytes(PictureSources sources) {
      return word.getBytes(StandardCharsets.UTF_8);
    }
  }

  private PlannedSite plan() throws Exception {
    SiteSetup setup = SiteSetup.read(options, diagnostics);
    ReadStage.ReadContent inputs =
        ReadStage.read(options, setup, ReadStage.scan(options, diagnostics), null, diagnostics);
    Digest digest = setup.settings().digest(inputs.content());
    return PlannedSite.plan(options, setup, digest, inputs, diagnostics);
  }

  private RenderStage.Rendered render(PlannedSite site, List<Output> outputs) throws Exception {
    SitePlan plan =
        new SitePlan(
            site.plan().site(),
            site.plan().context(),
            outputs,
            site.plan().articles(),
            site.plan().links());
    try (SiteWriter writer = SiteWriter.open(options.out())) {
      PlannedSite changed = new PlannedSite(site.setup(), site.content(), plan);
      return RenderStage.render(options, changed, null, writer, diagnostics, new Progress());
    }
  }

  private List<String> faults() {
    return diagnostics.sorted().stream()
        .filter(Diagnostic::isFault)
        .map(Diagnostic::toString)
        .toList();
  }

  @Test
  void namesTheOutputThatCouldNotBeMade() throws Exception {
    PlannedSite site = plan();
    List<Output> outputs = new ArrayList<>(site.plan().outputs());
    outputs.add(new DataFile<>(new SitePath("data.json"), new Broken("no data"), Origin.DATELINE));
    outputs.add(new Picture<>(new SitePath("share.png"), new Fine("picture"), Origin.DATELINE));

    RenderStage.Rendered rendered = render(site, outputs);

    assertThat(faults())
        .singleElement()
        .asString()
        .contains("data.json", "IllegalStateException", "no data", "please report it");
    assertThat(rendered.outputs().join())
        .containsKeys("index.html", "2020/01/01/a/index.html", "share.png")
        .doesNotContainKey("data.json");
  }

  @Test
  void namesTheArticleWhoseBodyCouldNotBeRendered() throws Exception {
    PlannedSite site = plan();
    SiteLinks broken =
        new SiteLinks(
            LinkForm.FOLDER,
            () -> {
              throw new IllegalStateException("no targets");
            },
            site.plan().outputs());
    BodyStage bodies =
        new BodyStage(
            options.contentFolder(),
            site.setup(),
            broken,
            Map.of(),
            RepeatedBodies.NONE,
            KeptWords.NONE);
    Article a = site.content().articles().get(0);

    String html = bodies.render(new Body(a.body(), new LinkBase.Relative(a.path()), "en"));

    assertThat(html).isEmpty();
    assertThat(bodies.notes(a.body()).diagnostics())
        .singleElement()
        .satisfies(fault -> assertThat(fault.isFault()).isTrue())
        .asString()
        .contains("content/a.md:", "while rendering the body", "no targets");
  }

  /** Its topic is not among those of the digest, which no reader ever gives. */
  @Test
  void namesTheArticleWhosePageCouldNotBePlanned() throws Exception {
    PlannedSite site = plan();
    List<Article> articles = new ArrayList<>(site.content().articles());
    Article a = articles.get(0);
    Classification lost =
        new Classification(List.of(new TopicRef(new Slug("lost"), "Lost")), List.of(), null, false);
    Digest digest =
        Digest.of(articles, List.of(), () -> NamesInArticles.of(articles, Map.of(), Map.of()));
    articles.set(0, new Article(a.path(), a.head(), a.dates(), lost, a.body(), List.of(), null));
    Digest inconsistent =
        new Digest(
            articles,
            digest.editions(),
            digest.pages(),
            digest.topics(),
            digest.sources(),
            digest.threads());

    SitePlan plan =
        SitePlanner.plan(
            inconsistent,
            SiteConfig.DEFAULT,
            site.content(),
            Map.of(),
            Map.of(),
            Instant.EPOCH,
            LinkForm.FOLDER,
            diagnostics);

    assertThat(faults()).singleElement().asString().contains("content/a.md", "planning");
    assertThat(plan.outputs()).filteredOn(TemplatePage.class::isInstance).hasSizeGreaterThan(8);
  }

  /** A digest whose list of topics can't be read, which no reader ever gives. */
  @Test
  void namesTheProductThatCouldNotBePlanned() throws Exception {
    PlannedSite site = plan();
    List<Article> read = site.content().articles();
    Digest digest = Digest.of(read, List.of(), () -> NamesInArticles.of(read, Map.of(), Map.of()));
    SortedMap<Slug, Topic> broken =
        new TreeMap<>() {
          @Override
          public Topic get(Object slug) {
            throw new IllegalStateException("no topics");
          }
        };
    List<Article> articles = new ArrayList<>();
    for (Article article : digest.articles()) {
      TopicRef ref = new TopicRef(new Slug("space"), "Space");
      broken.put(ref.slug(), new Topic(ref.slug(), "Space", null, null, List.of()));
      Classification named = new Classification(List.of(ref), List.of(), null, false);
      articles.add(
          new Article(
              article.path(),
              article.head(),
              article.dates(),
              named,
              article.body(),
              List.of(),
              null));
    }

    SitePlan plan =
        SitePlanner.plan(
            new Digest(
                articles, digest.editions(), List.of(), broken, digest.sources(), digest.threads()),
            SiteConfig.DEFAULT,
            site.content(),
            Map.of(),
            Map.of(),
            Instant.EPOCH,
            LinkForm.FOLDER,
            diagnostics);

    assertThat(faults()).singleElement().asString().contains("planning the pages", "no topics");
    assertThat(plan.outputs()).extracting(Output::path).contains(new SitePath("robots.txt"));
  }
}
