package dev.dateline.publish;

import dev.dateline.check.SiteFile;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import java.util.Comparator;
import java.util.List;

/** Checks the limits of GitHub: 100 MB for a file and 1 GB for a Pages site. */
final class SizeCheck {
  private static final long LARGEST_FILE = 100L << 20;
  private static final long LARGEST_SITE = 1L << 30;
  private static final int LARGEST_SHOWN = 3;

  private SizeCheck() {}

  static void check(List<SiteFile> files, Diagnostics diagnostics) {
    long total = 0;
    for (SiteFile file : files) {
      total += file.size();
      if (file.size() > LARGEST_FILE) {
        diagnostics.error(
            Place.file("site/" + file.path()),
            "has " + (file.size() >> 20) + " MB, and GitHub takes no file of more than 100 MB",
            "make it smaller, or keep it elsewhere and link to it");
      }
    }
    if (total > LARGEST_SITE) {
      List<String> largest =
          files.stream()
              .sorted(Comparator.comparingLong(SiteFile::size).reversed())
              .limit(LARGEST_SHOWN)
              .map(file -> file.path() + " with " + (file.size() >> 20) + " MB")
              .toList();
      diagnostics.error(
          Place.file("site"),
          "has " + (total >> 20) + " MB, and GitHub Pages shows no site of more than 1 GB",
          "keep large files elsewhere; the largest are " + String.join(", ", largest));
    }
  }
}
