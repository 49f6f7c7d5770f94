package dev.dateline.model;

import java.util.List;

/** A page outside of the dates: {@code content/pages/about.md} at {@code about/}. */
public record StandalonePage(
    SitePath path, String title, String summary, BodySource body, List<SitePath> aliases) {
  public StandalonePage {
    aliases = List.copyOf(aliases);
  }
}
