package dev.dateline.read.language;

import dev.dateline.model.Article;
import dev.dateline.model.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The former addresses that several languages of one article name. In a language other than the
 * site's such an address begins with the folder of the language, as the present address does.
 */
final class SharedAliases {
  /** How many languages name an alias, by article and alias. */
  private final Map<String, Integer> uses = new HashMap<>();

  /**
   * Counts the aliases of an article.
   *
   * @param common what all languages of the article have in common
   */
  void add(Article article, String common) {
    for (SitePath alias : article.aliases()) {
      uses.merge(key(common, alias), 1, Integer::sum);
    }
  }

  /**
   * The aliases of an article in another language than the site's.
   *
   * @param prefix of its addresses: {@code de/}
   */
  List<SitePath> of(Article article, String common, String prefix) {
    List<SitePath> aliases = new ArrayList<>(article.aliases().size());
    for (SitePath alias : article.aliases()) {
      boolean shared = uses.getOrDefault(key(common, alias), 0) > 1;
      SitePath own = shared ? new SitePath(prefix + alias.value()) : alias;
      if (!own.equals(article.path())) {
        aliases.add(own);
      }
    }
    return aliases;
  }

  private static String key(String common, SitePath alias) {
    return common + "\n" + alias.value();
  }
}
