package dev.dateline.read;

import dev.dateline.config.SiteConfig;
import dev.dateline.config.SourceRegistry;
import dev.dateline.config.TopicVocabulary;
import dev.dateline.config.YamlDocument;
import dev.dateline.config.YamlProblem;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.Article;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.Dating;
import dev.dateline.model.Filing;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.model.StandalonePage;
import dev.dateline.model.Story;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.ReadResult.ReadPage;
import dev.dateline.read.ReadResult.Rejected;
import dev.dateline.text.ContentDigest;
import dev.dateline.text.MalformedText;
import dev.dateline.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Reads one Markdown file, in either form, to an article or a standalone page. All that is wrong
 * with the file is in the result. May be used by several threads.
 */
public final class ArticleReader {
  private static final int SUMMARY_LENGTH = 300;

  private final Path contentFolder;
  private final DateParser dates;
  private final Filer filer;
  private final UnaryOperator<String> firstParagraph;

  /**
   * @param firstParagraph gives the plain text of the first paragraph of Markdown
   */
  public ArticleReader(
      Path contentFolder,
      SiteConfig config,
      TopicVocabulary vocabulary,
      SourceRegistry registry,
      UnaryOperator<String> firstParagraph) {
    this.contentFolder = contentFolder;
    this.dates = new DateParser(config.zone(), config.locale());
    this.filer = new Filer(vocabulary, registry);
    this.firstParagraph = firstParagraph;
  }

  /** Reads a file; what can't be read is {@link Rejected}, with the reason in its diagnostics. */
  public ReadResult read(ScannedFile scanned) {
    ContentPath path = scanned.path();
    String file = path.display();
    Diagnostics diagnostics = new Diagnostics(false);
    try {
      byte[] bytes = Files.readAllBytes(path.in(contentFolder));
      String text = SourceText.decode(bytes);
      Fields fields = fields(text, scanned, diagnostics);
      BodySource body =
          new BodySource(
              path, fields.bodyStart, fields.bodyEnd, fields.bodyLine, ContentDigest.of(bytes));
      return scanned.kind() == ScannedFile.Kind.PAGE
          ? page(text, fields, body, diagnostics)
          : article(text, fields, body, diagnostics);
    } catch (YamlProblem e) {
      diagnostics.error(e.place(), "the front matter is not YAML: " + e.getMessage(), e.hint());
    } catch (MalformedText e) {
      diagnostics.error(
          Place.line(file, e.line()), String.valueOf(e.getMessage()), "save the file as UTF-8");
    } catch (EmptyFile e) {
      diagnostics.error(
          Place.file(file), "is empty", "write a headline, a date and a text, or remove it");
    } catch (IOException e) {
      diagnostics.error(Place.file(file), "can't be read", "look at its permissions");
    }
    return new Rejected(path, diagnostics.sorted(), null);
  }

  private static final class EmptyFile extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private Fields fields(String text, ScannedFile scanned, Diagnostics diagnostics)
      throws YamlProblem, EmptyFile {
    String file = scanned.path().display();
    if (text.isBlank()) {
      throw new EmptyFile();
    }
    FrontMatter head = FrontMatter.of(text);
    if (head == null && scanned.kind() == ScannedFile.Kind.PAGE) {
      return PlainForm.readPage(text, scanned.path(), diagnostics);
    }
    if (head == null) {
      return PlainForm.read(text, scanned.path(), dates, filer, diagnostics);
    }
    if (!head.closed()) {
      Fields fields = new Fields();
      diagnostics.error(
          Place.line(file, head.linesBefore()),
          "the front matter does not end",
          "close it with a line of ---");
      return fields;
    }
    Fields fields =
        FrontMatterForm.read(
            YamlDocument.read(head.yaml(), file, head.linesBefore(), diagnostics),
            dates,
            filer,
            diagnostics);
    fields.bodyStart = head.bodyStart();
    fields.bodyEnd = text.length();
    fields.bodyLine = SourceText.lineAt(text, head.bodyStart());
    FieldCheck check = new FieldCheck(scanned.path(), fields, diagnostics);
    check.requireTitle(head.linesBefore(), text);
    if (scanned.kind() == ScannedFile.Kind.ARTICLE) {
      check.requireDate(head.linesBefore(), dates);
    }
    return fields;
  }

  private ReadResult article(String text, Fields fields, BodySource body, Diagnostics diagnostics) {
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
    Shortcodes.warn(text, fields, file, diagnostics);
    if (!fields.namesTopics) {
      filer.matchTopics(fields, headline, VisibleWords.of(markdown));
    }
    Story story =
        new Story(
            headline,
            summary(fields, markdown),
            fields.dateline,
            fields.authors,
            fields.image,
            fields.lang);
    Dating dating = new Dating(date, fields.updated, fields.expires, fields.corrections);
    Filing filing = new Filing(fields.topics, fields.citations, fields.thread, fields.lead);
    Article article =
        new Article(path, story, dating, filing, body, Aliases.without(path, fields.aliases));
    return new ReadArticle(article, fields.draft, diagnostics.sorted());
  }

  private ReadResult page(String text, Fields fields, BodySource body, Diagnostics diagnostics) {
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
    Shortcodes.warn(text, fields, body.file().display(), diagnostics);
    StandalonePage page =
        new StandalonePage(
            path,
            headline,
            summary(fields, text.substring(body.offset(), body.end())),
            body,
            Aliases.without(path, fields.aliases));
    return new ReadPage(page, fields.draft, diagnostics.sorted());
  }

  private static ReadResult withoutAddress(BodySource body, Diagnostics diagnostics) {
    diagnostics.error(
        Place.file(body.file().display()),
        "nothing in its name or title can be an address",
        "add a \"slug\" of letters and digits to its front matter");
    return new Rejected(body.file(), diagnostics.sorted(), body);
  }

  private String summary(Fields fields, String markdown) {
    if (fields.summary != null) {
      return fields.summary;
    }
    String paragraph = firstParagraph.apply(markdown);
    if (paragraph.length() <= SUMMARY_LENGTH) {
      return paragraph;
    }
    int end = paragraph.lastIndexOf(' ', SUMMARY_LENGTH);
    int cut = end > 0 ? end : paragraph.offsetByCodePoints(0, SUMMARY_LENGTH / 2);
    return paragraph.substring(0, cut) + "…";
  }
}
