package dev.dateline.plan.feed;

import dev.dateline.config.SiteConfig;
import dev.dateline.model.Article;
import dev.dateline.model.BaseUrl;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import dev.dateline.model.TagAuthority;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids of entries in feeds. A reader's program takes an entry with another id for a new one, so
 * an id is made of what never changes (RFC 4151): the domain, the day and the address with which an
 * article first appeared.
 *
 * <pre>{@code
 * tag:example.org,2023-12-28:/2023/12/28/caravan/
 * }</pre>
 *
 * @param authority the domain
 */
public record EntryIds(String authority) {
  /** The address of an article, with the folder of its language if it has one. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*/)?(\\d{4}/\\d\\d/\\d\\d)/([^/]+)/");

  /** Those of a site; its base URL must be known. */
  public static EntryIds of(SiteConfig config, BaseUrl baseUrl) {
    TagAuthority fixed = config.feedId();
    String host = String.valueOf(baseUrl.uri().getHost()).toLowerCase(Locale.ROOT);
    return new EntryIds(fixed == null ? host : fixed.name());
  }

  /** The id of an article: the one that its file gives, or else that of its first address. */
  public String of(Article article) {
    String given = article.entryId();
    if (given != null) {
      return given;
    }
    SitePath first = firstAddress(article);
    Matcher dated = ADDRESS.matcher(first.value());
    String day =
        dated.matches()
            ? dated.group(1).replace('/', '-')
            : article.dates().published().day().toString();
    return "tag:" + authority + "," + day + ":/" + first.encoded();
  }

  /**
   * The oldest of an article's addresses: of the aliases that have the form of an article's address
   * the one of the earliest day, the first in the list among several; without any, the present one.
   * The list may hold the present one too, when the article came back to it. Aliases of another
   * form lead from a former site, whose feeds had other ids.
   */
  private static SitePath firstAddress(Article article) {
    SitePath first = article.path();
    String firstDay = "";
    for (SitePath alias : article.addresses()) {
      Matcher dated = ADDRESS.matcher(alias.value());
      if (dated.matches() && isSlug(dated.group(2))) {
        String day = dated.group(1);
        if (firstDay.isEmpty() || day.compareTo(firstDay) < 0) {
          first = alias;
          firstDay = day;
        }
      }
    }
    return first;
  }

  private static boolean isSlug(String text) {
    return Slug.of(text).value().equals(text);
  }
}
