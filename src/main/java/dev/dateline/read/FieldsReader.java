package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FormatException;
import dev.dateline.model.ContentPath;
import dev.dateline.model.PublicationDate;
import dev.dateline.read.date.DateParser;
import dev.dateline.read.head.ArticleKey;
import dev.dateline.read.head.FieldsHead;
import dev.dateline.read.head.FrontMatter;
import dev.dateline.read.head.Head;
import dev.dateline.read.head.HeaderLines;
import dev.dateline.read.head.UnreadHead;
import dev.dateline.read.plain.FootReader;
import dev.dateline.read.scan.ScannedFile.Kind;
import dev.dateline.text.SourceText;
import dev.dateline.text.UnreadableText;

/** Reads the fields of an article or page: from its head, or from the plain form. */
record FieldsReader(DateParser dates, TopicAndSourceLookup lookup) {

  /**
   * The fields of a file, and where its body is.
   *
   * @param diagnostics told of every mistake in the fields
   * @throws FormatException when the head is not in its format
   * @throws UnreadableText when the file has no head that can be read
   */
  ArticleFields read(String text, ContentPath path, Kind kind, Diagnostics diagnostics)
      throws FormatException, UnreadableText {
    if (text.isBlank()) {
      throw new UnreadableText(0, "is empty", "write a headline, a date and a text, or remove it");
    }
    Head head = Head.of(text);
    if (head instanceof UnreadHead unread) {
      throw new UnreadableText(unread.line(), unread.message(), unread.hint());
    }
    if (head instanceof HeaderLines lines && lines.isOfMail() && kind == Kind.ARTICLE) {
      String below = withoutFirst(lines.bodyStart(), text);
      if (PlainForm.isIn(below)) {
        return mail(lines, below, path, kind, diagnostics);
      }
    }
    return head instanceof FieldsHead fieldsHead
        ? head(fieldsHead, text, path, kind, diagnostics)
        : plainForm(text, path, kind, diagnostics);
  }

  /** The text with spaces for the first characters, so that offsets and lines stay the same. */
  private static String withoutFirst(int count, String text) {
    StringBuilder spaces = new StringBuilder(text.length());
    for (int i = 0; i < count; i++) {
      spaces.append(text.charAt(i) == '\n' ? '\n' : ' ');
    }
    return spaces.append(text, count, text.length()).toString();
  }

  /** An article in plain form below the header of the mail that it came by. */
  private ArticleFields mail(
      HeaderLines lines, String text, ContentPath path, Kind kind, Diagnostics diagnostics) {
    ArticleFields fields = plainForm(text, path, kind, diagnostics);
    Diagnostics unused = new Diagnostics(false);
    ArticleFields header =
        FrontMatterForm.read(lines.fields(path.display(), unused), dates, lookup, unused);
    if (fields.authors.isEmpty()) {
      fields.authors.addAll(header.authors);
    }
    fields.hold = header.hold;
    fields.expires = ArticleFields.sooner(fields.expires, header.expires, dates.zone());
    return fields;
  }

  private ArticleFields plainForm(
      String text, ContentPath path, Kind kind, Diagnostics diagnostics) {
    ArticleFields fields =
        kind == Kind.PAGE
            ? PlainForm.readPage(text, path, diagnostics)
            : PlainForm.read(text, path, dates, lookup, diagnostics);
    int line = SourceText.lineAt(text, text.indexOf(text.strip()));
    Place head = Place.line(path.display(), line);
    new FieldLimits(key -> placeOf(key, fields, head), diagnostics).check(fields);
    new FieldCheck(path, fields, diagnostics).requireWords(line);
    return fields;
  }

  /** Where topics or sources are named; for all other fields where the article begins. */
  private static Place placeOf(ArticleKey key, ArticleFields fields, Place head) {
    Place named =
        switch (key) {
          case TOPICS -> fields.topicsPlace;
          case SOURCES -> fields.sourcesPlace;
          default -> null;
        };
    return named == null ? head : named;
  }

  private ArticleFields head(
      FieldsHead head, String text, ContentPath path, Kind kind, Diagnostics diagnostics)
      throws FormatException {
    String file = path.display();
    if (!head.closed()) {
      diagnostics.error(
          Place.line(file, head.line()), "the front matter does not end", head.howToClose());
      return new ArticleFields();
    }
    ArticleFields fields =
        FrontMatterForm.read(head.fields(file, diagnostics), dates, lookup, diagnostics);
    fields.bodyStart = head.bodyStart();
    fields.bodyEnd = text.length();
    if (head instanceof HeaderLines && !fields.hasDateKey) {
      takeDateOfFirstLine(text, fields);
    }
    fields.bodyLine = SourceText.lineAt(text, fields.bodyStart);
    fields.plainForm =
        kind == Kind.ARTICLE && head instanceof HeaderLines lines && lines.isOfMail();
    boolean contact = kind == Kind.ARTICLE && FootReader.endsWithContact(text, fields.bodyStart);
    if (fields.plainForm || contact) {
      PlainForm.readFoot(text, path, fields, dates, lookup, diagnostics);
    }
    FieldCheck check = new FieldCheck(path, fields, diagnostics);
    if (head instanceof FrontMatter yaml) {
      check.warnOfFence(yaml);
    }
    check.requireTitle(head.line(), text);
    check.requireWords(head.line());
    if (kind == Kind.ARTICLE && !new Drafts(fields, path).areWithoutDate()) {
      check.requireDate(head.line(), dates);
    }
    return fields;
  }

  /** Below header lines the first line of the text may hold the date and nothing else. */
  private void takeDateOfFirstLine(String text, ArticleFields fields) {
    int start = fields.bodyStart;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = SourceText.endOfLine(text, start);
    PublicationDate date = dates.find(text.substring(start, end));
    if (date != null) {
      fields.date = date;
      fields.hasDateKey = true;
      fields.bodyStart = Math.min(text.length(), end + 1);
    }
  }
}
