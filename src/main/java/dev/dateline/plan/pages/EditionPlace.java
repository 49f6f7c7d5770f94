package dev.dateline.plan.pages;

import dev.dateline.plan.listing.ListedArticle;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands in its edition, and what a reader can go on to from there.
 *
 * @param day of the edition
 * @param next the article after it in the order of the edition; null for the last one
 * @param others at most {@link EditionPlaces#OTHERS} other articles of the edition, in its order
 * @param earlier the day of the edition before; null for the first edition
 * @param later the day of the edition after; null for an article that has another one after it in
 *     its own edition, and for the last edition. So a new edition changes the page of one article.
 */
record EditionPlace(
    LocalDate day,
    @Nullable ListedArticle next,
    List<ListedArticle> others,
    @Nullable LocalDate earlier,
    @Nullable LocalDate later) {}
