package dev.dateline.plan.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the entries of an index that one page has room for: those with most articles, and of
 * those below them as many as fit.
 */
final class BusiestEntries {
  private int room;
  private int shown;

  /**
   * @param lines that the page has room for
   */
  BusiestEntries(int lines) {
    this.room = lines;
  }

  /** The entries to show, those with most articles first. */
  List<Indexed> of(List<Indexed> entries) {
    List<Indexed> busiest = new ArrayList<>(entries);
    busiest.sort(Indexed.BUSIEST);
    List<Indexed> fitting = new ArrayList<>();
    for (Indexed entry : busiest) {
      if (entry.lines() > room) {
        break;
      }
      room -= entry.lines();
      shown++;
      fitting.add(entry);
    }
    fitting.replaceAll(entry -> entry.with(of(entry.children())));
    return fitting;
  }

  /** How many entries were chosen. */
  int shown() {
    return shown;
  }
}
