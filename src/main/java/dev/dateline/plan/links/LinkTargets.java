package dev.dateline.plan.links;

import dev.dateline.model.Article;
import dev.dateline.model.ContentPath;
import dev.dateline.model.Digest;
import dev.dateline.model.SitePath;
import dev.dateline.model.StandalonePage;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import dev.dateline.read.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files that links in articles can lead to, by content path.
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
    Map<String, State> withheld = new HashMap<>();
    for (Withheld held : content.withheld()) {
      withheld.put(held.file().value(), held.state());
    }
    for (Withheld held : content.heldFiles()) {
      withheld.put(held.file().value(), held.state());
    }
    return new LinkTargets(published, withheld);
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
