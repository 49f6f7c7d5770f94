package dev.dateline.plan.links;

import dev.dateline.config.SiteConfig;
import dev.dateline.model.Article;
import dev.dateline.model.BaseUrl;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.Digest;
import dev.dateline.model.SitePath;
import dev.dateline.model.StandalonePage;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import dev.dateline.read.Content;
import dev.dateline.read.address.OldAddresses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that links in articles can lead to, by content path.
 *
 * @param published the addresses at which readers find them
 * @param withheld why readers do not see them
 * @param former the present addresses of articles and pages by those that they had before
 * @param bodies what articles and pages show, by their addresses
 * @param basePath of the site on its host, without a slash at its start: {@code digest/}; empty at
 *     the root
 */
public record LinkTargets(
    Map<String, SitePath> published,
    Map<String, State> withheld,
    Map<SitePath, SitePath> former,
    Map<SitePath, BodySource> bodies,
    String basePath) {

  /**
   * Those of a site.
   *
   * @param assets files of the theme, by path in the site
   */
  public static LinkTargets of(
      Digest digest, Content content, SiteConfig config, Collection<String> assets) {
    Map<SitePath, SitePath> former = new HashMap<>();
    Map<SitePath, BodySource> bodies = new HashMap<>();
    OldAddresses old = new OldAddresses(config.addresses());
    Map<String, SitePath> published = new HashMap<>();
    for (Article article : digest.articles()) {
      published.put(article.file().value(), article.path());
      bodies.put(article.path(), article.body());
      article.aliases().forEach(alias -> former.put(alias, article.path()));
      if (!old.isEmpty()) {
        old.of(article).forEach(address -> former.putIfAbsent(address.path(), article.path()));
      }
    }
    for (StandalonePage page : digest.pages()) {
      published.put(page.body().file().value(), page.path());
      bodies.put(page.path(), page.body());
      page.aliases().forEach(alias -> former.put(alias, page.path()));
    }
    for (ContentPath asset : content.assets()) {
      published.put(asset.value(), new SitePath(asset.value()));
    }
    for (String asset : assets) {
      published.putIfAbsent(asset, new SitePath(asset));
    }
    Map<String, State> withheld = new HashMap<>();
    for (Withheld held : content.withheld()) {
      withheld.put(held.file().value(), held.state());
    }
    for (Withheld held : content.heldFiles()) {
      withheld.put(held.file().value(), held.state());
    }
    BaseUrl baseUrl = config.baseUrl();
    String basePath = baseUrl == null ? "" : baseUrl.path().substring(1);
    return new LinkTargets(published, withheld, former, bodies, basePath);
  }

  /** The files of all inputs. */
  Collection<String> files() {
    List<String> files = new ArrayList<>(published.keySet());
    files.addAll(withheld.keySet());
    return files;
  }
}
