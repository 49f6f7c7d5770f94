package dev.dateline.read;

import dev.dateline.config.SourceRegistry;
import dev.dateline.config.TopicVocabulary;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.Citation;
import dev.dateline.model.Slug;
import dev.dateline.model.Source;
import dev.dateline.model.Topic;
import dev.dateline.model.TopicRef;
import dev.dateline.text.ComposedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the topics and sources that articles name in {@code topics.yml} and {@code sources.yml},
 * and adds them to the fields of the article. When there is such a file, other names are errors.
 */
final class TopicAndSourceLookup {
  private static final int MOST_REFUSED = 50;

  private final TopicVocabulary vocabulary;
  private final SourceRegistry registry;

  /** What names stand for, by the words that articles use: many articles use the same. */
  private final Map<String, TopicRef> topics = new ConcurrentHashMap<>();

  private final Map<String, Name> sources = new ConcurrentHashMap<>();

  private record Name(Slug slug, String label) {}

  TopicAndSourceLookup(TopicVocabulary vocabulary, SourceRegistry registry) {
    this.vocabulary = vocabulary;
    this.registry = registry;
  }

  /** Adds a topic to the fields, unless it is there already. */
  void addTopic(ArticleFields fields, String typed, Place place, Diagnostics diagnostics) {
    if (fields.topicsPlace == null) {
      fields.topicsPlace = place;
    }
    String name = FieldText.clean(typed);
    TopicRef topic = topics.computeIfAbsent(name, this::topic);
    if (topic != null) {
      add(fields, topic);
    } else if (mayNameAnother(fields, place, diagnostics)) {
      if (vocabulary.isDefined()) {
        diagnostics.error(
            place,
            "unknown topic \"" + name + "\"",
            suggestion(vocabulary.nearest(name), "content/topics.yml"));
      } else {
        diagnostics.error(place, "\"" + name + "\" can't name a topic", "use letters or digits");
      }
    }
  }

  SourceRegistry registry() {
    return registry;
  }

  /** The topic that a name stands for; null when it can't stand for one. */
  private @Nullable TopicRef topic(String name) {
    Topic known = vocabulary.find(name);
    return known != null
        ? new TopicRef(known.slug(), known.name())
        : vocabulary.isDefined() ? null : unlisted(name, TopicRef::new);
  }

  /** The source that a handle or name stands for; null when it can't stand for one. */
  private @Nullable Name source(String handle) {
    Source known = registry.find(handle);
    return known != null
        ? new Name(known.slug(), known.name())
        : registry.isDefined() ? null : unlisted(SourceRegistry.withoutAt(handle), Name::new);
  }

  /** Something that is named as the editor spells it; null without a letter or digit. */
  private static <T> @Nullable T unlisted(String name, BiFunction<Slug, String, T> make) {
    String label = FieldText.clean(ComposedText.of(name));
    Slug slug = Slug.of(label);
    return slug.isEmpty() ? null : make.apply(slug, label);
  }

  /** Whether a name may be cited: one of {@code sources.yml}, or any when there is no such file. */
  boolean isSource(String name) {
    return !registry.isDefined() || registry.find(name) != null;
  }

  /** The handle or name of the source at a host; the host without {@code www.} if none is known. */
  String nameOfHost(String host) {
    Source known = registry.atHost(host);
    return known != null ? known.name() : SourceRegistry.withoutWww(host);
  }

  /**
   * Splits {@code Moon, Mars} at its commas, unless the whole text is the name of a topic.
   *
   * @param listOfWords whether it is split at its spaces where it has no comma
   */
  List<String> topicNames(String text, boolean listOfWords) {
    boolean commas = text.indexOf(',') >= 0;
    if ((!commas && !listOfWords) || vocabulary.find(text) != null) {
      return List.of(text);
    }
    List<String> names = new ArrayList<>();
    for (String name : text.split(commas ? "," : "\\s+", -1)) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }

  /**
   * Adds the topics whose {@code match} words occur in the texts; a warning when they are too many.
   *
   * @param file the article
   */
  void matchTopics(ArticleFields fields, String file, Diagnostics diagnostics, String... texts) {
    List<Topic> matched = vocabulary.match(texts);
    if (matched.size() > FieldLimits.TOPICS) {
      diagnostics.warning(
          Place.file(file),
          String.format(
              Locale.ROOT,
              "its words match %,d topics; it is filed under the first %d",
              matched.size(),
              FieldLimits.TOPICS),
          "name its topics in it");
      matched = matched.subList(0, FieldLimits.TOPICS);
    }
    for (Topic topic : matched) {
      add(fields, new TopicRef(topic.slug(), topic.name()));
    }
  }

  /** Adds a citation to the fields, unless it is there already. */
  void addCitation(
      ArticleFields fields,
      String typed,
      @Nullable String url,
      @Nullable String title,
      Place place,
      Diagnostics diagnostics) {
    if (fields.sourcesPlace == null) {
      fields.sourcesPlace = place;
    }
    String handle = FieldText.clean(typed);
    Name source = sources.computeIfAbsent(handle, this::source);
    if (source != null) {
      add(fields, new Citation(source.slug(), source.label(), url, title));
    } else if (mayNameAnother(fields, place, diagnostics)) {
      if (registry.isDefined()) {
        diagnostics.error(
            place,
            "unknown source \"" + handle + "\"",
            suggestion(registry.nearest(handle), "content/sources.yml"));
      } else {
        diagnostics.error(place, "\"" + handle + "\" can't name a source", "use letters or digits");
      }
    }
  }

  /**
   * Whether one more name of the article may be reported; after {@value #MOST_REFUSED} there is a
   * single error for all others, as each takes a search for what was meant.
   */
  private static boolean mayNameAnother(
      ArticleFields fields, Place place, Diagnostics diagnostics) {
    fields.refusedNames++;
    if (fields.refusedNames == MOST_REFUSED + 1) {
      diagnostics.error(place, "more names that can't be taken follow", "mend those above first");
    }
    return fields.refusedNames <= MOST_REFUSED;
  }

  private static void add(ArticleFields fields, TopicRef topic) {
    for (TopicRef known : first(FieldLimits.TOPICS, fields.topics)) {
      if (known.slug().equals(topic.slug())) {
        return;
      }
    }
    fields.topics.add(topic);
  }

  /** Adds a citation unless it is there already; two reports of a source are two citations. */
  private static void add(ArticleFields fields, Citation citation) {
    for (Citation known : first(FieldLimits.SOURCES, fields.citations)) {
      if (known.source().equals(citation.source())
          && Objects.equals(known.url(), citation.url())
          && Objects.equals(known.title(), citation.title())) {
        return;
      }
    }
    fields.citations.add(citation);
  }

  /**
   * The names among which a repeated one is looked for. An article with more names is refused
   * anyway.
   */
  private static <T> List<T> first(int most, List<T> named) {
    return named.subList(0, Math.min(named.size(), most));
  }

  private static String suggestion(@Nullable String nearest, String file) {
    return nearest == null
        ? "add it to " + file
        : "did you mean \"" + nearest + "\"? If not, add it to " + file;
  }
}
