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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the topics and sources that articles name in {@code topics.yml} and {@code sources.yml},
 * and adds them to the fields of the article. When there is such a file, other names are errors.
 */
record TopicAndSourceLookup(TopicVocabulary vocabulary, SourceRegistry registry) {

  /** Adds a topic to the fields, unless it is there already. */
  void addTopic(ArticleFields fields, String typed, Place place, Diagnostics diagnostics) {
    String name = FieldText.clean(typed);
    Topic known = vocabulary.find(name);
    if (known != null) {
      add(fields, new TopicRef(known.slug(), known.name()));
    } else if (vocabulary.isDefined()) {
      diagnostics.error(
          place,
          "unknown topic \"" + name + "\"",
          suggestion(vocabulary.nearest(name), "content/topics.yml"));
    } else {
      Slug slug = Slug.of(name);
      if (slug.isEmpty()) {
        diagnostics.error(place, "\"" + name + "\" can't name a topic", "use letters or digits");
      } else {
        add(fields, new TopicRef(slug, Slug.toName(name)));
      }
    }
  }

  /** Whether a name may be cited: one of {@code sources.yml}, or any when there is no such file. */
  boolean isSource(String name) {
    return !registry.isDefined() || registry.find(name) != null;
  }

  /** Splits {@code Moon, Mars} at its commas, unless the whole text is the name of a topic. */
  List<String> topicNames(String text) {
    if (text.indexOf(',') < 0 || vocabulary.find(text) != null) {
      return List.of(text);
    }
    List<String> names = new ArrayList<>();
    for (String name : text.split(",", -1)) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }

  /** Adds the topics whose {@code match} words occur in the texts. */
  void matchTopics(ArticleFields fields, String... texts) {
    for (Topic topic : vocabulary.match(texts)) {
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
    String handle = FieldText.clean(typed);
    Source known = registry.find(handle);
    if (known != null) {
      add(fields, new Citation(known.slug(), known.name(), url, title));
    } else if (registry.isDefined()) {
      diagnostics.error(
          place,
          "unknown source \"" + handle + "\"",
          suggestion(registry.nearest(handle), "content/sources.yml"));
    } else {
      String label = SourceRegistry.withoutAt(handle);
      Slug slug = Slug.of(label);
      if (slug.isEmpty()) {
        diagnostics.error(place, "\"" + handle + "\" can't name a source", "use letters or digits");
      } else {
        add(fields, new Citation(slug, label, url, title));
      }
    }
  }

  private static void add(ArticleFields fields, TopicRef topic) {
    for (TopicRef known : fields.topics) {
      if (known.slug().equals(topic.slug())) {
        return;
      }
    }
    fields.topics.add(topic);
  }

  /** Adds a citation unless it is there already; two reports of a source are two citations. */
  private static void add(ArticleFields fields, Citation citation) {
    for (Citation known : fields.citations) {
      if (known.source().equals(citation.source())
          && Objects.equals(known.url(), citation.url())
          && Objects.equals(known.title(), citation.title())) {
        return;
      }
    }
    fields.citations.add(citation);
  }

  private static String suggestion(@Nullable String nearest, String file) {
    return nearest == null
        ? "add it to " + file
        : "did you mean \"" + nearest + "\"? If not, add it to " + file;
  }
}
