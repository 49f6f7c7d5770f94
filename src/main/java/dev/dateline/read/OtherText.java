package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FormatException;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.PublicationDate;
import dev.dateline.read.ReadResult.Unread;
import dev.dateline.read.date.DateParser;
import dev.dateline.read.files.FileEndings;
import dev.dateline.read.files.MentionedFiles;
import dev.dateline.read.head.FieldsHead;
import dev.dateline.read.head.FrontMatter;
import dev.dateline.read.head.Head;
import dev.dateline.read.head.MarkupHead;
import dev.dateline.read.hold.HoldKeys;
import dev.dateline.text.ContentDigest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Text files that are not Markdown by their names, but begin as articles do. Those in plain text
 * are read as Markdown; of those in another markup only the head is read, so that a draft stays
 * one.
 */
final class OtherText {
  /** How many bytes tell whether a file begins as an article does. */
  static final int START = 8192;

  private OtherText() {}

  /** Whether a file begins as an article does. */
  static boolean beginsAsArticle(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(START);
      return beginsAsArticle(start, start.length, file.getFileName().toString());
    }
  }

  /** Whether the first bytes of a file are those of an article. */
  static boolean beginsAsArticle(byte[] bytes, int length, String name) {
    String written = new String(bytes, 0, length, charset(bytes, length));
    // A draft is one in UTF-32, too, and with a damaged character.
    boolean damaged = written.indexOf('\0') >= 0;
    String text = written.replace("\0", "").replace("\r\n", "\n").replace('\r', '\n');
    Head head = Head.of(text);
    if (head instanceof FieldsHead found) {
      return (found.closed() ? found : unclosed(text)).isOfArticle();
    }
    return (head != null && !damaged)
        || MarkupHead.of(text, FileEndings.of(name)) != null
        || (FileEndings.isPlainText(name) && PlainForm.isIn(text));
  }

  /** UTF-16 by its byte order mark or by the zeros beside its first characters, else UTF-8. */
  private static Charset charset(byte[] bytes, int length) {
    int first = length < 4 ? -1 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    if (first == 0xfeff || (first > 0 && first < 0x100 && bytes[2] == 0)) {
      return StandardCharsets.UTF_16BE;
    }
    boolean littleEndian = first == 0xfffe || (first > 0 && (first & 0xff) == 0 && bytes[3] == 0);
    return littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }

  /** A head whose end is not among the first bytes. */
  private static FieldsHead unclosed(String text) {
    return new FrontMatter(text, 0, 0, true, null);
  }

  /**
   * Reads the head of an article in another markup.
   *
   * @param bytes of the whole file
   */
  static Unread read(
      String text, byte[] bytes, ContentPath path, DateParser dates, TopicAndSourceLookup lookup)
      throws FormatException {
    Diagnostics unused = new Diagnostics(false);
    ArticleFields fields = new ArticleFields();
    Head head = Head.of(text);
    int bodyStart = 0;
    if (head instanceof FieldsHead found && found.closed()) {
      fields = FrontMatterForm.read(found.fields(path.display(), unused), dates, lookup, unused);
      bodyStart = found.bodyStart();
    } else {
      readMarkup(text, path, fields, dates, unused);
    }
    if (fields.date == null && !fields.hasDateKey) {
      new FieldCheck(path, fields, unused).requireDate(1, dates);
    }
    String ending = FileEndings.of(path.name());
    String format =
        switch (ending) {
          case "html", "htm", "xhtml" -> "HTML";
          case "mdx" -> "MDX";
          case "adoc", "asciidoc", "asc" -> "AsciiDoc";
          case "rst", "rest" -> "reStructuredText";
          case "org" -> "Org";
          case "textile" -> "Textile";
          case "" -> "another form";
          default -> "." + ending;
        };
    int dot = path.name().lastIndexOf('.');
    Diagnostic refusal =
        Diagnostic.error(
            Place.file(path.display()),
            "is an article in " + format + ", which is not read",
            "write it in Markdown and call it "
                + path.name().substring(0, dot < 0 ? path.name().length() : dot)
                + ".md");
    BodySource body = new BodySource(path, bodyStart, text.length(), 1, ContentDigest.of(bytes));
    String headline = fields.headline == null ? path.name() : fields.headline;
    return new Unread(
        path,
        headline,
        fields.wholeHold(dates.zone()),
        refusal,
        MentionedFiles.in(text),
        List.of(),
        body);
  }

  private static void readMarkup(
      String text, ContentPath path, ArticleFields fields, DateParser dates, Diagnostics unused) {
    MarkupHead markup = MarkupHead.of(text, FileEndings.of(path.name()));
    fields.headline = markup == null ? null : markup.headline();
    HoldKeys hold = new HoldKeys(dates, unused);
    for (MarkupHead.Field field : markup == null ? MarkupHead.fields(text) : markup.fields()) {
      String value = field.value().replaceAll("^[\"']|[\"',]+$", "");
      hold.read(field.key(), value, Place.file(path.display()));
      switch (field.key().toLowerCase(Locale.ROOT)) {
        case "title" -> fields.headline = fields.headline == null ? value : fields.headline;
        case "date", "posted" ->
            fields.date = fields.date == null ? dates.find(value) : fields.date;
        case "expires" -> {
          PublicationDate expires = dates.find(value);
          fields.expires = expires == null ? fields.expires : expires;
        }
        default -> {}
      }
    }
    fields.hold = hold.hold();
  }
}
