package dev.dateline.plan.corrections;

import dev.dateline.model.Correction;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.ListedArticle;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.list.CorrectionItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correction with the article that it is about. Of the article it holds only what the list shows,
 * so that other changes of the article leave the list as it is.
 *
 * @param lang the language of the article; absent for the site's
 * @param badge {@code draft} or {@code scheduled} in a preview; absent for readers
 */
record ListedCorrection(
    LocalDate date, String text, Link article, @Nullable String lang, @Nullable String badge) {

  /** All corrections of the articles, the newest first. */
  static List<ListedCorrection> of(List<ListedArticle> articles) {
    List<ListedCorrection> all = new ArrayList<>();
    for (ListedArticle article : articles) {
      for (Correction correction : article.dates().corrections()) {
        all.add(
            new ListedCorrection(
                correction.date(),
                correction.text(),
                article.link(),
                article.head().lang(),
                article.badge()));
      }
    }
    all.sort(Comparator.comparing(ListedCorrection::date).reversed());
    return all;
  }

  CorrectionItem view(ViewContext context) {
    boolean foreign = lang != null && !lang.equals(context.config().language());
    return new CorrectionItem(
        context.dates().label(date), text, article, foreign ? lang : null, badge);
  }
}
