package dev.dateline.write;

import dev.dateline.files.Background;
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
 * @param stale what earlier builds wrote that is not among the files
 */
record Commit(
    OutputFolder folder,
    StagedTree staged,
    OutputManifest before,
    Map<String, ContentDigest> files,
    Map<String, ContentDigest> changed,
    List<String> stale) {

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
      ManifestFile.writeLast(folder.manifest(), before.text());
      return new WriteSummary(0, files.size(), 0, List.of());
    }
    Background<byte[]> manifest = Background.make(() -> before.replacedBy(files).text());
    OwnFiles own = new OwnFiles(folder, before);
    List<Move> moves = staged.moves(folder.site());
    for (Move move : moves) {
      requireOurs(move, own);
    }
    List<String> unwanted = new ArrayList<>(stale);
    unwanted.removeIf(path -> !folder.holdsFile(path));
    unwanted.sort(ORDER_OF_REMOVAL);
    ManifestFile.write(folder.manifest(), before.textWith(before.isLost() ? files : changed));
    int all = unwanted.size();
    for (Move move : moves) {
      if (move.kind() == Move.Kind.MAKE_WAY) {
        unwanted.removeIf(path -> path.equals(move.path()) || path.startsWith(move.path() + "/"));
      }
      staged.move(move, folder.site());
    }
    int removed = all - unwanted.size();
    List<String> leftAlone = new ArrayList<>();
    for (String path : unwanted) {
      if (own.holds(path)) {
        folder.remove(path);
        removed++;
      } else {
        leftAlone.add(path);
      }
    }
    ManifestFile.writeLast(folder.manifest(), manifest.get());
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
