package dev.dateline.read;

import dev.dateline.config.yaml.YamlDocument;
import dev.dateline.config.yaml.YamlException;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import dev.dateline.read.ScannedFile.Kind;
import dev.dateline.read.date.DateParser;
import dev.dateline.read.head.FrontMatter;
import dev.dateline.read.head.Head;
import dev.dateline.read.head.UnreadHead;
import dev.dateline.text.SourceText;
import dev.dateline.text.UnreadableText;

/** Reads the fields of an article or page: from its front matter, or from the plain form. */
record FieldsReader(DateParser dates, TopicAndSourceLookup lookup) {

  /**
   * The fields of a file, and where its body is.
   *
   * @param diagnostics told of every mistake in the fields
   * @throws YamlException when the front matter is no YAML
   * @throws UnreadableText when the file has no head that can be read
   */
  ArticleFields read(String text, ContentPath path, Kind kind, Diagnostics diagnostics)
      throws YamlException, UnreadableText {
    if (text.isBlank()) {
      throw new UnreadableText(0, "is empty", "write a headline, a date and a text, or remove it");
    }
    Head head = Head.of(text);
    if (head instanceof UnreadHead unread) {
      throw new UnreadableText(unread.line(), unread.message(), unread.hint());
    }
    return head instanceof FrontMatter frontMatter
        ? frontMatter(frontMatter, text, path, kind, diagnostics)
        : plainForm(text, path, kind, diagnostics);
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
  private static Place placeOf(String key, ArticleFields fields, Place head) {
    Place named =
        switch (key) {
          case "topics" -> fields.topicsPlace;
          case "sources" -> fields.sourcesPlace;
          default -> null;
        };
    return named == null ? head : named;
  }

  private ArticleFields frontMatter(
      FrontMatter head, String text, ContentPath path, Kind kind, Diagnostics diagnostics)
      throws YamlException {
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
    check.warnOfFence(head);
    check.requireTitle(head.linesBefore(), text);
    check.requireWords(head.linesBefore());
    if (kind == Kind.ARTICLE && !new Drafts(fields, path).areWithoutDate()) {
      check.requireDate(head.linesBefore(), dates);
    }
    return fields;
  }
}
