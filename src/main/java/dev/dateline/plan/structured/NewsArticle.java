package dev.dateline.plan.structured;

import dev.dateline.json.JsonName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param datePublished a day, or a moment with its zone; {@code dateModified} likewise
 * @param author persons, or the publisher
 * @param dateline the place that it reports from; {@code contentLocation} is the same
 * @param keywords the names of its topics; {@code articleSection} is the first one
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
    @Nullable List<Report> isBasedOn,
    @Nullable List<Note> correction,
    Reference isPartOf,
    String inLanguage) {}
