package dev.dateline.plan.structured;

import dev.dateline.config.WebAddress;
import dev.dateline.json.JsonName;
import dev.dateline.plan.view.page.ArticleView.CitationView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a page's graph: records that are written as JSON, with the names of schema.org.
 *
 * @see <a href="https://schema.org/docs/schemas.html">schema.org</a>
 */
interface Schema {
  /**
   * All that a page says.
   *
   * @param nodes records of this package, and JSON of nodes that all pages have
   */
  record Graph(@JsonName("@context") String context, @JsonName("@graph") List<Object> nodes) {
    Graph(List<Object> nodes) {
      this("https://schema.org", nodes);
    }
  }

  /**
   * An article.
   *
   * @param id its address; absent without a base URL
   * @param mainEntityOfPage the address of its page, which is the same
   * @param datePublished a day, or a moment with its zone
   * @param dateModified a day, or a moment with its zone; absent for an article that was not
   *     changed
   * @param author persons, or the publisher
   * @param dateline the place that it reports from
   * @param contentLocation the same place, as a node
   * @param keywords the names of its topics
   * @param articleSection the first of them
   * @param isBasedOn the reports that it cites
   * @param isPartOf its edition
   * @see <a href="https://schema.org/NewsArticle">NewsArticle</a>
   */
  record NewsArticle(
      @JsonName("@type") String type,
      @JsonName("@id") @Nullable String id,
      @Nullable String mainEntityOfPage,
      String headline,
      @Nullable String description,
      String datePublished,
      @Nullable String dateModified,
      List<?> author,
      Object publisher,
      @Nullable String dateline,
      @Nullable Named contentLocation,
      @Nullable Photo image,
      @Nullable String articleSection,
      @Nullable List<String> keywords,
      @Nullable List<CitedReport> isBasedOn,
      @Nullable List<Note> correction,
      Reference isPartOf,
      String inLanguage) {}

  /**
   * What an article is about: the report of a source. When the editor named the source alone, it is
   * the source itself.
   *
   * @param url of the report, or of the source
   * @param publisher the source, for a report
   */
  record CitedReport(
      @JsonName("@type") String type,
      String name,
      @Nullable String url,
      @Nullable Named publisher) {

    static CitedReport of(CitationView citation) {
      String source = citation.source().name();
      String title = citation.title();
      String url = WebAddress.inAscii(citation.url());
      String website = WebAddress.inAscii(citation.website());
      boolean isReport = title != null || url != null;
      return new CitedReport(
          "CreativeWork",
          title == null ? source : title,
          isReport ? url : website,
          isReport ? Named.organization(source, website) : null);
    }
  }

  /**
   * The picture of an article.
   *
   * @param creditText who made it
   * @see <a href="https://schema.org/ImageObject">ImageObject</a>
   */
  record Photo(
      @JsonName("@type") String type,
      String url,
      @Nullable String caption,
      @Nullable String creditText) {}

  /** A short text without a page of its own: a correction, or the site's words on corrections. */
  record Note(@JsonName("@type") String type, String text, @Nullable String datePublished) {

    static Note correction(String text, String date) {
      return new Note("CorrectionComment", text, date);
    }

    static Note policy(String text) {
      return new Note("CreativeWork", text, null);
    }
  }

  /** A person, a place or an organization of which little more than the name is known. */
  record Named(@JsonName("@type") String type, String name, @Nullable String url) {

    static Named person(String name) {
      return new Named("Person", name, null);
    }

    static Named place(String name) {
      return new Named("Place", name, null);
    }

    static Named organization(String name, @Nullable String url) {
      return new Named("Organization", name, url);
    }
  }

  /**
   * Who publishes the site.
   *
   * @param correctionsPolicy an address, or a {@link Note} with the words
   * @see <a href="https://schema.org/NewsMediaOrganization">NewsMediaOrganization</a>
   */
  record NewsMediaOrganization(
      @JsonName("@type") String type,
      @JsonName("@id") String id,
      String name,
      @Nullable String url,
      @Nullable String description,
      @Nullable Object correctionsPolicy) {
    static final String TYPE = "NewsMediaOrganization";
  }

  /**
   * The site.
   *
   * @see <a href="https://schema.org/WebSite">WebSite</a>
   */
  record WebSite(
      @JsonName("@type") String type,
      @JsonName("@id") String id,
      String name,
      @Nullable String url,
      String inLanguage,
      Reference publisher) {}

  /**
   * A page that is no article.
   *
   * @param type {@code CollectionPage} for a page that lists others, else {@code WebPage}
   * @param mainEntity what it lists
   * @see <a href="https://schema.org/CollectionPage">CollectionPage</a>
   */
  record WebPage(
      @JsonName("@type") String type,
      @JsonName("@id") @Nullable String id,
      @Nullable String url,
      String name,
      @Nullable String description,
      String inLanguage,
      Reference isPartOf,
      @Nullable ItemList mainEntity) {}

  /**
   * A node that stands elsewhere, in the same graph or in that of another page; where it helps,
   * with its type and name for programs that do not follow.
   */
  record Reference(
      @JsonName("@type") @Nullable String type,
      @JsonName("@id") @Nullable String id,
      @Nullable String name) {}
}
