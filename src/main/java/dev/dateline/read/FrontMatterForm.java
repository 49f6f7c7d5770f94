package dev.dateline.read;

import dev.dateline.config.LanguageTag;
import dev.dateline.config.SourceRegistry;
import dev.dateline.config.WebAddress;
import dev.dateline.config.yaml.KnownKeys;
import dev.dateline.config.yaml.YamlMap;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.Correction;
import dev.dateline.model.Image;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import dev.dateline.read.address.Addresses;
import dev.dateline.read.address.Aliases;
import dev.dateline.read.date.DateParser;
import dev.dateline.text.ComposedText;
import dev.dateline.text.UnreadableText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the front matter of an article or page, and reports each mistake with its line. */
final class FrontMatterForm {
  private static final KnownKeys KEYS =
      new KnownKeys(
          "title",
          "date",
          "updated",
          "dateline",
          "author",
          "authors",
          "topic",
          "topics",
          "tags",
          "categories",
          "source",
          "sources",
          "summary",
          "image",
          "lead",
          "thread",
          "corrections",
          "draft",
          "expires",
          "slug",
          "aliases",
          "lang");
  private static final Set<String> WITHOUT_TEXT =
      Set.of("date", "updated", "lead", "draft", "expires", "lang");
  private static final KnownKeys SOURCE_KEYS = new KnownKeys("handle", "url", "title");
  private static final KnownKeys IMAGE_KEYS = new KnownKeys("src", "alt", "caption", "credit");
  private static final KnownKeys CORRECTION_KEYS = new KnownKeys("date", "text");
  private static final List<String> TOPIC_KEYS = List.of("topics", "topic", "tags", "categories");

  private final YamlMap map;
  private final DateParser dates;
  private final TopicAndSourceLookup lookup;
  private final Diagnostics diagnostics;
  private final ArticleFields fields = new ArticleFields();

  private FrontMatterForm(
      YamlMap map, DateParser dates, TopicAndSourceLookup lookup, Diagnostics diagnostics) {
    this.map = map;
    this.dates = dates;
    this.lookup = lookup;
    this.diagnostics = diagnostics;
  }

  static ArticleFields read(
      YamlMap yaml, DateParser dates, TopicAndSourceLookup lookup, Diagnostics diagnostics) {
    YamlMap map = yaml.inAnyCase(KEYS);
    FrontMatterForm form = new FrontMatterForm(map, dates, lookup, diagnostics);
    map.refuseCutValues(key -> KEYS.contains(key) && !WITHOUT_TEXT.contains(key));
    map.warnOfOtherKeys(KEYS, key -> HoldMeaning.of(key) != null);
    form.readHead();
    form.readDates();
    form.readHold();
    form.readClassification();
    form.readAddress();
    new FieldLimits(key -> lineOf(form.placeOfAny(key)), diagnostics).check(form.fields);
    return form.fields;
  }

  /** The place of a key, or of its other name: {@code authors} may be {@code author}. */
  private Place placeOfAny(String key) {
    List<String> names =
        switch (key) {
          case "topics" -> TOPIC_KEYS;
          case "sources" -> List.of("sources", "source");
          case "authors" -> List.of("authors", "author");
          default -> List.of(key);
        };
    return map.placeOf(names.stream().filter(map::has).findFirst().orElse(key));
  }

  private void readHead() {
    fields.headline = FieldText.cleanOrNull(map.text("title"));
    fields.summary = FieldText.cleanOrNull(map.text("summary"));
    fields.dateline = FieldText.cleanOrNull(map.text("dateline"));
    fields.lang = LanguageTag.read(map, "lang", diagnostics);
    for (String key : List.of("authors", "author")) {
      for (YamlMap.TextItem author : map.texts(key)) {
        fields.authors.add(FieldText.clean(author.text()));
      }
    }
    fields.image = image();
  }

  private void readDates() {
    fields.hasDateKey = map.text("date") != null;
    fields.date = date(map, "date");
    fields.updated = date(map, "updated");
    fields.updatedLine = map.placeOf("updated").line();
    fields.expires = date(map, "expires");
    fields.expiresLine = map.placeOf("expires").line();
    for (YamlMap.Item item : map.items("corrections")) {
      readCorrection(item);
    }
  }

  private void readHold() {
    HoldKeys keys = HoldKeys.of(map, dates, diagnostics);
    fields.hold = keys.hold();
    fields.saysNoDraft = keys.saysNoDraft();
    fields.expires = ArticleFields.sooner(fields.expires, fields.hold.until(), dates.zone());
  }

  private void readClassification() {
    String thread = map.text("thread");
    fields.lead = map.flag("lead");
    fields.thread = thread == null ? null : ComposedText.of(thread);
    for (String key : TOPIC_KEYS) {
      for (YamlMap.TextItem topic : map.texts(key)) {
        fields.namesTopics = true;
        for (String name : lookup.topicNames(topic.text())) {
          lookup.addTopic(fields, name, lineOf(topic.place()), diagnostics);
        }
      }
    }
    for (String key : List.of("sources", "source")) {
      for (YamlMap.Item item : map.items(key)) {
        readSource(item);
      }
    }
  }

  private void readSource(YamlMap.Item item) {
    if (item instanceof YamlMap.TextItem text) {
      lookup.addCitation(fields, text.text(), null, null, lineOf(text.place()), diagnostics);
    } else if (item instanceof YamlMap.MapItem source) {
      source.map().warnOfOtherKeys(SOURCE_KEYS);
      String handle = source.map().text("handle");
      if (handle == null) {
        diagnostics.error(
            lineOf(source.place()), "a source without a handle", "add handle: nytimes");
        return;
      }
      String url = WebAddress.read(source.map(), "url", diagnostics);
      Place place = lineOf(source.map().placeOf("handle"));
      lookup.addCitation(
          fields,
          SourceRegistry.withoutAt(handle),
          url,
          source.map().text("title"),
          place,
          diagnostics);
    }
  }

  private void readAddress() {
    String slug = map.text("slug");
    if (slug != null) {
      fields.slug = slug;
      if (!Addresses.isSlug(slug)) {
        Slug clean = Slug.of(slug.indexOf('%') < 0 ? slug : Aliases.decode(slug));
        diagnostics.error(
            lineOf(map.placeOf("slug")),
            "\"" + slug + "\" is not a slug",
            clean.isEmpty() ? "use letters and digits" : "write \"" + clean + "\"");
      }
    }
    for (YamlMap.TextItem alias : map.texts("aliases")) {
      SitePath path = Aliases.read(alias.text(), lineOf(alias.place()), diagnostics);
      if (path != null) {
        fields.aliases.add(path);
      }
    }
  }

  private @Nullable Image image() {
    List<YamlMap.Item> items = map.items("image");
    if (items.isEmpty()) {
      return null;
    }
    YamlMap.Item item = items.get(0);
    int line = item.place().line();
    if (item instanceof YamlMap.TextItem src) {
      warnOfMissingAlt(src.place());
      return new Image(src.text(), "", null, null, line);
    }
    YamlMap image = ((YamlMap.MapItem) item).map();
    image.warnOfOtherKeys(IMAGE_KEYS);
    String src = image.text("src");
    if (src == null) {
      diagnostics.error(lineOf(map.placeOf("image")), "an image without a src", "add src: map.svg");
      return null;
    }
    String alt = image.text("alt");
    if (alt == null && !image.has("alt")) {
      warnOfMissingAlt(image.placeOf("src"));
    }
    return new Image(
        src,
        alt == null ? "" : alt,
        image.text("caption"),
        image.text("credit"),
        image.placeOf("src").line());
  }

  private void warnOfMissingAlt(Place place) {
    diagnostics.warning(
        lineOf(place),
        "the image has no alt text",
        "say in \"alt\" what those who can't see it miss");
  }

  private void readCorrection(YamlMap.Item item) {
    if (!(item instanceof YamlMap.MapItem correction)) {
      diagnostics.error(lineOf(item.place()), "a correction needs a date and a text", "");
      return;
    }
    correction.map().warnOfOtherKeys(CORRECTION_KEYS);
    PublicationDate date = date(correction.map(), "date");
    String text = correction.map().text("text");
    if (text == null || !correction.map().has("date")) {
      diagnostics.error(lineOf(item.place()), "a correction needs a date and a text", "");
    } else if (date != null) {
      fields.corrections.add(new Correction(date.day(), text));
    }
  }

  private @Nullable PublicationDate date(YamlMap from, String key) {
    String text = from.text(key);
    if (text == null) {
      return null;
    }
    try {
      return dates.parse(text);
    } catch (UnreadableText e) {
      diagnostics.error(lineOf(from.placeOf(key)), e.getMessage(), e.hint());
      return null;
    }
  }

  /** The line of a place: columns are reported only for mistakes in YAML itself. */
  private static Place lineOf(Place place) {
    return Place.line(place.file(), place.line());
  }
}
