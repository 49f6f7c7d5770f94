package dev.dateline.plan.links;

import dev.dateline.model.Article;
import dev.dateline.model.ContentPath;
import dev.dateline.model.Digest;
import dev.dateline.model.SitePath;
import dev.dateline.model.StandalonePage;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import dev.dateline.read.Content;
import dev.dateline.text.ComposedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files that links in articles can lead to, by content path. A path whose accents are
 * characters of their own, as Macs store it, is there in its composed form too.
 *
 * @param published the addresses at which readers find them
 * @param withheld why readers do not see them
 * @param names finds them by their names
 */
public record LinkTargets(
    Map<String, SitePath> published, Map<String, State> withheld, TargetNames names) {

  public LinkTargets(Map<String, SitePath> published, Map<String, State> withheld) {
    this(published, withheld, new TargetNames(published, withheld));
  }

  public static LinkTargets of(Digest digest, Content content) {
    Map<String, SitePath> published = new HashMap<>();
    for (Article article : digest.articles()) {
      published.put(article.file().value(), article.path());
    }
    for (StandalonePage page : digest.pages()) {
      published.put(page.body().file().value(), page.path());
    }
    for (ContentPath asset : content.assets()) {
      published.put(asset.value(), new SitePath(asset.value()));
    }
    addComposed(published);
    Map<String, State> withheld = new HashMap<>();
    for (Withheld held : content.withheld()) {
      withheld.put(held.file().value(), held.state());
    }
    for (Withheld held : content.heldFiles()) {
      withheld.put(held.file().value(), held.state());
    }
    addComposed(withheld);
    return new LinkTargets(published, withheld);
  }

  /** The address of a file; null when readers find none. */
  @Nullable SitePath address(String path) {
    SitePath address = published.get(path);
    return address == null ? published.get(ComposedText.of(path)) : address;
  }

  /** Why readers do not see a file; null when they do, or when there is none. */
  @Nullable State reason(String path) {
    State state = withheld.get(path);
    return state == null ? withheld.get(ComposedText.of(path)) : state;
  }

  private static <T> void addComposed(Map<String, T> files) {
    Map<String, T> composed = new TreeMap<>();
    files.forEach(
        (path, value) -> {
          String form = ComposedText.of(path);
          if (!form.equals(path)) {
            composed.put(form, value);
          }
        });
    composed.forEach(files::putIfAbsent);
  }

  /** The files of all inputs. */
  Collection<String> files() {
    List<String> files = new ArrayList<>(published.keySet());
    files.addAll(withheld.keySet());
    return files;
  }

  /** The file that a command of another generator names; null when there is none. */
  @Nullable String fileNamed(String name) {
    return names.file(name);
  }
}
