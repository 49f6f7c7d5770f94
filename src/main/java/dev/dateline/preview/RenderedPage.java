package dev.dateline.preview;

import dev.dateline.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as a preview shows it.
 *
 * @param bytes null when the page can't be rendered and never could
 * @param diagnostics of this page alone; with an error among them, the bytes are those of the last
 *     time when all was well
 */
@SuppressWarnings("ArrayRecordComponent") // handed on and never compared
public record RenderedPage(byte @Nullable [] bytes, List<Diagnostic> diagnostics) {
  public RenderedPage {
    diagnostics = List.copyOf(diagnostics);
  }
}
