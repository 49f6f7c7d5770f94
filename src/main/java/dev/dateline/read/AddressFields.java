package dev.dateline.read;

import dev.dateline.config.WebAddress;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.fields.FieldMap;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import dev.dateline.read.address.Addresses;
import dev.dateline.read.address.Aliases;
import dev.dateline.read.date.DateParser;
import dev.dateline.read.head.ArticleKey;
import dev.dateline.read.head.HeadField;
import dev.dateline.read.head.HeadKeys;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a head says of the address of an article: {@code slug}, {@code aliases}, and {@code
 * permalink}, {@code url} or {@code path} of other generators. An article stays at the address of
 * its day and slug; what was written leads there.
 */
record AddressFields(HeadKeys keys, TopicAndSourceLookup lookup, Diagnostics diagnostics) {
  /** {@code /:year/:title/}, {@code {{ title }}}, and the names of such patterns in Jekyll. */
  private static final Pattern PATTERN =
      Pattern.compile(".*[:{<].*|pretty|date|ordinal|weekdate|none|true", Pattern.CASE_INSENSITIVE);

  private static final Pattern DATED =
      Pattern.compile("(?:.*/)?(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?!\\d).*");

  private static final Pattern ENDING = Pattern.compile("(?i)\\.x?html?$");

  void read(ArticleFields fields) {
    HeadField slug = keys.first(ArticleKey.SLUG);
    String written = slug == null ? null : slug.text();
    if (slug != null && written != null) {
      if (written.indexOf('/') >= 0) {
        readAddress(slug, written, fields);
      } else {
        readSlug(slug, written, fields);
      }
    }
    for (HeadField field : keys.all(ArticleKey.ADDRESS)) {
      String text = field.text();
      if (text != null) {
        readAddress(field, text, fields);
      }
    }
    for (HeadField field : keys.all(ArticleKey.ALIASES)) {
      for (FieldMap.TextItem alias : field.map().texts(field.key())) {
        SitePath path = Aliases.read(alias.text(), HeadField.lineOf(alias.place()), diagnostics);
        add(path, fields);
      }
    }
  }

  private void readSlug(HeadField field, String written, ArticleFields fields) {
    if (Addresses.isSlug(written)) {
      fields.slug = written;
      return;
    }
    String decoded = written.indexOf('%') < 0 ? written : Aliases.decode(written);
    Slug clean = Slug.of(decoded);
    String said = "\"" + written + "\" is not a slug";
    if (clean.isEmpty()) {
      diagnostics.error(field.place(), said, "use letters and digits");
      return;
    }
    fields.slug = clean.value();
    fields.writtenSlug = decoded.isEmpty() ? written : decoded;
    diagnostics.warning(
        field.place(),
        said + "; \"" + clean + "\" is taken, and the address as written leads there",
        "write \"" + clean + "\"");
  }

  private void readAddress(HeadField field, String written, ArticleFields fields) {
    boolean permalink = field.key().equalsIgnoreCase("permalink");
    if (permalink && written.equalsIgnoreCase("false")) {
      fields.hold = fields.hold.asDraft("permalink: false");
      return;
    }
    String text = written;
    if (WebAddress.isValid(text)) {
      if (field.key().equalsIgnoreCase("url")) {
        new SourceFields(keys, lookup, diagnostics).addAddress(text, field.place(), fields);
        return;
      }
      int path = text.indexOf('/', text.indexOf("://") + 3);
      text = path < 0 ? "/" : text.substring(path);
    }
    if (PATTERN.matcher(text).matches()) {
      diagnostics.warning(
          field.place(),
          "\"" + field.key() + "\" is a pattern, which is not read",
          "the address is made of the date and the slug");
      return;
    }
    Diagnostics problems = new Diagnostics(false);
    SitePath alias = Aliases.read(text, field.place(), problems);
    if (alias == null) {
      problems
          .sorted()
          .forEach(said -> diagnostics.warning(said.place(), said.message(), said.hint()));
      return;
    }
    add(alias, fields);
    takeSlugAndDate(alias.value(), fields);
  }

  private static void takeSlugAndDate(String address, ArticleFields fields) {
    String path = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    Matcher dated = DATED.matcher(path);
    if (dated.matches() && fields.dateOfAddress == null) {
      fields.dateOfAddress = dated.group(1) + "-" + dated.group(2) + "-" + dated.group(3);
    }
    String last = ENDING.matcher(path.substring(path.lastIndexOf('/') + 1)).replaceFirst("");
    String date = DateParser.dateAtStart(last);
    Slug slug = Slug.of(date == null ? last : last.substring(date.length()));
    boolean words = slug.value().codePoints().anyMatch(Character::isLetter);
    if (fields.slug == null && words) {
      fields.slug = slug.value();
    }
  }

  private static void add(@Nullable SitePath alias, ArticleFields to) {
    if (alias != null && !to.aliases.contains(alias)) {
      to.aliases.add(alias);
    }
  }
}
