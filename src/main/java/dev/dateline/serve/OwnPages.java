package dev.dateline.serve;

import dev.dateline.preview.PreviewState;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/** What the preview shows of its own, below {@code __dateline/}. */
final class OwnPages {
  private static final Set<String> FILES = Set.of("preview.js", "desk.css");

  private final String basePath;

  OwnPages(String basePath) {
    this.basePath = basePath;
  }

  /** A script or stylesheet; null when there is none of this name. */
  byte @Nullable [] file(String name) throws IOException {
    if (!FILES.contains(name)) {
      return null;
    }
    try (InputStream in = OwnPages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: no " + name);
      }
      return in.readAllBytes();
    }
  }

  String desk(PreviewState state, Fields query) {
    return new Desk(basePath, state, DeskOrder.of(query::getValue)).page();
  }
}
