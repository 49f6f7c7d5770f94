package dev.dateline.plan.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.io.WireFeedInput;
import dev.dateline.FileTree;
import dev.dateline.Program;
import dev.dateline.fields.Value;
import dev.dateline.json.JsonDocument;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A digest that is built, and its feeds as programs of readers read them. */
record FeedSite(Path folder) {
  static final String NOW = "2024-03-01T12:00:00Z";

  FeedSite write(String file, String text) {
    FileTree.write(folder, "content/" + file, text);
    return this;
  }

  /** Builds the site, which must go well and without a word. */
  FeedSite build() {
    return buildAt(NOW);
  }

  FeedSite buildAt(String now) {
    Program run = Program.exactly(folder, "build", "--now", now);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return this;
  }

  String file(String path) throws IOException {
    return Files.readString(folder.resolve("site").resolve(path));
  }

  Feed atom(String path) throws Exception {
    return (Feed) parsed(path);
  }

  Channel rss() throws Exception {
    return (Channel) parsed("rss.xml");
  }

  private WireFeed parsed(String path) throws Exception {
    return new WireFeedInput().build(new StringReader(file(path)));
  }

  Value.Fields json() throws Exception {
    return JsonDocument.read(file("feed.json"), "feed.json", 0);
  }

  /** The items of the JSON Feed. */
  List<Value.Fields> items() throws Exception {
    return ((Value.Items) value(json(), "items"))
        .values().stream().map(Value.Fields.class::cast).toList();
  }

  static Value value(Value.Fields object, String key) {
    return object.fields().stream()
        .filter(field -> field.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + key))
        .value();
  }

  static String text(Value.Fields object, String key) {
    return ((Value.Text) value(object, key)).text();
  }

  static boolean has(Value.Fields object, String key) {
    return object.fields().stream().anyMatch(field -> field.key().equals(key));
  }
}
