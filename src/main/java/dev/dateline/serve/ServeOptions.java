package dev.dateline.serve;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What to show and where.
 *
 * @param folder holds {@code content/} and, if it has its own look, {@code templates/}
 * @param host the address to listen on
 * @param port null for the first free one from {@value #FIRST_PORT} on
 * @param basePath with a {@code /} at both ends
 * @param drafts whether drafts and scheduled items are shown
 */
public record ServeOptions(
    Path folder,
    String host,
    @Nullable Integer port,
    String basePath,
    boolean drafts,
    Clock clock) {
  static final int FIRST_PORT = 8000;

  public ServeOptions {
    if (!basePath.startsWith("/") || !basePath.endsWith("/")) {
      throw new IllegalArgumentException("a base path has a / at both ends: " + basePath);
    }
  }
}
