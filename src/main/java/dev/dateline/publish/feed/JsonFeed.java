package dev.dateline.publish.feed;

import dev.dateline.fields.FormatException;
import dev.dateline.fields.Value;
import dev.dateline.json.JsonDocument;
import dev.dateline.text.LinkPath;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a {@code feed.json} (JSON Feed 1.1), the newest first. All feeds of a site have
 * the same ids, so this one stands for all.
 */
public record JsonFeed(List<ComparedEntry> items) {
  public static final String FILE = "feed.json";

  public JsonFeed {
    items = List.copyOf(items);
  }

  /**
   * @param file for messages
   * @throws FormatException when the text is no JSON object
   */
  public static JsonFeed read(String text, String file) throws FormatException {
    Value.Fields feed = JsonDocument.read(text, file, 0);
    String base = base(feed);
    List<ComparedEntry> items = new ArrayList<>();
    for (Value.Field field : feed.fields()) {
      if (field.key().equals("items") && field.value() instanceof Value.Items list) {
        for (Value value : list.values()) {
          if (value instanceof Value.Fields item) {
            items.add(item(item, base));
          }
        }
      }
    }
    return new JsonFeed(items);
  }

  /** The address of the site, with a closing slash; empty when it is not known. */
  private static String base(Value.Fields feed) {
    String own = text(feed, "feed_url");
    return own.endsWith("/" + FILE)
        ? own.substring(0, own.length() - FILE.length())
        : text(feed, "home_page_url");
  }

  private static ComparedEntry item(Value.Fields item, String base) {
    String url = text(item, "url");
    String published = text(item, "date_published");
    String modified = text(item, "date_modified");
    return new ComparedEntry(
        text(item, "id"),
        LinkPath.decode(url.startsWith(base) ? url.substring(base.length()) : url),
        text(item, "title"),
        words(text(item, "content_html")),
        modified.isEmpty() ? published : modified);
  }

  /** The text of HTML, with single spaces in the place of tags and white space. */
  private static String words(String html) {
    StringBuilder words = new StringBuilder(html.length());
    boolean inTag = false;
    boolean gap = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      if (inTag || c == '<' || Character.isWhitespace(c)) {
        inTag = c != '>' && (inTag || c == '<');
        gap = true;
      } else {
        words.append(gap && !words.isEmpty() ? " " : "").append(c);
        gap = false;
      }
    }
    return words.toString();
  }

  /** A value; empty when it is missing or no single one. */
  private static String text(Value.Fields fields, String key) {
    for (Value.Field field : fields.fields()) {
      if (field.key().equals(key) && field.value() instanceof Value.Text text) {
        return text.text();
      }
    }
    return "";
  }
}
