package dev.dateline.plan.structured;

import dev.dateline.config.WebAddress;
import dev.dateline.json.JsonName;
import dev.dateline.plan.view.ArticleView.CitationView;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about: the report of a source. When the editor named the source alone, it is
 * the source itself.
 *
 * @param url of the report, or of the source
 * @param publisher the source, for a report
 */
record CitedReport(
    @JsonName("@type") String type, String name, @Nullable String url, @Nullable Named publisher) {

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
