package dev.dateline.plan;

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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The targets of links in a site that was planned. */
final class PlannedTargets implements LinkTargets {
  private final Map<String, SitePath> publishedByFile = new HashMap<>();
  private final Map<String, State> withheldByFile = new HashMap<>();
  private final Set<String> addresses = new HashSet<>();

  static PlannedTargets of(Digest digest, Content content, List<PlannedPage> pages) {
    PlannedTargets targets = new PlannedTargets();
    for (Article article : digest.articles()) {
      targets.publish(article.file(), article.path());
    }
    for (StandalonePage page : digest.pages()) {
      targets.publish(page.body().file(), page.path());
    }
    for (ContentPath asset : content.assets()) {
      targets.publish(asset, new SitePath(asset.value()));
    }
    for (Withheld held : content.withheld()) {
      targets.withhold(held.file(), held.state());
    }
    for (PlannedPage page : pages) {
      targets.address(page.path());
    }
    return targets;
  }

  void publish(ContentPath file, SitePath path) {
    publishedByFile.put(file.value(), path);
  }

  void withhold(ContentPath file, State state) {
    withheldByFile.put(file.value(), state);
  }

  void address(SitePath path) {
    addresses.add(path.value());
  }

  @Override
  public @Nullable SitePath published(String file) {
    return publishedByFile.get(file);
  }

  @Override
  public @Nullable State withheld(String file) {
    return withheldByFile.get(file);
  }

  @Override
  public boolean holdsAddress(String address) {
    return addresses.contains(address);
  }

  @Override
  public Collection<String> files() {
    List<String> files = new ArrayList<>(publishedByFile.keySet());
    files.addAll(withheldByFile.keySet());
    return files;
  }
}
