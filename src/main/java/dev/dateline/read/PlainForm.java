package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import dev.dateline.model.PublicationDate;
import dev.dateline.read.address.Addresses;
import dev.dateline.read.date.DateParser;
import dev.dateline.read.plain.BodyCheck;
import dev.dateline.read.plain.Byline;
import dev.dateline.read.plain.CreditNames;
import dev.dateline.read.plain.Foot;
import dev.dateline.read.plain.FootReader;
import dev.dateline.read.plain.HeadReader;
import dev.dateline.read.plain.PlainHead;
import dev.dateline.text.SourceText;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article as it arrives by mail:
 *
 * <pre>{@code
 * Blinken heads to Mexico as migrant caravan moves toward U.S. border
 * By Jane Doe
 *
 * December 28, 2023
 *
 * Secretary of State Antony Blinken headed to Mexico City ...
 *
 * Research contact: @nytimes
 * }</pre>
 *
 * The headline comes first, then a line that holds only a date, with or without lines that name
 * authors or sum up the article, then the body; the last lines may name sources and topics.
 */
final class PlainForm {
  private static final DateParser ENGLISH_DATES = new DateParser(ZoneOffset.UTC, Locale.ENGLISH);

  private final String text;
  private final ContentPath path;
  private final String file;
  private final Diagnostics diagnostics;
  private final ArticleFields fields;

  private PlainForm(String text, ContentPath path, ArticleFields fields, Diagnostics diagnostics) {
    this.fields = fields;
    this.text = text;
    this.path = path;
    this.file = path.display();
    this.diagnostics = diagnostics;
  }

  /** Whether a text begins with a headline, perhaps a byline, and a line that holds its date. */
  static boolean isIn(String text) {
    return HeadReader.hasDateLine(text, ENGLISH_DATES);
  }

  static ArticleFields read(
      String text,
      ContentPath path,
      DateParser dates,
      TopicAndSourceLookup lookup,
      Diagnostics diagnostics) {
    PlainForm form = new PlainForm(text, path, new ArticleFields(), diagnostics);
    PublicationDate dateOfName = form.dateOfName(dates);
    PlainHead head = HeadReader.read(text, dates, dateOfName);
    form.fields.bodyStart = head.bodyStart();
    form.fields.plainForm = true;
    form.fields.headline = FieldText.clean(head.headline());
    form.takeDate(head, dateOfName, dates);
    form.takeHead(head, lookup);
    form.takeFoot(head.date() != null, lookup, dates);
    return form.fields;
  }

  /**
   * Reads the last lines of an article whose head is in another form.
   *
   * @param fields with the place of the body, which may end above those lines from now on
   */
  static void readFoot(
      String text,
      ContentPath path,
      ArticleFields fields,
      DateParser dates,
      TopicAndSourceLookup lookup,
      Diagnostics diagnostics) {
    new PlainForm(text, path, fields, diagnostics).takeFoot(true, lookup, dates);
  }

  /** Reads a page without front matter: a headline and its text. */
  static ArticleFields readPage(String text, ContentPath path, Diagnostics diagnostics) {
    PlainForm form = new PlainForm(text, path, new ArticleFields(), diagnostics);
    PlainHead head = HeadReader.readHeadline(text, ENGLISH_DATES);
    form.fields.headline = FieldText.clean(head.headline());
    form.fields.bodyStart = head.bodyStart();
    form.fields.bodyEnd = text.length();
    form.fields.bodyLine = SourceText.lineAt(text, form.fields.bodyStart);
    return form.fields;
  }

  private void takeDate(PlainHead head, @Nullable PublicationDate dateOfName, DateParser dates) {
    PlainHead.Opening opening = head.opening();
    String likeDate = opening == null ? null : opening.likeDate();
    fields.date = head.date();
    if (dates.isDate(head.headline())) {
      error(
          head.headlineLine(),
          "no headline: the first line is a date",
          "write the headline on a line of its own above the date");
    } else if (fields.date != null) {
      return;
    } else if (opening != null && likeDate != null) {
      dates.read(likeDate, Place.line(file, opening.line()), diagnostics);
    } else if (dateOfName != null) {
      fields.date = dateOfName;
    } else if (opening == null) {
      error(
          head.headlineLine(),
          "no date: nothing follows the headline",
          "write the date on a line of its own below the headline");
    } else {
      error(
          opening.line(),
          "no date: this line should hold only a date but reads \""
              + BodyCheck.shorten(opening.words())
              + "\"",
          "write the date on a line of its own below the headline");
    }
  }

  private void takeHead(PlainHead head, TopicAndSourceLookup lookup) {
    fields.updated = head.updated();
    fields.updatedLine = head.updatedLine();
    fields.summary = FieldText.cleanOrNull(head.standfirst());
    for (Byline byline : head.bylines()) {
      byline.authors().forEach(author -> fields.authors.add(FieldText.clean(author)));
      String outlet = byline.outlet();
      boolean source = outlet != null && lookup.isSource(outlet);
      if (outlet != null && source) {
        lookup.addCitation(
            fields, outlet, null, null, Place.line(file, head.headlineLine()), diagnostics);
      } else if (outlet != null) {
        fields.authors.add(FieldText.clean(outlet));
      }
    }
    takeCredits(head.credits(), lookup);
  }

  private void takeFoot(boolean dateInHead, TopicAndSourceLookup lookup, DateParser dates) {
    CreditNames names = new CreditNames(lookup.registry());
    Foot foot = FootReader.read(text, fields.bodyStart, names, file, diagnostics);
    fields.bodyEnd = foot.end();
    fields.bodyLine = SourceText.lineAt(text, fields.bodyStart);
    for (int line : foot.amongText()) {
      fields.leftOut.add(line - fields.bodyLine + 1);
    }
    takeCredits(foot.credits(), lookup);
    BodyCheck.check(text, fields.bodyStart, dateInHead, foot, dates, file, diagnostics);
  }

  private void takeCredits(List<Foot.Credit> credits, TopicAndSourceLookup lookup) {
    CreditNames names = new CreditNames(lookup.registry());
    for (Foot.Credit credit : credits) {
      Place place = Place.line(file, credit.line());
      if (credit.topics()) {
        takeTopics(credit.names(), lookup, place);
      } else {
        takeSources(names.of(credit.names(), credit.url()), lookup, place);
      }
    }
  }

  private void takeSources(List<CreditNames.Name> names, TopicAndSourceLookup lookup, Place place) {
    if (names.isEmpty()) {
      diagnostics.warning(place, "names no source", "write it like Research contact: @nytimes");
    }
    for (CreditNames.Name name : names) {
      String clean = FieldText.clean(name.name());
      lookup.addCitation(fields, clean, name.url(), null, place, diagnostics);
    }
  }

  private void takeTopics(String value, TopicAndSourceLookup lookup, Place place) {
    for (String topic : CreditNames.split(value)) {
      fields.namesTopics = true;
      lookup.addTopic(fields, FieldText.clean(topic), place, diagnostics);
    }
  }

  /** The date at the start of the file's name; null when there is none. */
  private @Nullable PublicationDate dateOfName(DateParser dates) {
    String name = Addresses.dateOfName(path);
    return name == null ? null : dates.find(name);
  }

  private void error(int line, String message, String hint) {
    diagnostics.error(Place.line(file, line), message, hint);
  }
}
