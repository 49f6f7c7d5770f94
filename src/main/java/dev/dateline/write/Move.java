package dev.dateline.write;

import java.util.Comparator;

/**
 * A staged file, or a staged folder with all that is in it, that goes to its place in the site.
 *
 * @param path where it is in the staged tree and will be in the site
 * @param kind what is at its place now
 * @param folder whether it is a folder
 * @param pages whether it is a file that may link to others, or a folder with such a file
 */
record Move(String path, Kind kind, boolean folder, boolean pages) {

  /** What is at the place before the move. */
  enum Kind {
    /** Nothing. */
    ADD,
    /** A file in the place of a folder, a folder in that of a file, or a symbolic link. */
    MAKE_WAY,
    /** A file. */
    REPLACE
  }

  /**
   * The order in which a reader never meets a link to a page that is not there yet: what links to
   * nothing, then new pages, then pages that had another text, those that list others last. An
   * article is deeper in the site than the pages that list it, and the front page comes last of
   * all.
   */
  static final Comparator<Move> ORDER =
      Comparator.comparing(Move::pages)
          .thenComparing(Move::kind)
          .thenComparing(move -> move.path().equals("index.html"))
          .thenComparing(move -> -move.depth())
          .thenComparing(Move::path);

  /** Whether a file may link to others: pages, feeds, sitemaps and data. */
  static boolean isPage(String path) {
    return path.endsWith(".html") || path.endsWith(".xml") || path.endsWith(".json");
  }

  /** How many folders a file is in. */
  static int depth(String path) {
    return (int) path.chars().filter(c -> c == '/').count();
  }

  private int depth() {
    return depth(path) + (folder ? 1 : 0);
  }
}
