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
import dev.dateline.model.ContentDigest;
import dev.dateline.model.ContentPath;
import dev.dateline.model.Dating;
import dev.dateline.model.Filing;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.StandalonePage;
import dev.dateline.model.Story;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.ReadResult.ReadPage;
import dev.dateline.read.ReadResult.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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
      diagnostics.error(
          e.place(),
          "the front matter is not YAML: " + e.getMessage(),
          "put quotes around a value that holds a colon or a quote");
    } catch (MalformedText e) {
      diagnostics.error(
          Place.line(file, e.line()), String.valueOf(e.getMessage()), "save the file as UTF-8");
    } catch (EmptyFile e) {
      diagnostics.error(Place.file(file), "is empty", "write a headline, a date and a text, or remove it");
    } catch (IOException e) {
      diagnostics.error(Place.file(file), "can't be read", "look at its permissions");
    }
    return new Rejected(path, diagnostics.sorted());
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
      return plainPage(text);
    }
    if (head == null) {
      return PlainForm.read(text, file, dates, filer, diagnostics);
    }
    if (!head.closed()) {
      Fields fields = new Fields();
      diagnostics.error(
          Place.line(file, head.linesBefore()), "the front matter does not end", "close it with a line of ---");
      return fields;
    }
    Fields fields =
        FrontMatterForm.read(
            YamlDocument.read(head.yaml(), file, head.linesBefore(), diagnostics), dates, filer, diagnostics);
    fields.bodyStart = head.bodyStart();
    fields.bodyEnd = text.length();
    fields.bodyLine = SourceText.lineAt(text, head.bodyStart());
    requireTitle(fields, file, diagnostics);
    if (scanned.kind() == ScannedFile.Kind.ARTICLE) {
      requireDate(fields, scanned.path(), head, diagnostics);
    }
    return fields;
  }

  /** A page may be a heading and its text. */
  private static Fields plainPage(String text) {
    Fields fields = new Fields();
    int start = text.length() - text.stripLeading().length();
    int end = text.indexOf('\n', start);
    int lineEnd = end < 0 ? text.length() : end;
    String line = text.substring(start, lineEnd).strip();
    fields.headline = line.startsWith("# ") ? line.substring(2).strip() : line;
    fields.bodyStart = Math.min(text.length(), lineEnd + 1);
    fields.bodyEnd = text.length();
    fields.bodyLine = SourceText.lineAt(text, fields.bodyStart);
    return fields;
  }

  private static void requireTitle(Fields fields, String file, Diagnostics diagnostics) {
    if (fields.headline == null) {
      diagnostics.error(
          Place.line(file, 1), "no title", "add \"title: ...\" to the front matter");
    }
  }

  private static void requireDate(
      Fields fields, ContentPath path, FrontMatter head, Diagnostics diagnostics) {
    if (fields.date == null && !head.yaml().startsWith("date:") && !head.yaml().contains("\ndate:")) {
      String date = Addresses.dateOfName(path);
      diagnostics.error(
          Place.line(path.display(), 1),
          "no date",
          date == null
              ? "add \"date: 2023-12-28\" to the front matter,"
                  + " or move the file to content/pages/ to make it a page outside of the dates"
              : "add \"date: " + date + "\" to the front matter");
    }
  }

  private ReadResult article(
      String text, Fields fields, BodySource body, Diagnostics diagnostics) {
    String file = body.file().display();
    String headline = fields.headline;
    PublicationDate date = fields.date;
    if (headline == null || date == null || diagnostics.hasErrors()) {
      return new Rejected(body.file(), diagnostics.sorted());
    }
    String markdown = text.substring(body.offset(), body.end());
    if (markdown.isBlank()) {
      diagnostics.warning(Place.file(file), "has no text below its headline", "");
    }
    warnOfOrder(fields, date, file, diagnostics);
    Shortcodes.warn(text, fields, file, diagnostics);
    if (!fields.namesTopics) {
      filer.matchTopics(fields, headline, markdown);
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
        new Article(
            Addresses.ofArticle(body.file(), date.day(), fields.slug, headline),
            story,
            dating,
            filing,
            body,
            fields.aliases);
    return new ReadArticle(article, fields.draft, diagnostics.sorted());
  }

  private ReadResult page(String text, Fields fields, BodySource body, Diagnostics diagnostics) {
    String headline = fields.headline;
    if (headline == null || diagnostics.hasErrors()) {
      return new Rejected(body.file(), diagnostics.sorted());
    }
    Shortcodes.warn(text, fields, body.file().display(), diagnostics);
    String markdown = text.substring(body.offset(), body.end());
    StandalonePage page =
        new StandalonePage(
            Addresses.ofPage(body.file(), fields.slug),
            headline,
            summary(fields, markdown),
            body,
            fields.aliases);
    if (page.path().value().isEmpty()) {
      diagnostics.error(
          Place.file(body.file().display()),
          "stands for the front page, which Dateline makes itself",
          "move it to content/pages/");
      return new Rejected(body.file(), diagnostics.sorted());
    }
    return new ReadPage(page, fields.draft, diagnostics.sorted());
  }

  private static void warnOfOrder(
      Fields fields, PublicationDate date, String file, Diagnostics diagnostics) {
    if (isBefore(fields.updated, date)) {
      diagnostics.warning(Place.file(file), "\"updated\" is before \"date\"", "");
    }
    if (isBefore(fields.expires, date)) {
      diagnostics.warning(Place.file(file), "\"expires\" is before \"date\"", "");
    }
  }

  private static boolean isBefore(@Nullable PublicationDate date, PublicationDate other) {
    return date != null && date.day().isBefore(other.day());
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
