package dev.dateline.plan.feed;

import dev.dateline.json.Json;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.output.DataInputs;
import dev.dateline.plan.output.DataSources;
import dev.dateline.plan.view.ImageView;
import dev.dateline.plan.view.feed.FeedEntry;
import dev.dateline.plan.view.feed.FeedEntry.Credit;
import dev.dateline.plan.view.feed.FeedEntryView;
import dev.dateline.plan.view.feed.FeedView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON Feed is made from.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
record JsonFeedInputs(FeedHead head, List<FeedItem> items) implements DataInputs {
  private static final String VERSION = "https://jsonfeed.org/version/1.1";
  private static final String TEMPLATE = "feed-entry.ftlh";

  @Override
  public <E extends Exception> byte[] bytes(DataSources<E> sources) throws E, IOException {
    ViewContext context = sources.context();
    FeedView view = head.view(items, context);
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("version", VERSION);
    feed.put("title", view.title());
    feed.put("home_page_url", view.page());
    feed.put("feed_url", view.url());
    feed.put("description", view.description());
    feed.put("authors", authors(List.of(view.author())));
    feed.put("language", context.config().language());
    List<Map<String, Object>> entries = new ArrayList<>(view.entries().size());
    for (FeedEntry entry : view.entries()) {
      entries.add(item(entry, sources.text(TEMPLATE, new FeedEntryView(entry))));
    }
    feed.put("items", entries);
    return (Json.text(feed) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> item(FeedEntry entry, String html) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", entry.id());
    item.put("url", entry.url());
    putUnlessNull(
        item,
        "external_url",
        entry.credits().stream()
            .map(Credit::report)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null));
    item.put("title", entry.headline());
    item.put("content_html", html);
    putUnlessNull(item, "summary", entry.summary().isEmpty() ? null : entry.summary());
    ImageView image = entry.image();
    putUnlessNull(item, "image", image == null ? null : image.src());
    item.put("date_published", entry.published().iso());
    item.put("date_modified", entry.updated().iso());
    putUnlessNull(item, "authors", entry.authors().isEmpty() ? null : authors(entry.authors()));
    putUnlessNull(item, "tags", entry.topics().isEmpty() ? null : entry.topics());
    putUnlessNull(item, "language", entry.lang());
    return item;
  }

  private static List<Map<String, String>> authors(List<String> names) {
    return names.stream().map(name -> Map.of("name", name)).toList();
  }

  private static void putUnlessNull(Map<String, Object> item, String key, @Nullable Object value) {
    if (value != null) {
      item.put(key, value);
    }
  }
}
