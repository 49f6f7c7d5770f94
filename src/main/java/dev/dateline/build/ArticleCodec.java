package dev.dateline.build;

import dev.dateline.model.Article;
import dev.dateline.model.ArticleDates;
import dev.dateline.model.ArticleHead;
import dev.dateline.model.BodySource;
import dev.dateline.model.Citation;
import dev.dateline.model.Classification;
import dev.dateline.model.ContentPath;
import dev.dateline.model.Correction;
import dev.dateline.model.Image;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import dev.dateline.model.StandalonePage;
import dev.dateline.model.TopicRef;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Puts articles and standalone pages into the cache and takes them out. */
final class ArticleCodec {
  private ArticleCodec() {}

  static void write(CacheOutput out, Article article) {
    out.writeText(article.path().value());
    writeHead(out, article.head());
    writeDates(out, article.dates());
    writeClassification(out, article.classification());
    out.writeList(article.aliases(), (to, alias) -> to.writeText(alias.value()));
  }

  static Article read(CacheInput in, BodySource body) {
    return new Article(
        new SitePath(in.readText()),
        readHead(in),
        readDates(in),
        readClassification(in),
        body,
        in.readList(from -> new SitePath(from.readText())));
  }

  static void write(CacheOutput out, StandalonePage page) {
    out.writeText(page.path().value());
    out.writeText(page.title());
    out.writeText(page.summary());
    out.writeList(page.aliases(), (to, alias) -> to.writeText(alias.value()));
  }

  static StandalonePage readPage(CacheInput in, BodySource body) {
    return new StandalonePage(
        new SitePath(in.readText()),
        in.readText(),
        in.readText(),
        body,
        in.readList(from -> new SitePath(from.readText())));
  }

  private static void writeHead(CacheOutput out, ArticleHead head) {
    out.writeText(head.headline());
    out.writeText(head.summary());
    out.writeText(head.dateline());
    out.writeList(head.authors(), CacheOutput::writeText);
    Image image = head.image();
    out.writeFlag(image != null);
    if (image != null) {
      out.writeText(image.src());
      out.writeText(image.alt());
      out.writeText(image.caption());
      out.writeText(image.credit());
      out.writeInt(image.line());
    }
    out.writeText(head.lang());
  }

  private static ArticleHead readHead(CacheInput in) {
    return new ArticleHead(
        in.readText(),
        in.readText(),
        in.readTextOrNull(),
        in.readList(CacheInput::readText),
        in.readFlag()
            ? new Image(
                in.readText(),
                in.readText(),
                in.readTextOrNull(),
                in.readTextOrNull(),
                in.readInt())
            : null,
        in.readTextOrNull());
  }

  private static void writeDates(CacheOutput out, ArticleDates dates) {
    writeDate(out, dates.published());
    writeDate(out, dates.updated());
    writeDate(out, dates.expires());
    out.writeList(
        dates.corrections(),
        (to, correction) -> {
          to.writeLong(correction.date().toEpochDay());
          to.writeText(correction.text());
        });
  }

  private static ArticleDates readDates(CacheInput in) {
    PublicationDate published = readDate(in);
    if (published == null) {
      throw new IllegalArgumentException("an article has a date");
    }
    return new ArticleDates(
        published,
        readDate(in),
        readDate(in),
        in.readList(
            from -> new Correction(LocalDate.ofEpochDay(from.readLong()), from.readText())));
  }

  private static void writeDate(CacheOutput out, @Nullable PublicationDate date) {
    if (date == null) {
      out.writeInt(0);
      return;
    }
    Instant moment = date.moment();
    out.writeInt(moment == null ? 1 : 2);
    out.writeLong(date.day().toEpochDay());
    if (moment != null) {
      out.writeLong(moment.getEpochSecond());
      out.writeInt(moment.getNano());
    }
  }

  private static @Nullable PublicationDate readDate(CacheInput in) {
    int kind = in.readInt();
    if (kind == 0) {
      return null;
    }
    LocalDate day = LocalDate.ofEpochDay(in.readLong());
    Instant moment = kind == 1 ? null : Instant.ofEpochSecond(in.readLong(), in.readInt());
    return new PublicationDate(day, moment);
  }

  private static void writeClassification(CacheOutput out, Classification classification) {
    out.writeList(
        classification.topics(),
        (to, topic) -> {
          to.writeText(topic.slug().value());
          to.writeText(topic.label());
        });
    out.writeList(
        classification.citations(),
        (to, citation) -> {
          to.writeText(citation.source().value());
          to.writeText(citation.label());
          to.writeText(citation.url());
          to.writeText(citation.title());
        });
    out.writeText(classification.thread());
    out.writeFlag(classification.lead());
  }

  private static Classification readClassification(CacheInput in) {
    return new Classification(
        in.readList(from -> new TopicRef(new Slug(from.readText()), from.readText())),
        in.readList(
            from ->
                new Citation(
                    new Slug(from.readText()),
                    from.readText(),
                    from.readTextOrNull(),
                    from.readTextOrNull())),
        in.readTextOrNull(),
        in.readFlag());
  }

  static void writeBody(CacheOutput out, BodySource body) {
    out.writeText(body.file().value());
    out.writeInt(body.offset());
    out.writeInt(body.end());
    out.writeInt(body.line());
    out.writeDigest(body.digest());
  }

  static BodySource readBody(CacheInput in) {
    return new BodySource(
        new ContentPath(in.readText()), in.readInt(), in.readInt(), in.readInt(), in.readDigest());
  }
}
