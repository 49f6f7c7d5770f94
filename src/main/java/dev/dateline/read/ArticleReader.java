package dev.dateline.read;

import dev.dateline.config.SiteConfig;
import dev.dateline.config.SourceRegistry;
import dev.dateline.config.TopicVocabulary;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FormatException;
import dev.dateline.model.Article;
import dev.dateline.model.ArticleDates;
import dev.dateline.model.ArticleHead;
import dev.dateline.model.BodySource;
import dev.dateline.model.Classification;
import dev.dateline.model.ContentPath;
import dev.dateline.model.NewsThread;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.model.StandalonePage;
import dev.dateline.read.ReadResult.NoArticle;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.ReadResult.ReadPage;
import dev.dateline.read.ReadResult.Rejected;
import dev.dateline.read.address.Addresses;
import dev.dateline.read.address.Aliases;
import dev.dateline.read.date.DateParser;
import dev.dateline.read.files.FileEndings;
import dev.dateline.read.files.MentionedFiles;
import dev.dateline.read.hold.Hold;
import dev.dateline.read.scan.ContentScanner;
import dev.dateline.read.scan.ScannedFile;
import dev.dateline.read.scan.ScannedFile.Kind;
import dev.dateline.text.ContentDigest;
import dev.dateline.text.UnreadableText;
import dev.dateline.text.mail.MailText;
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
  private final Path contentFolder;
  private final String language;
  private final DateParser dates;
  private final TopicAndSourceLookup lookup;
  private final FieldsReader fieldsReader;
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
    this.fieldsReader = new FieldsReader(dates, lookup);
    this.firstParagraph = firstParagraph;
  }

  /** Reads a file of the content folder; see {@link #read(ContentPath, Kind, byte[])}. */
  public ReadResult read(ScannedFile scanned) {
    ContentPath path = scanned.path();
    try {
      Path file = path.in(contentFolder);
      if (scanned.kind() == Kind.TEXT && !OtherText.beginsAsArticle(file)) {
        return new NoArticle(path, List.of());
      }
      Diagnostic tooLarge = ArticleSize.check(path, scanned.stamp().size());
      if (tooLarge != null) {
        return new Rejected(path, List.of(tooLarge), null);
      }
      return RepositoryFiles.judged(
          read(path, scanned.kind(), Files.readAllBytes(file)).behindLink(scanned.target()));
    } catch (IOException e) {
      Diagnostic error = Diagnostic.unreadable(Place.file(path.display()));
      return new Rejected(path, List.of(error), null);
    }
  }

  /**
   * Reads a file whose bytes are known.
   *
   * @param path where the file is or would be; its name may give the date and the address
   * @param kind any but {@code ASSET}; a {@code TEXT} may turn out to be a file to copy
   * @return {@link Rejected} when there is an error in the file, or when reading it failed for a
   *     reason that nobody expected
   */
  public ReadResult read(ContentPath path, Kind kind, byte[] bytes) {
    if (kind == Kind.TEXT) {
      int start = Math.min(bytes.length, OtherText.START);
      return OtherText.beginsAsArticle(bytes, start, path.name())
          ? readArticle(path, ContentScanner.isPage(path) ? Kind.PAGE : Kind.ARTICLE, bytes)
          : new NoArticle(path, List.of());
    }
    return readArticle(path, kind, bytes);
  }

  private ReadResult readArticle(ContentPath path, Kind kind, byte[] bytes) {
    String file = path.display();
    Diagnostics diagnostics = new Diagnostics(false);
    try {
      String text = MailText.of(bytes);
      if (!FileEndings.isMarkdown(path.name()) && !FileEndings.isPlainText(path.name())) {
        return OtherText.read(text, bytes, path, dates, lookup);
      }
      ArticleFields fields = fieldsReader.read(text, path, kind, diagnostics);
      ControlCharacterCheck.warn(text, file, diagnostics);
      MailLeftovers.warn(text, fields.bodyStart, file, diagnostics);
      FieldText.tidy(fields);
      RepeatedHeadline.leaveOut(fields, text);
      fields.leaveOutBlankBody(text);
      BodySource body =
          new BodySource(
              path,
              fields.bodyStart,
              fields.bodyEnd,
              fields.bodyLine,
              fields.plainForm,
              fields.leftOut,
              ContentDigest.of(bytes));
      return kind == Kind.PAGE
          ? page(text, fields, body, diagnostics)
          : article(text, fields, body, diagnostics);
    } catch (FormatException e) {
      diagnostics.error(
          e.place(),
          "the front matter can't be read as " + e.format() + ": " + e.getMessage(),
          e.hint());
    } catch (UnreadableText e) {
      diagnostics.error(Place.line(file, e.line()), e.getMessage(), e.hint());
    } catch (RuntimeException | StackOverflowError e) {
      diagnostics.add(Diagnostic.fault(Place.file(file), "reading", e));
    }
    return new Rejected(path, diagnostics.sorted(), null);
  }

  private ReadResult article(
      String text, ArticleFields fields, BodySource body, Diagnostics diagnostics) {
    String file = body.file().display();
    String headline = fields.headline;
    PublicationDate date = fields.date;
    if (headline != null && date == null && !diagnostics.hasErrors()) {
      return new Drafts(fields, body.file()).unread(headline, text, body, diagnostics);
    }
    if (headline == null || date == null || diagnostics.hasErrors()) {
      return new Rejected(body.file(), diagnostics.sorted(), body);
    }
    SitePath path = Addresses.ofArticle(body.file(), date.day(), fields.slug, headline);
    if (path == null) {
      return withoutAddress(body, diagnostics);
    }
    String markdown = BodyText.of(text, body);
    FieldCheck check = new FieldCheck(body.file(), fields, diagnostics);
    check.warnOfNoText(markdown);
    check.warnOfOrder(date);
    check.leaveOutImageOfOtherScheme();
    Shortcodes.warn(markdown, file, body.line(), diagnostics);
    if (!fields.namesTopics) {
      lookup.matchTopics(fields, file, diagnostics, headline, VisibleText.of(markdown));
    }
    Article article =
        new Article(
            path,
            new ArticleHead(
                headline,
                Summary.of(fields, markdown, language, firstParagraph),
                Standfirst.isWritten(fields, markdown, language, firstParagraph),
                fields.dateline,
                fields.authors,
                fields.image,
                fields.lang),
            new ArticleDates(date, fields.updated, fields.expires, fields.corrections),
            new Classification(
                fields.topics,
                fields.citations,
                fields.thread == null ? null : NewsThread.of(fields.thread),
                fields.lead),
            body,
            Aliases.of(path, fields.aliases, fields.slug, fields.writtenSlug),
            fields.entryId);
    return new ReadArticle(
        article,
        new Drafts(fields, body.file()).inFolder(fields.hold),
        MentionedFiles.in(text),
        diagnostics.sorted());
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
          "take it out, or call it content/pages/welcome.md to make a page of it");
      return new Rejected(body.file(), diagnostics.sorted(), body);
    }
    String markdown = BodyText.of(text, body);
    Shortcodes.warn(markdown, body.file().display(), body.line(), diagnostics);
    StandalonePage page =
        new StandalonePage(
            path,
            headline,
            Summary.of(fields, markdown, language, firstParagraph),
            body,
            Aliases.of(path, fields.aliases, fields.slug, fields.writtenSlug).stream()
                .filter(alias -> !alias.equals(path))
                .toList(),
            fields.lang);
    Hold hold = new Drafts(fields, body.file()).inFolder(fields.wholeHold(dates.zone()));
    return new ReadPage(page, hold, MentionedFiles.in(text), diagnostics.sorted());
  }

  private static Rejected withoutAddress(BodySource body, Diagnostics diagnostics) {
    diagnostics.error(
        Place.file(body.file().display()),
        "nothing in its name or title can be an address",
        "add a \"slug\" of letters and digits to its front matter");
    return new Rejected(body.file(), diagnostics.sorted(), body);
  }
}
