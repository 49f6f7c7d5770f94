package dev.dateline.read;

import dev.dateline.config.SiteConfig;
import dev.dateline.config.SourceRegistry;
import dev.dateline.config.TopicVocabulary;
import dev.dateline.config.yaml.YamlDocument;
import dev.dateline.config.yaml.YamlException;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.Article;
import dev.dateline.model.ArticleDates;
import dev.dateline.model.ArticleHead;
import dev.dateline.model.BodySource;
import dev.dateline.model.Classification;
import dev.dateline.model.ContentPath;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.model.StandalonePage;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.ReadResult.ReadPage;
import dev.dateline.read.ReadResult.Rejected;
import dev.dateline.read.ScannedFile.Kind;
import dev.dateline.text.ContentDigest;
import dev.dateline.text.SourceText;
import dev.dateline.text.UnreadableText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads one Markdown file, in front matter or plain form, to an article or a standalone page. All
 * mistakes in the file are in the result. May be used by several threads.
 *
 * <pre>{@code
 * ArticleReader reader =
 *     new ArticleReader(content, config, topics, sources, (markdown, language) -> "");
 * ReadResult result = reader.read(new ContentPath("2023/caravan.md"), Kind.ARTICLE, bytes);
 * }</pre>
 */
public final class ArticleReader {
  private static final int SUMMARY_LENGTH = 300;

  private final Path contentFolder;
  private final String language;
  private final DateParser dates;
  private final TopicAndSourceLookup lookup;
  private final FirstParagraph firstParagraph;

  public ArticleReader(
      Path contentFolder,
      SiteConfig config,
      TopicVocabulary vocabulary,
      SourceRegistry registry,
      FirstParagraph firstParagraph) {
    this.contentFolder = contentFolder;
    this.language = config.language();
    this.dates = new DateParser(config.zone(), config.locale());
    this.lookup = new TopicAndSourceLookup(vocabulary, registry);
    this.firstParagraph = firstParagraph;
  }

  /** Reads a file of the content folder; see {@link #read(ContentPath, Kind, byte[])}. */
  public ReadResult read(ScannedFile scanned) {
    ContentPath path = scanned.path();
    try {
      return read(path, scanned.kind(), Files.readAllBytes(path.in(contentFolder)));
    } catch (IOException e) {
      Place place = Place.file(path.display());
      Diagnostic error = Diagnostic.error(place, "can't be read", "look at its permissions");
      return new Rejected(path, List.of(error), null);
    }
  }

  /**
   * Reads a file whose bytes are known.
   *
   * @param path where the file is or would be; its name may give the date and the address
   * @param kind {@code ARTICLE} or {@code PAGE}
   * @return {@link Rejected} when there is an error in the file, or when reading it failed for a
   *     reason that nobody expected
   */
  public ReadResult read(ContentPath path, Kind kind, byte[] bytes) {
    String file = path.display();
    Diagnostics diagnostics = new Diagnostics(false);
    try {
      String text = SourceText.decode(bytes);
      ArticleFields fields = fields(text, path, kind, diagnostics);
      BodySource body =
          new BodySource(
              path, fields.bodyStart, fields.bodyEnd, fields.bodyLine, ContentDigest.of(bytes));
      return kind == Kind.PAGE
          ? page(text, fields, body, diagnostics)
          : article(text, fields, body, diagnostics);
    } catch (YamlException e) {
      diagnostics.error(e.place(), "the front matter is not YAML: " + e.getMessage(), e.hint());
    } catch (UnreadableText e) {
      diagnostics.error(Place.line(file, e.line()), e.getMessage(), e.hint());
    } catch (RuntimeException | StackOverflowError e) {
      diagnostics.add(Diagnostic.fault(Place.file(file), "reading", e));
    }
    return new Rejected(path, diagnostics.sorted(), null);
  }

  private ArticleFields fields(String text, ContentPath path, Kind kind, Diagnostics diagnostics)
      throws YamlException, UnreadableText {
    if (text.isBlank()) {
      throw new UnreadableText(0, "is empty", "write a headline, a date and a text, or remove it");
    }
    FrontMatter head = FrontMatter.of(text);
    if (head == null) {
      return kind == Kind.PAGE
          ? PlainForm.readPage(text, path, diagnostics)
          : PlainForm.read(text, path, dates, lookup, diagnostics);
    }
    String file = path.display();
    if (!head.closed()) {
      diagnostics.error(
          Place.line(file, head.linesBefore()),
          "the front matter does not end",
          "close it with a line of ---");
      return new ArticleFields();
    }
    ArticleFields fields =
        FrontMatterForm.read(
            YamlDocument.read(head.yaml(), file, head.linesBefore(), diagnostics),
            dates,
            lookup,
            diagnostics);
    fields.bodyStart = head.bodyStart();
    fields.bodyEnd = text.length();
    fields.bodyLine = SourceText.lineAt(text, head.bodyStart());
    FieldCheck check = new FieldCheck(path, fields, diagnostics);
    check.requireTitle(head.linesBefore(), text);
    if (kind == Kind.ARTICLE) {
      check.requireDate(head.linesBefore(), dates);
    }
    return fields;
  }

  private ReadResult article(
      String text, ArticleFields fields, BodySource body, Diagnostics diagnostics) {
    String file = body.file().display();
    String headline = fields.headline;
    PublicationDate date = fields.date;
    if (headline == null || date == null || diagnostics.hasErrors()) {
      return new Rejected(body.file(), diagnostics.sorted(), body);
    }
    SitePath path = Addresses.ofArticle(body.file(), date.day(), fields.slug, headline);
    if (path == null) {
      return withoutAddress(body, diagnostics);
    }
    String markdown = text.substring(body.offset(), body.end());
    FieldCheck check = new FieldCheck(body.file(), fields, diagnostics);
    check.warnOfNoText(markdown);
    check.warnOfOrder(date);
    check.leaveOutImageOfOtherScheme();
    Shortcodes.warn(markdown, file, body.line(), diagnostics);
    if (!fields.namesTopics) {
      lookup.matchTopics(fields, headline, VisibleText.of(markdown));
    }
    Article article =
        new Article(
            path,
            new ArticleHead(
                headline,
                summary(fields, markdown),
                fields.dateline,
                fields.authors,
                fields.image,
                fields.lang),
            new ArticleDates(date, fields.updated, fields.expires, fields.corrections),
            new Classification(fields.topics, fields.citations, fields.thread, fields.lead),
            body,
            Aliases.without(path, fields.aliases));
    return new ReadArticle(article, fields.draft, diagnostics.sorted());
  }

  private ReadResult page(
      String text, ArticleFields fields, BodySource body, Diagnostics diagnostics) {
    String headline = fields.headline;
    if (headline == null || diagnostics.hasErrors()) {
      return new Rejected(body.file(), diagnostics.sorted(), body);
    }
    SitePath path = Addresses.ofPage(body.file(), fields.slug, headline);
    if (path == null) {
      return withoutAddress(body, diagnostics);
    }
    if (path.equals(SitePath.HOME)) {
      diagnostics.error(
          Place.file(body.file().display()),
          "stands for the front page, which Dateline makes itself",
          "move it to content/pages/");
      return new Rejected(body.file(), diagnostics.sorted(), body);
    }
    String markdown = text.substring(body.offset(), body.end());
    Shortcodes.warn(markdown, body.file().display(), body.line(), diagnostics);
    StandalonePage page =
        new StandalonePage(
            path, headline, summary(fields, markdown), body, Aliases.without(path, fields.aliases));
    return new ReadPage(page, fields.draft, diagnostics.sorted());
  }

  private static Rejected withoutAddress(BodySource body, Diagnostics diagnostics) {
    diagnostics.error(
        Place.file(body.file().display()),
        "nothing in its name or title can be an address",
        "add a \"slug\" of letters and digits to its front matter");
    return new Rejected(body.file(), diagnostics.sorted(), body);
  }

  private String summary(ArticleFields fields, String markdown) {
    if (fields.summary != null) {
      return fields.summary;
    }
    String paragraph = firstParagraph.of(markdown, fields.lang == null ? language : fields.lang);
    if (paragraph.length() <= SUMMARY_LENGTH) {
      return paragraph;
    }
    int end = paragraph.lastIndexOf(' ', SUMMARY_LENGTH);
    int cut = end > 0 ? end : paragraph.offsetByCodePoints(0, SUMMARY_LENGTH / 2);
    return paragraph.substring(0, cut) + "…";
  }
}
