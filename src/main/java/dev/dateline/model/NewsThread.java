package dev.dateline.model;

/**
 * Several articles about the same events: {@code The caravan of December}. An article names the one
 * that it is part of as its {@code thread}; names with one slug are one thread.
 *
 * @param slug the last part of its address
 * @param name what it is called, as an editor wrote it
 */
public record NewsThread(Slug slug, String name) {

  /** The thread of a name as an editor writes it. */
  public static NewsThread of(String name) {
    return new NewsThread(Slug.of(name), name);
  }
}
