package dev.dateline.plan.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A language as Open Graph writes it, always with a territory: {@code en_US}, {@code pt_BR}.
 *
 * @see <a href="https://ogp.me/#optional">The Open Graph protocol, og:locale</a>
 */
final class OpenGraphLocale {
  private static final int LENGTH_OF_TERRITORY = 2;

  /** For tags without a territory: the usual one, as readers of Open Graph know the language. */
  private static final Map<String, String> USUAL =
      Arrays.stream(
              ("ar_AR bg_BG ca_ES cs_CZ da_DK de_DE el_GR en_US es_ES et_EE fa_IR fi_FI fr_FR"
                      + " he_IL hi_IN hr_HR hu_HU id_ID it_IT ja_JP ko_KR lt_LT lv_LV nb_NO nl_NL nn_NO"
                      + " pl_PL pt_BR ro_RO ru_RU sk_SK sl_SI sr_RS sv_SE th_TH tr_TR uk_UA vi_VN zh_CN")
                  .split(" "))
          .collect(Collectors.toMap(locale -> locale.substring(0, 2), Function.identity()));

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
    String territory = locale.getCountry();
    return territory.length() == LENGTH_OF_TERRITORY && !language.isEmpty()
        ? language + "_" + territory
        : USUAL.get(language);
  }
}
