package dev.dateline.read.address;

import dev.dateline.config.AddressPattern;
import dev.dateline.model.Article;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The addresses that articles had elsewhere, by the forms that {@code addresses} in {@code
 * site.yml} gives: {@code blog/2015/02/final/} by {@code /blog/:year/:month/:slug/}.
 */
public final class OldAddresses {
  private static final Pattern SEPARATORS = Pattern.compile("^[-_. ]+");

  private final List<AddressPattern> patterns;

  public OldAddresses(List<AddressPattern> patterns) {
    this.patterns = patterns;
  }

  /** An address, with the form that it has. */
  public record OldAddress(SitePath path, AddressPattern pattern) {}

  /** Whether no article has any. */
  public boolean isEmpty() {
    return patterns.isEmpty();
  }

  /** Those of an article, each once, without its present address and the aliases that it names. */
  public List<OldAddress> of(Article article) {
    List<OldAddress> addresses = new ArrayList<>(patterns.size());
    List<SitePath> known = new ArrayList<>(article.aliases());
    known.add(article.path());
    for (AddressPattern pattern : patterns) {
      SitePath path = Aliases.path(expand(pattern, article));
      if (path != null && !known.contains(path)) {
        known.add(path);
        addresses.add(new OldAddress(path, pattern));
      }
    }
    return addresses;
  }

  private static String expand(AddressPattern pattern, Article article) {
    StringBuilder address = new StringBuilder("/");
    for (AddressPattern.Part part : pattern.parts()) {
      String text =
          part instanceof AddressPattern.Of of
              ? value(of.field(), article)
              : ((AddressPattern.Fixed) part).text();
      // An article at the top of the content folder has no folder to name.
      boolean afterNothing = address.charAt(address.length() - 1) == '/' && text.startsWith("/");
      address.append(text, afterNothing ? 1 : 0, text.length());
    }
    return address.toString();
  }

  private static String value(AddressPattern.Field field, Article article) {
    LocalDate day = article.dates().published().day();
    ContentPath file = article.file();
    return switch (field) {
      case YEAR -> day.toString().substring(0, 4);
      case SHORT_YEAR -> day.toString().substring(2, 4);
      case MONTH -> day.toString().substring(5, 7);
      case DAY -> day.toString().substring(8);
      case I_MONTH -> Integer.toString(day.getMonthValue());
      case I_DAY -> Integer.toString(day.getDayOfMonth());
      case SLUG -> article.path().name();
      case NAME -> name(article);
      case TITLE -> Slug.of(article.head().headline()).value();
      case FOLDER -> Addresses.foldersAbove(file);
    };
  }

  private static String name(Article article) {
    String name = Addresses.nameWithoutDate(article.file());
    String rest = SEPARATORS.matcher(name).replaceFirst("");
    return rest.isEmpty() ? article.path().name() : rest;
  }
}
