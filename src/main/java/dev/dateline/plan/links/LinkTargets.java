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

/** The files that links in articles can lead to, with the addresses that readers find them at. */
final class LinkTargets {
  private final Map<String, SitePath> publishedByFile = new HashMap<>();
  private final Map<String, State> withheldByFile = new HashMap<>();

  LinkTargets(Digest digest, Content content) {
    for (Article article : digest.articles()) {
      publishedByFile.put(article.file().value(), article.path());
    }
    for (StandalonePage page : digest.pages()) {
      publishedByFile.put(page.body().file().value(), page.path());
    }
    for (ContentPath asset : content.assets()) {
      publishedByFile.put(asset.value(), new SitePath(asset.value()));
    }
    for (Withheld held : content.withheld()) {
      withheldByFile.put(held.file().value(), held.state());
    }
  }

  /** Where readers find what is in a file; null when they do not. */
  @Nullable SitePath published(String file) {
    return publishedByFile.get(file);
  }

  /** Why readers do not see an input; null when they do or there is none. */
  @Nullable State withheld(String file) {
    return withheldByFile.get(file);
  }

  /** The files of all inputs. */
  Collection<String> files() {
    List<String> files = new ArrayList<>(publishedByFile.keySet());
    files.addAll(withheldByFile.keySet());
    return files;
  }
}
