package dev.dateline.plan.structured;

import dev.dateline.json.JsonName;
import org.jspecify.annotations.Nullable;

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
