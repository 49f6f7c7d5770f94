package dev.dateline.build;

import java.util.List;

/** What editor and designer do to settings, templates and assets. */
final class SettingsEdits {
  private static final String NO_FILE = "";
  private static final List<String> SITES =
      List.of(
          NO_FILE,
          "title: The Digest\n",
          "title: The Daily Digest\nbase_url: https://example.org/d/\nzone: America/New_York\n",
          "title: The Digest\nbase_url: https://example.org/d/\nrobots: off\n",
          "title: The Digest\nbase_url: https://example.org/d/\nshare_images: articles\n",
          "title: Le Digest\nlanguage: fr\nzone: Asia/Tokyo\nauthor: A. Nonym\n",
          "title: The Digest\nhtml: trusted\nnav:\n  - {title: About, url: /about/}\n",
          "title: Das Digest\nlanguage: de\nnav:\n  - {title: More, url: /more/}\n",
          "title: The Digest\nsearch: off\n",
          "title: The Digest\ntheme: {columns: 2, accent: red}\n",
          "title: The Digest\ntheme: {columns: 3, accent: red}\n",
          "title: Addresses\naddresses: [/old/:year/:name/, /all/:folder/:slug.html]\n");
  private static final List<String> TOPICS =
      List.of(
          NO_FILE,
          "space:\n  description: Beyond\n  former: [old-space]\nmars: {parent: space}\n"
              + "moon: {parent: space}\nhealth:\ntrade:\nrovers: {parent: mars}\n",
          "space:\n  name: Space and Sky\n  synonyms: [Old Space]\nmars: {parent: space}\n"
              + "moon:\n  match: [comet, orbit]\nhealth:\ntrade:\nrovers:\n");
  private static final List<String> SOURCES =
      List.of(
          NO_FILE,
          "nytimes: {name: The New York Times, url: https://www.nytimes.com/}\nesa:\nbbc:\n"
              + "dailywire:\n",
          "nytimes: {name: New York Times}\nbbc: {description: Public}\ndailywire:\nesa:\n");
  private static final List<String> FOOTERS =
      List.of(
          NO_FILE,
          "<footer>one</footer>\n",
          "<footer>two ${site.title} ${(site.theme.columns)!0}</footer>\n",
          "<footer>${page.path}</footer>\n");
  private static final List<String> EDITIONS =
      List.of(NO_FILE, "<h1>${date.text}</h1>${lead.headline}", "<h1>${date.iso}</h1>");
  private static final List<String> STYLES = List.of(NO_FILE, "a{}\n", "b{}\n");
  private static final List<String> LABELS = List.of(NO_FILE, "archive=By date\n", "topics=Tags\n");
  private static final List<String> NOWS =
      List.of(
          "2026-03-01T12:00:00Z",
          "2026-03-02T00:00:00Z",
          "2026-03-04T13:59:59Z",
          "2026-03-04T14:00:00Z",
          "2026-02-02T04:30:00Z",
          "2027-01-01T00:00:00Z");
  private static final List<String> OPTIONS =
      List.of(
          "--drafts",
          "--base-url=https://other.example/",
          "--offline",
          "--offline",
          "--threads=1",
          "--clean");
  private static final List<String> SHARDS = List.of("--shard=1/2", "--shard=2/2", "--shard=2/3");

  private final SampleDigest digest;
  private final Chance chance;

  SettingsEdits(SampleDigest digest, Chance chance) {
    this.digest = digest;
    this.chance = chance;
  }

  String changeSite() {
    return change("content/site.yml", SITES);
  }

  String changeTopics() {
    return change("content/topics.yml", TOPICS);
  }

  String changeSources() {
    return change("content/sources.yml", SOURCES);
  }

  String changeTemplate() {
    return chance.once(2)
        ? change("templates/partials/footer.ftlh", FOOTERS)
        : change("templates/edition.ftlh", EDITIONS);
  }

  String changeLabels() {
    return change("templates/labels/en.properties", LABELS);
  }

  String changeAsset() {
    return chance.once(2)
        ? change("templates/assets/site.css", STYLES)
        : change("templates/assets/own.css", STYLES);
  }

  String moveTheClock() {
    digest.now = chance.of(NOWS);
    return "now " + digest.now;
  }

  String toggleOption() {
    String option = chance.of(OPTIONS);
    if (!digest.options.remove(option)) {
      digest.options.add(option);
    }
    return "options " + digest.options;
  }

  /** Another part of the site, or the whole of it. */
  String changeShard() {
    boolean wasAPart = digest.options.removeAll(SHARDS);
    if (!wasAPart || chance.once(2)) {
      digest.options.add(chance.of(SHARDS));
    }
    return "options " + digest.options;
  }

  private String change(String file, List<String> texts) {
    String text = chance.of(texts);
    if (text.equals(NO_FILE)) {
      digest.delete(file);
      return "no " + file;
    }
    digest.write(file, text);
    return file + ": " + text.replace("\n", "\\n");
  }
}
