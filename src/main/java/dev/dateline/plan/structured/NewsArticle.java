package dev.dateline.plan.structured;

import dev.dateline.json.JsonName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param id its address; absent without a base URL
 * @param mainEntityOfPage the address of its page, which is the same
 * @param datePublished a day, or a moment with its zone
 * @param dateModified a day, or a moment with its zone; absent for an article that was not changed
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
