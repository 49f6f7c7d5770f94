package dev.dateline.plan.structured;

import dev.dateline.config.WebAddress;
import dev.dateline.plan.structured.Schema.CitedReport;
import dev.dateline.plan.structured.Schema.Named;
import dev.dateline.plan.structured.Schema.NewsArticle;
import dev.dateline.plan.structured.Schema.Note;
import dev.dateline.plan.structured.Schema.Photo;
import dev.dateline.plan.structured.Schema.Reference;
import dev.dateline.plan.view.ImageView;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.list.Card;
import dev.dateline.plan.view.page.ArticleView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the nodes of articles.
 *
 * @param publisher JSON of a reference to the site's publisher
 */
record ArticleNodes(String language, AbsoluteAddresses addresses, Object publisher) {

  NewsArticle of(ArticleView view) {
    Card card = view.card();
    String address = view.page().canonical();
    String modified = view.modified() == null ? null : view.modified().iso();
    List<String> topics = card.topics().stream().map(Link::name).toList();
    return new NewsArticle(
        "NewsArticle",
        address == null ? null : address + "#article",
        address,
        card.headline(),
        card.summary().isEmpty() ? null : card.summary(),
        card.date().iso(),
        modified,
        view.authors().isEmpty()
            ? List.of(publisher)
            : view.authors().stream().map(Named::person).toList(),
        publisher,
        card.dateline(),
        card.dateline() == null ? null : Named.place(card.dateline()),
        card.image() == null ? null : photo(card.image()),
        topics.isEmpty() ? null : topics.get(0),
        unlessEmpty(topics),
        unlessEmpty(view.citations().stream().map(CitedReport::of).toList()),
        unlessEmpty(
            view.corrections().stream()
                .map(correction -> Note.correction(correction.text(), correction.date().iso()))
                .toList()),
        edition(view.edition()),
        card.lang() == null ? language : card.lang());
  }

  private static <T> @Nullable List<T> unlessEmpty(List<T> list) {
    return list.isEmpty() ? null : list;
  }

  private Reference edition(Link edition) {
    return new Reference("CollectionPage", addresses.of(edition.path()), edition.name());
  }

  private @Nullable Photo photo(ImageView image) {
    String address = image.src();
    if (image.local()) {
      address = addresses.baseUrl() == null ? null : addresses.baseUrl() + image.src();
    } else if (!WebAddress.isValid(image.src())) {
      address = null;
    }
    return address == null
        ? null
        : new Photo("ImageObject", address, image.caption(), image.credit());
  }
}
