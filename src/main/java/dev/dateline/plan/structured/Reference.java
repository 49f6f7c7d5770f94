package dev.dateline.plan.structured;

import dev.dateline.json.JsonName;
import org.jspecify.annotations.Nullable;

/**
 * A node that stands elsewhere, in the same graph or in that of another page; where it helps, with
 * its type and name for programs that do not follow.
 */
record Reference(
    @JsonName("@type") @Nullable String type,
    @JsonName("@id") @Nullable String id,
    @Nullable String name) {}
