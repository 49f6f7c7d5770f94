package dev.dateline.serve;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The digest to preview and the address to serve it at.
 *
 * @param folder holds {@code content/} and, if there are any, {@code templates/}
 * @param host the address to listen on
 * @param port null for the first free port from {@value #FIRST_PORT} on
 * @param basePath with a {@code /} at both ends
 * @param drafts whether drafts and scheduled articles are shown
 * @param editor the command that opens a file for the desk; null for that of the environment
 * @param clock decides what is scheduled or expired
 */
public record ServeOptions(
    Path folder,
    String host,
    @Nullable Integer port,
    String basePath,
    boolean drafts,
    @Nullable String editor,
    Clock clock) {
  static final int FIRST_PORT = 8000;

  public ServeOptions {
    if (!basePath.startsWith("/") || !basePath.endsWith("/")) {
      throw new IllegalArgumentException("a base path has a / at both ends: " + basePath);
    }
  }
}
