package dev.dateline.plan.links;

import dev.dateline.config.SiteConfig;
import dev.dateline.files.FileStamp;
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
 * @param former the present addresses of articles and pages by those that they had before
 * @param bodies what articles and pages show, by their addresses
 * @param basePath of the site on its host, without a slash at its start: {@code digest/}; empty at
 *     the root
 * @param pictures by their addresses, where their sizes are known
 */
public record LinkTargets(
    Map<String, SitePath> published,
    Map<String, State> withheld,
    Map<SitePath, SitePath> former,
    Map<SitePath, BodySource> bodies,
    String basePath,
    Map<SitePath, SizedPicture> pictures) {

  /**
   * Those of a site.
   *
   * @param stamps of the files that are copied
   * @param assets files of the theme, by path in the site
   */
  public static LinkTargets of(
      Digest digest,
      Content content,
      SiteConfig config,
      Map<ContentPath, FileStamp> stamps,
      Collection<String> assets) {
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
    addComposed(published);
    Map<String, State> withheld = new HashMap<>();
    for (Withheld held : content.withheld()) {
      withheld.put(held.file().value(), held.state());
    }
    for (Withheld held : content.heldFiles()) {
      withheld.put(held.file().value(), held.state());
    }
    addComposed(withheld);
    BaseUrl baseUrl = config.baseUrl();
    String basePath = baseUrl == null ? "" : baseUrl.path().substring(1);
    Map<SitePath, SizedPicture> pictures = new HashMap<>();
    boolean asIs = config.images() == SiteConfig.Images.AS_IS;
    content
        .sizes()
        .forEach(
            (file, size) -> {
              FileStamp stamp = stamps.get(file);
              pictures.put(
                  new SitePath(file.value()),
                  asIs || stamp == null
                      ? SizedPicture.asIs(size)
                      : SizedPicture.of(file.value(), size, stamp.size(), published::containsKey));
            });
    return new LinkTargets(published, withheld, former, bodies, basePath, pictures);
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
}
