package dev.dateline.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fields.FormatException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What feed readers make of a new feed, who know the entries of the last one by their ids. */
class FeedComparisonTest {
  private static final String NEW_HOST = "https://new.example/";

  private String host = "https://old.example/";
  private String authority = "old.example";
  private final Set<String> lastPages = new HashSet<>();
  private final Set<String> pages = new HashSet<>();

  /** An entry; the slug makes its address and, unless another is given, its id. */
  private record Entry(String day, String slug, String title, String text, String id, String when) {
    static Entry of(int day, String slug) {
      return new Entry("2024-01-" + (10 + day), slug, "Of " + slug, "All of " + slug, slug, "");
    }

    Entry at(String other) {
      return new Entry(day, other, title, text, other, when);
    }

    Entry titled(String other) {
      return new Entry(day, slug, other, text, id, when);
    }

    Entry saying(String other) {
      return new Entry(day, slug, title, other, id, when);
    }

    Entry withId(String other) {
      return new Entry(day, slug, title, text, other, when);
    }

    Entry updated(String moment) {
      return new Entry(day, slug, title, text, id, moment);
    }

    String path() {
      return day.replace('-', '/') + "/" + slug + "/";
    }
  }

  private static List<Entry> entries(int count) {
    List<Entry> entries = new ArrayList<>();
    for (int i = count - 1; i >= 0; i--) {
      entries.add(Entry.of(i, "a" + i));
    }
    return entries;
  }

  private JsonFeed feed(List<Entry> entries) {
    StringBuilder items = new StringBuilder();
    for (Entry entry : entries) {
      items.append(items.isEmpty() ? "" : ",\n");
      items.append("{\"id\":\"tag:").append(authority).append(',').append(entry.day());
      items.append(":/").append(entry.id()).append("\",\"url\":\"").append(host);
      items.append(entry.path()).append("\",\"title\":\"").append(entry.title());
      items.append("\",\"content_html\":\"<p>").append(entry.text());
      items.append("\\n<img src='").append(host).append("a.png'>.</p>");
      items.append("\",\"date_published\":\"").append(entry.day()).append("T00:00:00Z");
      items.append("\",\"date_modified\":\"");
      items.append(entry.when().isEmpty() ? entry.day() + "T00:00:00Z" : entry.when());
      items.append("\"}");
    }
    String json =
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"News\",\"feed_url\":\""
            + host
            + "feed.json\",\"items\":["
            + items
            + "]}";
    try {
      return JsonFeed.read(json, "feed.json");
    } catch (FormatException e) {
      throw new AssertionError(e);
    }
  }

  private JsonFeed published(List<Entry> entries) {
    entries.forEach(entry -> lastPages.add(entry.path()));
    return feed(entries);
  }

  private FeedChanges compare(JsonFeed last, List<Entry> now) {
    now.forEach(entry -> pages.add(entry.path()));
    return FeedComparison.compare(last, feed(now), lastPages::contains, pages::contains);
  }

  @Test
  void countsNewAndUpdatedEntries() {
    JsonFeed last = published(entries(8));
    List<Entry> now = entries(10);
    now.set(5, now.get(5).updated("2024-03-01T00:00:00Z"));

    assertThat(compare(last, now).summary())
        .isEqualTo("2 new, 1 updated, 0 that readers would take for new again");
  }

  @Test
  void findsNothingInTheSameFeed() {
    FeedChanges changes = compare(published(entries(8)), entries(8));

    assertThat(changes).isEqualTo(new FeedChanges(0, 0, 0, List.of()));
  }

  @Test
  void takesNoTitleForTheSameWhileBothArticlesAreThere() {
    List<Entry> daily = new ArrayList<>();
    for (Entry entry : entries(20)) {
      daily.add(entry.titled("Morning briefing").saying(""));
      pages.add(entry.path());
    }
    JsonFeed last = published(daily.subList(10, 20));

    assertThat(compare(last, daily.subList(0, 10)).summary())
        .isEqualTo("10 new, 0 updated, 0 that readers would take for new again");
  }

  /** Articles of an earlier time that were never published are news to readers. */
  @Test
  void takesAnOldArticleThatWasAddedForNew() {
    JsonFeed last = published(entries(5));
    List<Entry> now = new ArrayList<>(entries(5));
    for (int i = 0; i < 8; i++) {
      now.add(Entry.of(1, "archive" + i));
    }

    FeedChanges changes = compare(last, now);

    assertThat(changes.added()).isEqualTo(8);
    assertThat(changes.resendsMany()).isFalse();
  }

  @Test
  void doesNotCountWhatIsBackBecauseOthersWereRemoved() {
    List<Entry> all = entries(30);
    published(all);
    JsonFeed last = feed(all.subList(0, 20));

    FeedChanges changes = compare(last, all.subList(10, 30));

    assertThat(changes.summary())
        .isEqualTo(
            "0 new, 0 updated, 0 that readers would take for new again, 10 back in place of"
                + " others");
    assertThat(changes.resendsMany()).isFalse();
  }

  @Test
  void findsEveryEntryOfASiteThatMoved() {
    JsonFeed last = published(entries(8));
    host = NEW_HOST;
    authority = "new.example";

    FeedChanges changes = compare(last, entries(9));

    assertThat(changes.summary())
        .isEqualTo("1 new, 0 updated, 8 that readers would take for new again");
    assertThat(ResendWarning.of(changes, "or so").toString())
        .contains(
            "site/feed.json: warning: feed readers would show 8 entries as new that they have"
                + " already, as the ids of 8 articles have another domain:"
                + " tag:new.example,2024-01-17:/a7 was tag:old.example,2024-01-17:/a7",
            "write \"feed_id: tag:old.example,2024\" in content/site.yml; or so");
  }

  @Test
  void findsNothingWhenASiteMovesAndKeepsItsIds() {
    JsonFeed last = published(entries(8));
    host = NEW_HOST;

    assertThat(compare(last, entries(8))).isEqualTo(new FeedChanges(0, 0, 0, List.of()));
  }

  @Test
  void findsArticlesAtOtherAddresses() {
    JsonFeed last = published(entries(8));
    List<Entry> now = entries(8).stream().map(entry -> entry.at("new-" + entry.slug())).toList();

    FeedChanges changes = compare(last, now);

    assertThat(changes.again()).hasSize(8);
    assertThat(ResendWarning.of(changes, "or so").toString())
        .contains(
            "8 articles moved to another address without an alias: /2024/01/17/new-a7/ was"
                + " /2024/01/17/a7/",
            "write the former address of each under \"aliases\"");
  }

  @Test
  void findsArticlesAtOtherAddressesWithOtherTitles() {
    JsonFeed last = published(entries(8));
    List<Entry> now =
        entries(8).stream()
            .map(entry -> entry.at("new-" + entry.slug()).titled("New " + entry.slug()))
            .toList();

    assertThat(compare(last, now).again())
        .hasSize(8)
        .allMatch(again -> again.now().path().replace("new-", "").equals(again.before().path()));
  }

  @Test
  void takesAnArticleInPlaceOfADeletedOneForNew() {
    JsonFeed last = published(entries(3));
    List<Entry> now = new ArrayList<>(entries(3));
    now.set(0, Entry.of(2, "other"));

    assertThat(compare(last, now).summary())
        .isEqualTo("1 new, 0 updated, 0 that readers would take for new again");
  }

  @Test
  void findsOtherIdsOfTheSamePages() {
    JsonFeed last = published(entries(6));
    List<Entry> now = entries(6).stream().map(entry -> entry.withId(entry.id() + "x")).toList();

    FeedChanges changes = compare(last, now);

    assertThat(changes.resendsMany()).isTrue();
    assertThat(ResendWarning.of(changes, "or so").toString())
        .contains("6 articles got another id", "write the former ids as \"id\" in the articles");
  }

  @Test
  void doesNotStopForFive() {
    JsonFeed last = published(entries(6));
    List<Entry> now = new ArrayList<>(entries(6));
    for (int i = 0; i < 5; i++) {
      now.set(i, now.get(i).withId("x" + i));
    }

    FeedChanges changes = compare(last, now);

    assertThat(changes.again()).hasSize(5);
    assertThat(changes.resendsMany()).isFalse();
  }

  @Test
  void namesEachReason() {
    JsonFeed last = published(entries(6));
    List<Entry> now = new ArrayList<>(entries(6));
    for (int i = 0; i < 6; i++) {
      now.set(i, i < 2 ? now.get(i).withId("x" + i) : now.get(i).at("n" + i));
    }

    assertThat(ResendWarning.of(compare(last, now), "or so").toString())
        .contains("4 articles moved to another address", ", and 2 articles got another id");
  }

  @Test
  void takesAFirstFeedForNew() {
    assertThat(compare(new JsonFeed(List.of()), entries(3)).added()).isEqualTo(3);
  }

  @Test
  void readsAFeedOfAnotherProgram() throws Exception {
    JsonFeed feed =
        JsonFeed.read(
            "{\"home_page_url\":\"https://a.example/\",\"items\":[{\"id\":1,\"url\":"
                + "\"https://a.example/%C3%A4/\",\"content_html\":\"a < b <\",\"tags\":[\"x\"]},"
                + "{\"url\":\"https://b.example/c\"},7],\"items2\":{}}",
            "feed.json");

    assertThat(feed.items())
        .containsExactly(
            new ComparedEntry("1", "ä/", "", "a", ""),
            new ComparedEntry("", "https://b.example/c", "", "", ""));
  }
}
