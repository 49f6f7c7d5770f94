package dev.dateline.serve;

import dev.dateline.model.SitePath;
import dev.dateline.preview.PreviewMode;
import dev.dateline.preview.PreviewState;
import dev.dateline.preview.SiteChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Tells browsers what changed in the site, and remembers the former addresses of articles. */
final class ChangeSender {
  /** How many articles are named at most. */
  private static final int NAMED = 3;

  private final EventStreams streams;
  private final Map<String, SitePath> moves = new ConcurrentHashMap<>();

  /** What the site was last shown as; null before the first change. */
  private @Nullable PreviewMode lastMode;

  ChangeSender(EventStreams streams) {
    this.streams = streams;
  }

  /** Former address of an article to its present page; may be read from several threads. */
  Map<String, SitePath> moves() {
    return moves;
  }

  /**
   * Tells of a change.
   *
   * @param first what the site was shown as when the preview began
   * @param mode what it is shown as now
   */
  void send(PreviewState before, PreviewState after, PreviewMode first, PreviewMode mode) {
    SiteChanges changes = after.changesSince(before);
    boolean otherMode = !mode.equals(lastMode == null ? first : lastMode);
    lastMode = mode;
    if (otherMode) {
      // In another mode other articles are shown, but nobody has edited them.
      streams.send("change", new ChangeEvent(0, List.of(), changes.files()));
      return;
    }
    List<ChangeEvent.Article> named = new ArrayList<>();
    for (SiteChanges.ChangedArticle article : changes.articles()) {
      SitePath was = article.was();
      moves.remove(article.page().value());
      if (was != null) {
        moves.put(was.value(), article.page());
      }
      if (named.size() < NAMED || was != null) {
        named.add(
            new ChangeEvent.Article(
                article.page().encoded(), was == null ? null : was.encoded(), article.headline()));
      }
    }
    streams.send("change", new ChangeEvent(changes.articles().size(), named, changes.files()));
  }
}
