package dev.dateline.plan.feed;

import dev.dateline.config.WebAddress;
import dev.dateline.model.ArticleDates;
import dev.dateline.model.Citation;
import dev.dateline.model.PictureSize;
import dev.dateline.model.Source;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.ImageView;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.feed.FeedEntry;
import dev.dateline.plan.view.feed.FeedEntry.Correction;
import dev.dateline.plan.view.feed.FeedEntry.Credit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the entry of an article is made from.
 *
 * @param article the article as pages list it
 * @param id what identifies it for ever, see {@link EntryIds}
 * @param sources of the article's citations, in their order
 * @param body its text, with absolute links
 */
record FeedItem(ListedArticle article, String id, List<Source> sources, Body body) {

  Instant updated(ZoneId zone) {
    return FeedDates.updated(article.dates(), zone);
  }

  FeedEntry view(ViewContext context) {
    ZoneId zone = context.config().zone();
    ArticleDates dates = article.dates();
    return new FeedEntry(
        id,
        context.pages().absolute(article.path()),
        article.head().headline(),
        FeedDates.view(dates.published().start(zone), zone),
        FeedDates.view(updated(zone), zone),
        article.language(context),
        article.head().authors(),
        article.topics().stream().map(Link::name).toList(),
        article.head().summary(),
        article.head().dateline(),
        image(context),
        body,
        credits(context),
        dates.corrections().stream()
            .map(
                correction ->
                    new Correction(context.dates().label(correction.date()), correction.text()))
            .toList());
  }

  private @Nullable ImageView image(ViewContext context) {
    ImageView image = article.image();
    if (image == null || !image.local()) {
      return image;
    }
    String src = context.pages().absolute(image.src());
    PictureSize size =
        image.width() == null || image.height() == null
            ? null
            : new PictureSize(image.width(), image.height()).inMail();
    return new ImageView(
        src,
        false,
        image.alt(),
        image.caption(),
        image.credit(),
        size == null ? null : size.width(),
        size == null ? null : size.height(),
        List.of());
  }

  private List<Credit> credits(ViewContext context) {
    List<Citation> citations = article.classification().citations();
    List<Credit> credits = new ArrayList<>(citations.size());
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      Source source = sources.get(i);
      credits.add(
          new Credit(
              source.name(),
              context.pages().absolute(article.sourceLink(citation.source()).path()),
              WebAddress.inAscii(citation.url()),
              citation.title(),
              WebAddress.inAscii(source.url()),
              WebAddress.inAscii(source.feed())));
    }
    return credits;
  }
}
