package dev.dateline.read.head;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a key of a head means, whatever it is called: {@code category}, {@code tags} and {@code
 * keywords} are all {@link #TOPICS}. Letter case, hyphens and underscores make no difference. Keys
 * that hold an article back are {@link HoldMeaning}.
 */
public enum ArticleKey {
  TITLE("title headline subject"),
  DATE(
      "date posted datetime pubdatetime datecreated created createdat createdon dateadded"
          + " sent"),
  UPDATED(
      "updated lastmod lastmodified lastmodifiedat modified modifiedat modifieddate datemodified"
          + " updatedat updatedon updateddate dateupdated lastupdated lastupdate revised"),
  DATELINE("dateline"),
  AUTHORS("authors author byline by writer writers from creator"),
  TOPICS("topics topic tags tag categories category keywords keyword subjects section sections"),
  SOURCES("sources source"),
  SOURCE_ADDRESS(
      "sourceurl sourcelink externalurl externallink link originalurl originallink linkurl linkto"),
  SUMMARY(
      "summary excerpt description deck dek standfirst lede abstract subtitle subheadline teasertext"
          + " metadescription subhead"),
  IMAGE(
      "image featuredimage featureimage primaryimage mainimage heroimage headerimage coverimage"
          + " cover hero banner thumbnail thumb teaser ogimage socialimage images photo"),
  IMAGE_ALT("imagealt featuredimagealt coverimagealt coveralt"),
  IMAGE_CAPTION("imagecaption featuredimagecaption coverimagecaption covercaption"),
  IMAGE_CREDIT("imagecredit imagecredits imageattribution imagesource photocredit covercredit"),
  LEAD("lead"),
  THREAD("thread"),
  CORRECTIONS("corrections correction"),
  EXPIRES("expires"),
  SLUG("slug"),
  ADDRESS("permalink url path"),
  ALIASES("aliases alias redirectfrom redirectsfrom redirects oldurl oldurls formerurl formerurls"),
  LANG("lang language locale"),
  /** Identifies an entry of a feed, if it is an address; other generators number articles by it. */
  ID("id guid"),
  /** A map of more keys, as some generators want it. */
  MORE_KEYS("extra params taxonomies"),
  /** Says nothing of the article that readers see. */
  NOTHING(
      "layout template type posttype kind weight order position uid uuid messageid toc"
          + " tableofcontents markup format comments comment commentable disqus math mathjax katex"
          + " mermaid classes class css cssclass bodyclass js script scripts sidebar menu nav"
          + " navigation pin pinned sticky featured share sharing socialshare sitemap robots noindex"
          + " outputs output build cascade linktitle wordcount readingtime readtime adsense"
          + " ads theme skin color colour icon ogtype twittercard twittersite related relatedposts"
          + " pagination paginate paginator prev next previous revision version editor generator"
          + " encoding charset mimeversion contenttype contenttransferencoding newsitemformat cached"
          + " og hideintoc isindex authorprofile showreadingtime searchable search analytics aside"
          + " header footer contentclass renderwithliquid insertanchorlinks inserttoc pagetemplate"
          + " sortby tocdepth htmlclass to cc bcc replyto inreplyto references received returnpath"
          + " deliveredto xmailer useragent sender precedence subtype permalinks listid listunsubscribe"
          + " listunsubscribepost listhelp listarchive listpost listsubscribe listowner threadtopic"
          + " threadindex contentlanguage contentdisposition autosubmitted receivedspf"
          + " authenticationresults feedbackid");

  private static final Set<String> ENDINGS_OF_NOTHING = Set.of("_id", "-id", "Id", "_guid", "_uid");
  private static final List<String> BEGINNINGS_OF_NOTHING =
      List.of("display-if-", "x-", "arc-", "dkim-", "resent-");
  private static final Map<String, ArticleKey> KEYS = new HashMap<>();

  static {
    for (ArticleKey key : values()) {
      Arrays.stream(key.names.strip().split(" ")).forEach(name -> KEYS.put(name, key));
    }
  }

  private static final Set<ArticleKey> OF_PAGE =
      EnumSet.of(
          NOTHING, ID, IMAGE, IMAGE_ALT, IMAGE_CAPTION, IMAGE_CREDIT, SUMMARY, DATELINE, UPDATED);

  /** With a space before and after each. */
  private final String names;

  ArticleKey(String names) {
    this.names = " " + names + " ";
  }

  /** The meaning of a key; null when it has none here. */
  public static @Nullable ArticleKey of(String key) {
    ArticleKey meaning = KEYS.get(HoldMeaning.normalized(key));
    if (meaning != null) {
      return meaning;
    }
    String lower = key.toLowerCase(Locale.ROOT);
    boolean nothing = BEGINNINGS_OF_NOTHING.stream().anyMatch(lower::startsWith);
    return nothing || ENDINGS_OF_NOTHING.stream().anyMatch(key::endsWith) ? NOTHING : null;
  }

  /**
   * Whether two values of a key leave open whether, when or where an article is published. They do
   * not if only the page differs, where the last one counts, and neither do two dates of expiry, of
   * which the sooner one holds.
   */
  public static boolean mustBeSingle(String key) {
    ArticleKey meaning = of(key);
    HoldMeaning hold = HoldMeaning.of(key);
    return meaning == null ? hold != null && hold != HoldMeaning.UNTIL : !OF_PAGE.contains(meaning);
  }

  /** The names under which to look for a misspelt key: those that this program explains. */
  static Set<String> ownNames() {
    return Set.of(
        ("title date updated dateline author authors topics tags categories sources source"
                + " summary description image lead thread corrections draft expires slug aliases"
                + " permalink lang")
            .split(" "));
  }

  /** The place of a name among the names of this key: a lower one is preferred. */
  int rank(String key) {
    return names.indexOf(" " + HoldMeaning.normalized(key) + " ");
  }
}
