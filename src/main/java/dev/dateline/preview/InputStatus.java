package dev.dateline.preview;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.ContentPath;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import dev.dateline.model.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has become of one article or page of the content folder, as its editor wants to know it.
 *
 * @param state as of readers, whatever a preview shows
 * @param reason for people; empty for what is published
 * @param headline absent when the file could not be read
 * @param date absent for a standalone page and for what could not be read
 * @param page where it is shown; absent when it is not
 * @param words of the body; -1 when they have not been counted
 * @param topics as the editor calls them; of an article
 * @param sources the same
 * @param diagnostics those of this file
 */
public record InputStatus(
    ContentPath file,
    State state,
    String reason,
    @Nullable String headline,
    @Nullable PublicationDate date,
    @Nullable SitePath page,
    int words,
    List<String> topics,
    List<String> sources,
    List<Diagnostic> diagnostics) {
  public InputStatus {
    topics = List.copyOf(topics);
    sources = List.copyOf(sources);
    diagnostics = List.copyOf(diagnostics);
  }
}
