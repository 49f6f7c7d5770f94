package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.Article;
import dev.dateline.model.Digest;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import dev.dateline.model.StandalonePage;
import dev.dateline.model.Topic;
import dev.dateline.plan.PlannedCopy;
import dev.dateline.plan.PlannedPage;
import dev.dateline.plan.SitePlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Looks for two things at one address, of which one would overwrite the other: pages and aliases of
 * the editor's, pages that Dateline makes, files of the theme and files that are copied.
 */
final class AddressCheck {
  private final Diagnostics diagnostics;

  /** What the editor's files put where, by address. */
  private final Map<SitePath, List<Claim>> claims = new HashMap<>();

  /** What is in the site, by the name of its file. */
  private final Map<String, Claim> taken = new LinkedHashMap<>();

  /**
   * Something with an address.
   *
   * @param file whose editor can change it; empty when there is none
   * @param hint how it would be changed
   */
  private record Claim(String file, String what, String hint) {
    static final Claim OWN = new Claim("", "a page that Dateline makes itself", "");
    static final Claim THEME = new Claim("", "a file of the theme", "");
  }

  private AddressCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * @param assets paths of the theme's assets in the site
   */
  static void check(
      SitePlan plan, Digest digest, Collection<String> assets, Diagnostics diagnostics) {
    AddressCheck check = new AddressCheck(diagnostics);
    check.readClaims(digest);
    for (PlannedPage page : plan.pages()) {
      List<Claim> claims = check.claims.getOrDefault(page.path(), List.of(Claim.OWN));
      check.take(page.path(), claims.get(0));
    }
    for (String asset : assets) {
      check.take(new SitePath(asset), Claim.THEME);
    }
    for (PlannedCopy copy : plan.copies()) {
      String file = copy.from().display();
      check.take(copy.path(), new Claim(file, file, "give it another name"));
    }
    check.findFilesInTheWayOfFolders();
    check.findDifferencesInCaseOnly();
  }

  private void readClaims(Digest digest) {
    for (Topic topic : digest.topics().values()) {
      for (Slug former : topic.former()) {
        SitePath path = new SitePath("topics/" + former + "/");
        String what = "the former slug \"" + former + "\" of a topic";
        claim(path, new Claim("content/topics.yml", what, "take it out of \"former\""));
      }
    }
    for (Article article : digest.articles()) {
      claim(article.path(), article.file().display(), article.aliases());
    }
    for (StandalonePage page : digest.pages()) {
      claim(page.path(), page.body().file().display(), page.aliases());
    }
  }

  private void claim(SitePath path, String file, List<SitePath> aliases) {
    claim(path, new Claim(file, file, "give it another \"slug\""));
    for (SitePath alias : aliases) {
      claim(alias, new Claim(file, "an alias of " + file, "take the alias out"));
    }
  }

  private void claim(SitePath path, Claim claim) {
    claims.computeIfAbsent(path, none -> new ArrayList<>()).add(claim);
  }

  private void take(SitePath path, Claim claim) {
    Claim other = taken.putIfAbsent(path.outputFile(), claim);
    if (other == null) {
      return;
    }
    List<Claim> editors = claims.getOrDefault(path, List.of());
    if (editors.size() > 1) {
      report(editors.get(1), path.value(), editors.get(0));
    } else if (editors.size() == 1) {
      report(editors.get(0), path.value(), claim.equals(editors.get(0)) ? Claim.OWN : claim);
    } else {
      report(claim, path.value(), other);
    }
  }

  private void report(Claim claim, String address, Claim other) {
    String place = claim.file().isEmpty() ? "content" : claim.file();
    String subject = claim.what().equals(place) ? "" : claim.what() + " ";
    diagnostics.error(
        Place.file(place),
        subject + "has the address /" + address + ", as has " + other.what(),
        claim.hint());
  }

  /** A file of the name of a folder, such as {@code topics} without an ending. */
  private void findFilesInTheWayOfFolders() {
    Set<String> folders = new HashSet<>();
    taken.forEach(
        (file, claim) -> {
          int slash = file.lastIndexOf('/');
          while (slash >= 0 && folders.add(file.substring(0, slash))) {
            findFileInTheWayOf(file.substring(0, slash), claim);
            slash = file.lastIndexOf('/', slash - 1);
          }
        });
  }

  private void findFileInTheWayOf(String folder, Claim claimOfAFileInIt) {
    Claim above = taken.get(folder);
    if (above != null) {
      Claim editors = above.file().isEmpty() ? claimOfAFileInIt : above;
      report(editors, folder, new Claim("", "a folder of the site", ""));
    }
  }

  /** Macs and Windows keep one of two such files, other systems both. */
  private void findDifferencesInCaseOnly() {
    Map<String, String> byFolded = new HashMap<>();
    taken.forEach(
        (file, claim) -> {
          String other = byFolded.putIfAbsent(file.toLowerCase(Locale.ROOT), file);
          if (other != null) {
            boolean later = file.compareTo(other) > 0;
            warnOfCase(later ? file : other, later ? other : file);
          }
        });
  }

  private void warnOfCase(String file, String other) {
    Claim claim = taken.getOrDefault(file, Claim.OWN);
    diagnostics.warning(
        Place.file(claim.file().isEmpty() ? "content" : claim.file()),
        "the address /"
            + withoutIndex(file)
            + " differs from /"
            + withoutIndex(other)
            + " only in case, so that some systems keep one of them",
        claim.hint());
  }

  private static String withoutIndex(String file) {
    return file.endsWith("/index.html")
        ? file.substring(0, file.length() - "index.html".length())
        : file;
  }
}
