package dev.dateline.check;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.Article;
import dev.dateline.model.BodySource;
import dev.dateline.model.Citation;
import dev.dateline.model.Digest;
import dev.dateline.model.Slug;
import dev.dateline.model.TopicRef;
import dev.dateline.text.ComposedText;
import dev.dateline.text.SourceText;
import dev.dateline.text.UnreadableText;
import dev.dateline.text.mail.MailText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds topics and sources that have one address though their names differ: {@code C++} and {@code
 * C#} would be one topic under one of the names.
 */
final class SharedNames {
  private final String kind;
  private final String hint;
  private final Path contentFolder;
  private final Diagnostics diagnostics;

  /** The name that was seen first for each slug, and an article that has it. */
  private final Map<Slug, Use> first = new HashMap<>();

  /** All names of the slugs that have several, with the first file of each. */
  private final SortedMap<Slug, SortedMap<String, BodySource>> several = new TreeMap<>();

  private record Use(String name, BodySource in) {}

  private SharedNames(String kind, String hint, Path contentFolder, Diagnostics diagnostics) {
    this.kind = kind;
    this.hint = hint;
    this.contentFolder = contentFolder;
    this.diagnostics = diagnostics;
  }

  static void check(Digest digest, Path contentFolder, Diagnostics diagnostics) {
    SharedNames topics =
        new SharedNames(
            "topics", "give them slugs in content/topics.yml", contentFolder, diagnostics);
    SharedNames sources =
        new SharedNames(
            "sources", "give them handles in content/sources.yml", contentFolder, diagnostics);
    for (Article article : digest.articles()) {
      for (TopicRef topic : article.classification().topics()) {
        topics.add(topic.slug(), topic.label(), article.body());
      }
      for (Citation citation : article.classification().citations()) {
        sources.add(citation.source(), citation.label(), article.body());
      }
    }
    topics.several.values().forEach(topics::compare);
    sources.several.values().forEach(sources::compare);
  }

  private void add(Slug slug, String name, BodySource in) {
    Use known = first.get(slug);
    if (known == null) {
      first.put(slug, new Use(name, in));
    } else if (!known.name().equals(name) || several.containsKey(slug)) {
      SortedMap<String, BodySource> names = several.computeIfAbsent(slug, key -> new TreeMap<>());
      names.merge(known.name(), known.in(), SharedNames::earlier);
      names.merge(name, in, SharedNames::earlier);
    }
  }

  private static BodySource earlier(BodySource a, BodySource b) {
    return a.file().compareTo(b.file()) <= 0 ? a : b;
  }

  /** Reports every name that differs from that of the first file. */
  private void compare(SortedMap<String, BodySource> names) {
    Map.Entry<String, BodySource> owner = null;
    for (Map.Entry<String, BodySource> name : names.entrySet()) {
      if (owner == null || name.getValue().file().compareTo(owner.getValue().file()) < 0) {
        owner = name;
      }
    }
    for (Map.Entry<String, BodySource> name : names.entrySet()) {
      if (owner != null) {
        report(name.getKey(), name.getValue(), owner.getKey(), owner.getValue());
      }
    }
  }

  private void report(String name, BodySource in, String other, BodySource otherIn) {
    NameDifference difference = NameDifference.of(name, other);
    if (difference == NameDifference.NONE) {
      return;
    }
    String both =
        "the %s \"%s\" and \"%s\" (%s) have one address"
            .formatted(kind, name, other, otherIn.file().display());
    diagnostics.add(
        difference == NameDifference.MEANING
            ? Diagnostic.error(place(name, in), both, hint)
            : Diagnostic.warning(place(name, in), both, "write them alike, or " + hint));
  }

  /** The line of a name above or below the body of an article; the file when it is not found. */
  private Place place(String name, BodySource in) {
    String text = read(in);
    int end = text == null ? 0 : Math.min(in.end(), text.length());
    List<String> lines = text == null ? List.of() : text.lines().toList();
    int bodyEnd = text == null ? 0 : SourceText.lineAt(text, end);
    int found = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean ofBody = i + 1 >= in.line() && i + 1 < bodyEnd;
      // The last one, as topics stand below the headline.
      found = !ofBody && holds(ComposedText.of(lines.get(i)), name) ? i + 1 : found;
    }
    return Place.line(in.file().display(), found);
  }

  /** Whether a name stands in a line and is no part of another one. */
  private static boolean holds(String line, String name) {
    for (int at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
      int end = at + name.length();
      if ((at == 0 || !isOfName(line.charAt(at - 1)))
          && (end == line.length() || !isOfName(line.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '+' || c == '#';
  }

  private @Nullable String read(BodySource source) {
    try {
      return MailText.of(Files.readAllBytes(source.file().in(contentFolder)));
    } catch (IOException | UnreadableText changedMeanwhile) {
      return null;
    }
  }
}
