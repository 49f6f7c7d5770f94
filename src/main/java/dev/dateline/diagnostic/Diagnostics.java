package dev.dateline.diagnostic;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Gathers the diagnostics of one run from any thread and hands them out in one order. */
public final class Diagnostics {
  private final Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();
  private volatile boolean strict;

  /**
   * @param strict whether warnings count as errors; see also {@link #beStrict}
   */
  public Diagnostics(boolean strict) {
    this.strict = strict;
  }

  /** Adds a diagnostic. */
  public void add(Diagnostic diagnostic) {
    found.add(strict ? diagnostic.asError() : diagnostic);
  }

  /** Makes warnings count as errors, those that were added before too. */
  public void beStrict() {
    strict = true;
    List<Diagnostic> before = List.copyOf(found);
    found.removeAll(before);
    before.forEach(this::add);
  }

  /** Adds an error whose kind is its message. */
  public void error(Place place, String message, String hint) {
    add(Diagnostic.error(place, message, hint));
  }

  /** Adds a warning whose kind is its message. */
  public void warning(Place place, String message, String hint) {
    add(Diagnostic.warning(place, message, hint));
  }

  /** Whether something keeps the site as it was: an error or a fault. */
  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** Files that hold at least one error. */
  public Set<String> filesWithErrors() {
    Set<String> files = new TreeSet<>();
    for (Diagnostic diagnostic : found) {
      if (diagnostic.isError()) {
        files.add(diagnostic.place().file());
      }
    }
    return files;
  }

  /** All diagnostics by file and line, each once. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
