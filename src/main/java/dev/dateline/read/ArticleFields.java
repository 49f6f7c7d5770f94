package dev.dateline.read;

import dev.dateline.model.Citation;
import dev.dateline.model.Correction;
import dev.dateline.model.Image;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.model.TopicRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of its article, in either form, before it is known to be complete. Filled in by
 * {@link FrontMatterForm} and {@link PlainForm}.
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
  boolean lead;
  boolean draft;
  boolean namesTopics;

  /** Whether there is something in the place of the date. */
  boolean triesDate;

  int updatedLine;
  int expiresLine;
  final List<String> authors = new ArrayList<>();
  final List<TopicRef> topics = new ArrayList<>();
  final List<Citation> citations = new ArrayList<>();
  final List<Correction> corrections = new ArrayList<>();
  final List<SitePath> aliases = new ArrayList<>();

  /** The body as offsets into the text, and the 1-based line of its first character. */
  int bodyStart;

  int bodyEnd;
  int bodyLine;
}
