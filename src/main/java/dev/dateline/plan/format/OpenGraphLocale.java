package dev.dateline.plan.format;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A language as Open Graph writes it, always with a territory: {@code en_US}, {@code pt_BR}.
 *
 * @see <a href="https://ogp.me/#optional">The Open Graph protocol, og:locale</a>
 */
final class OpenGraphLocale {
  private static final int LENGTH_OF_TERRITORY = 2;

  /** For tags without a territory: the usual one, as readers of Open Graph know the language. */
  private static final Map<String, String> TERRITORIES =
      Map.ofEntries(
          Map.entry("ar", "AR"),
          Map.entry("bg", "BG"),
          Map.entry("ca", "ES"),
          Map.entry("cs", "CZ"),
          Map.entry("da", "DK"),
          Map.entry("de", "DE"),
          Map.entry("el", "GR"),
          Map.entry("en", "US"),
          Map.entry("es", "ES"),
          Map.entry("et", "EE"),
          Map.entry("fa", "IR"),
          Map.entry("fi", "FI"),
          Map.entry("fr", "FR"),
          Map.entry("he", "IL"),
          Map.entry("hi", "IN"),
          Map.entry("hr", "HR"),
          Map.entry("hu", "HU"),
          Map.entry("id", "ID"),
          Map.entry("it", "IT"),
          Map.entry("ja", "JP"),
          Map.entry("ko", "KR"),
          Map.entry("lt", "LT"),
          Map.entry("lv", "LV"),
          Map.entry("nb", "NO"),
          Map.entry("nl", "NL"),
          Map.entry("nn", "NO"),
          Map.entry("pl", "PL"),
          Map.entry("pt", "BR"),
          Map.entry("ro", "RO"),
          Map.entry("ru", "RU"),
          Map.entry("sk", "SK"),
          Map.entry("sl", "SI"),
          Map.entry("sr", "RS"),
          Map.entry("sv", "SE"),
          Map.entry("th", "TH"),
          Map.entry("tr", "TR"),
          Map.entry("uk", "UA"),
          Map.entry("vi", "VN"),
          Map.entry("zh", "CN"));

  private OpenGraphLocale() {}

  /**
   * The form of a language.
   *
   * @param tag BCP 47
   * @return null for a language without a territory of its own
   */
  static @Nullable String of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String language = locale.getLanguage();
    String named = locale.getCountry();
    String territory = named.length() == LENGTH_OF_TERRITORY ? named : TERRITORIES.get(language);
    return language.isEmpty() || territory == null ? null : language + "_" + territory;
  }
}
