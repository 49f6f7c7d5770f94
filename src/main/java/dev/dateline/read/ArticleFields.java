package dev.dateline.read;

import dev.dateline.diagnostic.Place;
import dev.dateline.model.Citation;
import dev.dateline.model.Correction;
import dev.dateline.model.Image;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.model.TopicRef;
import dev.dateline.read.hold.Hold;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values that were read from a file so far; any may be missing. Filled in by {@link
 * FrontMatterForm} and {@link PlainForm}.
 */
final class ArticleFields {
  @Nullable String headline;
  @Nullable PublicationDate date;
  @Nullable PublicationDate updated;
  @Nullable PublicationDate expires;
  @Nullable String dateline;
  @Nullable String summary;
  @Nullable Image image;
  @Nullable String thread;
  @Nullable String slug;
  @Nullable String lang;
  @Nullable String entryId;
  boolean lead;

  /** What the keys of the head say of drafts and of other moments than {@code expires}. */
  Hold hold = Hold.NONE;

  /** Whether {@code draft: false} is written out. */
  boolean saysNoDraft;

  /** Whether the file names topics, so that none are chosen by their words. */
  boolean namesTopics;

  /** Whether there is a date that may be wrong; the name of the file is not used then. */
  boolean hasDateKey;

  /** Where its first topic is named, and its first source; null when none is. */
  @Nullable Place topicsPlace;

  @Nullable Place sourcesPlace;

  /** How many of its topics and sources can't be taken. */
  int refusedNames;

  /** The date in the address that the head gives: {@code 2015-05-15} of {@code 2015/05/15/rust}. */
  @Nullable String dateOfAddress;

  /** The slug as it is written, when {@link #slug} is not the same. */
  @Nullable String writtenSlug;

  int dateLine;
  int updatedLine;
  int expiresLine;
  final List<String> authors = new ArrayList<>();
  final List<TopicRef> topics = new ArrayList<>();
  final List<Citation> citations = new ArrayList<>();
  final List<Correction> corrections = new ArrayList<>();
  final List<SitePath> aliases = new ArrayList<>();

  /** All that holds back what has no dates of its own: the date counts as well. */
  Hold wholeHold(ZoneId zone) {
    PublicationDate from = hold.from();
    boolean later = from == null || (date != null && date.start(zone).isAfter(from.start(zone)));
    return new Hold(hold.draft(), later ? date : from, sooner(expires, hold.until(), zone));
  }

  /** Makes a body of white space one without a character. */
  void leaveOutBlankBody(String text) {
    int at = bodyStart;
    while (at < bodyEnd && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    bodyEnd = at == bodyEnd ? bodyStart : bodyEnd;
  }

  static @Nullable PublicationDate sooner(
      @Nullable PublicationDate one, @Nullable PublicationDate other, ZoneId zone) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.start(zone).isBefore(one.start(zone)) ? other : one;
  }

  /** Offset of the body's first character. */
  int bodyStart;

  /** Offset after the body's last character. */
  int bodyEnd;

  /** 1-based line of the body's first character. */
  int bodyLine;

  /** Whether the body is of an article in plain form, and not Markdown. */
  boolean plainForm;

  /** Lines of the body that are not shown, counted from 1. */
  final List<Integer> leftOut = new ArrayList<>();
}
