package dev.dateline.read;

import dev.dateline.config.LanguageTag;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.fields.FieldMap;
import dev.dateline.fields.KnownKeys;
import dev.dateline.fields.Value;
import dev.dateline.model.Correction;
import dev.dateline.model.PublicationDate;
import dev.dateline.read.date.DateParser;
import dev.dateline.read.head.ArticleKey;
import dev.dateline.read.head.AuthorNames;
import dev.dateline.read.head.EntryId;
import dev.dateline.read.head.HeadField;
import dev.dateline.read.head.HeadKeys;
import dev.dateline.read.head.ImageFields;
import dev.dateline.read.hold.HoldKeys;
import dev.dateline.text.ComposedText;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the head of an article or page, in whatever format, and reports each mistake. */
final class FrontMatterForm {
  private static final Set<ArticleKey> TEXTS =
      Set.of(
          ArticleKey.TITLE,
          ArticleKey.DATELINE,
          ArticleKey.AUTHORS,
          ArticleKey.TOPICS,
          ArticleKey.SOURCES,
          ArticleKey.SUMMARY,
          ArticleKey.IMAGE,
          ArticleKey.IMAGE_ALT,
          ArticleKey.IMAGE_CAPTION,
          ArticleKey.IMAGE_CREDIT,
          ArticleKey.THREAD,
          ArticleKey.CORRECTIONS,
          ArticleKey.SLUG,
          ArticleKey.ALIASES);
  private static final Pattern FOLDER_OF_JEKYLL = Pattern.compile("/_(?:posts|drafts)/");
  private static final KnownKeys CORRECTION_KEYS = new KnownKeys("date", "text");

  private final FieldMap map;
  private final HeadKeys keys;
  private final DateParser dates;
  private final TopicAndSourceLookup lookup;
  private final Diagnostics diagnostics;
  private final ArticleFields fields = new ArticleFields();

  private FrontMatterForm(
      FieldMap map, DateParser dates, TopicAndSourceLookup lookup, Diagnostics diagnostics) {
    this.map = map;
    this.keys = new HeadKeys(map, diagnostics);
    this.dates = dates;
    this.lookup = lookup;
    this.diagnostics = diagnostics;
  }

  static ArticleFields read(
      FieldMap map, DateParser dates, TopicAndSourceLookup lookup, Diagnostics diagnostics) {
    FrontMatterForm form = new FrontMatterForm(map, dates, lookup, diagnostics);
    map.refuseCutValues(FrontMatterForm::isText);
    form.readHead();
    form.readDates();
    form.readHold();
    form.readTopics();
    new SourceFields(form.keys, lookup, diagnostics).read(form.fields);
    new AddressFields(form.keys, lookup, diagnostics).read(form.fields);
    new FieldLimits(form::placeOf, diagnostics).check(form.fields);
    return form.fields;
  }

  private static boolean isText(String key) {
    ArticleKey meaning = ArticleKey.of(key);
    return meaning != null && TEXTS.contains(meaning);
  }

  private Place placeOf(ArticleKey meaning) {
    HeadField field = keys.first(meaning);
    return field == null ? HeadField.lineOf(map.placeOf("")) : field.place();
  }

  private void readHead() {
    fields.headline = FieldText.cleanOrNull(keys.text(ArticleKey.TITLE));
    fields.summary = FieldText.cleanOrNull(keys.text(ArticleKey.SUMMARY));
    fields.dateline = FieldText.cleanOrNull(keys.text(ArticleKey.DATELINE));
    HeadField lang = keys.first(ArticleKey.LANG);
    fields.lang = lang == null ? null : LanguageTag.read(lang.map(), lang.key(), diagnostics);
    for (HeadField field : keys.all(ArticleKey.AUTHORS)) {
      for (String author : AuthorNames.of(field, diagnostics)) {
        String name = FieldText.clean(author);
        if (!fields.authors.contains(name)) {
          fields.authors.add(name);
        }
      }
    }
    fields.image = ImageFields.read(keys, diagnostics);
    fields.entryId = EntryId.read(keys);
  }

  private void readDates() {
    HeadField date = keys.first(ArticleKey.DATE);
    fields.hasDateKey = date != null && date.text() != null;
    fields.date = date(date);
    fields.dateLine = placeOf(ArticleKey.DATE).line();
    fields.updated = date(keys.first(ArticleKey.UPDATED));
    fields.updatedLine = placeOf(ArticleKey.UPDATED).line();
    fields.expires = date(keys.first(ArticleKey.EXPIRES));
    fields.expiresLine = placeOf(ArticleKey.EXPIRES).line();
    for (HeadField field : keys.all(ArticleKey.CORRECTIONS)) {
      field.items().forEach(this::readCorrection);
    }
  }

  private void readHold() {
    HoldKeys hold = HoldKeys.of(map, dates, diagnostics);
    fields.hold = hold.hold();
    fields.saysNoDraft = hold.saysNoDraft();
    fields.expires = ArticleFields.sooner(fields.expires, fields.hold.until(), dates.zone());
  }

  private void readTopics() {
    HeadField lead = keys.first(ArticleKey.LEAD);
    fields.lead = lead != null && lead.map().flag(lead.key());
    String thread = keys.text(ArticleKey.THREAD);
    fields.thread = thread == null ? null : ComposedText.of(thread);
    for (HeadField field : keys.all(ArticleKey.TOPICS)) {
      boolean listOfWords = isListOfWords(field);
      for (FieldMap.TextItem topic : field.map().texts(field.key())) {
        fields.namesTopics = true;
        for (String name : lookup.topicNames(topic.text(), listOfWords)) {
          lookup.addTopic(fields, name, HeadField.lineOf(topic.place()), diagnostics);
        }
      }
    }
  }

  /**
   * Whether it is {@code categories: space moon} of Jekyll, where that is a list, as is {@code
   * tags}. Its {@code category} and the items of lists are names.
   *
   * @see <a href="https://jekyllrb.com/docs/posts/#tags-and-categories">Tags and categories</a>
   */
  private static boolean isListOfWords(HeadField field) {
    String key = field.key();
    return (key.equals("categories") || key.equals("tags"))
        && field.map().value(key) instanceof Value.Text
        && FOLDER_OF_JEKYLL.matcher(field.place().file()).find();
  }

  private void readCorrection(FieldMap.Item item) {
    if (!(item instanceof FieldMap.MapItem correction)) {
      diagnostics.error(HeadField.lineOf(item.place()), "a correction needs a date and a text", "");
      return;
    }
    correction.map().warnOfOtherKeys(CORRECTION_KEYS);
    PublicationDate date = date(new HeadField(correction.map(), "date"));
    String text = correction.map().text("text");
    if (text == null || !correction.map().has("date")) {
      diagnostics.error(HeadField.lineOf(item.place()), "a correction needs a date and a text", "");
    } else if (date != null) {
      fields.corrections.add(new Correction(date.day(), text));
    }
  }

  private @Nullable PublicationDate date(@Nullable HeadField field) {
    String text = field == null ? null : field.text();
    return field == null || text == null ? null : dates.read(text, field.place(), diagnostics);
  }
}
