package dev.dateline.write;

import dev.dateline.text.ContentDigest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Brings an output folder from one state of the site to the next. New files come first, then those
 * that had other bytes, in the order of {@link Move#ORDER}; what no longer belongs to the site is
 * removed last. So at each moment every link leads to a file of the old site or of the new one.
 *
 * @param files all files of the new state
 * @param changed those of them that are staged
 */
record Commit(
    OutputFolder folder,
    StagedTree staged,
    OutputManifest before,
    Map<String, ContentDigest> files,
    Map<String, ContentDigest> changed) {

  /** Pages that list others before the others, and files that link to nothing last. */
  private static final Comparator<String> ORDER_OF_REMOVAL =
      Comparator.comparing((String path) -> !Move.isPage(path))
          .thenComparing(Move::depth)
          .thenComparing(path -> path);

  /**
   * @throws IOException when the disk is full, a file can't be moved or removed, or a file of
   *     somebody else appeared where one of the site must be
   */
  WriteSummary run() throws IOException {
    if (changed.isEmpty() && before.isExactly(files)) {
      // Nothing changed: renews the manifest's time, so that the next build can trust older files.
      ManifestFile.writeLast(folder.manifest(), before);
      return new WriteSummary(0, files.size(), 0, List.of());
    }
    OwnFiles own = new OwnFiles(folder, before);
    List<Move> moves = staged.moves(folder.site());
    for (Move move : moves) {
      requireOurs(move, own);
    }
    List<String> stale =
        new ArrayList<>(before.stale(files).stream().filter(folder::holdsFile).toList());
    stale.sort(ORDER_OF_REMOVAL);
    ManifestFile.write(folder.manifest(), before.with(before.isLost() ? files : changed));
    int all = stale.size();
    for (Move move : moves) {
      if (move.kind() == Move.Kind.MAKE_WAY) {
        stale.removeIf(path -> path.equals(move.path()) || path.startsWith(move.path() + "/"));
      }
      staged.move(move, folder.site());
    }
    int removed = all - stale.size();
    List<String> leftAlone = new ArrayList<>();
    for (String path : stale) {
      if (own.holds(path)) {
        folder.remove(path);
        removed++;
      } else {
        leftAlone.add(path);
      }
    }
    ManifestFile.writeLast(folder.manifest(), before.replacedBy(files));
    return new WriteSummary(changed.size(), files.size() - changed.size(), removed, leftAlone);
  }

  /** Looks once more, as somebody may have put a file there while the pages were made. */
  private void requireOurs(Move move, OwnFiles own) throws IOException {
    boolean ours =
        switch (move.kind()) {
          case ADD -> true;
          case REPLACE -> before.holds(move.path());
          case MAKE_WAY -> own.holdsAll(move.path());
        };
    if (!ours) {
      throw StagedTree.inTheWay(folder.site().resolve(move.path()));
    }
  }
}
