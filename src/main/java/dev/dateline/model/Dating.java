package dev.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When an article appears, was changed and goes. */
public record Dating(
    PublicationDate published,
    @Nullable PublicationDate updated,
    @Nullable PublicationDate expires,
    List<Correction> corrections) {
  public Dating {
    corrections = List.copyOf(corrections);
  }
}
