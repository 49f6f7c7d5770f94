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
import org.jspecify.annotations.Nullable;

/**
 * Looks for two things at one address, of which one would overwrite the other: pages and aliases of
 * the editor's, pages that Dateline makes, files of the theme and files that are copied.
 */
final class AddressCheck {
  private final Diagnostics diagnostics;
  private final Digest digest;

  /** What is in the site, by the name of its file: a page, a copy or the name of an asset. */
  private final Map<String, Object> taken;

  /** What the editor's files put where, by address; looked up only if something is wrong. */
  private @Nullable Map<SitePath, List<Claim>> claims;

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

  private AddressCheck(Digest digest, int size, Diagnostics diagnostics) {
    this.digest = digest;
    this.diagnostics = diagnostics;
    this.taken = new LinkedHashMap<>(2 * size);
  }

  /**
   * @param assets paths of the theme's assets in the site
   */
  static void check(
      SitePlan plan, Digest digest, Collection<String> assets, Diagnostics diagnostics) {
    AddressCheck check = new AddressCheck(digest, plan.pages().size(), diagnostics);
    for (PlannedPage page : plan.pages()) {
      check.take(page.path(), page);
    }
    for (String asset : assets) {
      check.take(new SitePath(asset), asset);
    }
    for (PlannedCopy copy : plan.copies()) {
      check.take(copy.path(), copy);
    }
    check.findFilesInTheWayOfFolders();
    check.findDifferencesInCaseOnly();
  }

  /** Whose doing it is that something is in the site. */
  private Claim claimOf(Object thing) {
    if (thing instanceof PlannedCopy copy) {
      String file = copy.from().display();
      return new Claim(file, file, "give it another name");
    }
    return thing instanceof PlannedPage page
        ? claims().getOrDefault(page.path(), List.of(Claim.OWN)).get(0)
        : Claim.THEME;
  }

  private Map<SitePath, List<Claim>> claims() {
    Map<SitePath, List<Claim>> known = claims;
    if (known == null) {
      known = new HashMap<>();
      claims = known;
      readClaims(known);
    }
    return known;
  }

  private void readClaims(Map<SitePath, List<Claim>> all) {
    for (Topic topic : digest.topics().values()) {
      for (Slug former : topic.former()) {
        SitePath path = new SitePath("topics/" + former + "/");
        String what = "the former slug \"" + former + "\" of a topic";
        claim(all, path, new Claim("content/topics.yml", what, "take it out of \"former\""));
      }
    }
    for (Article article : digest.articles()) {
      claim(all, article.path(), article.file().display(), article.aliases());
    }
    for (StandalonePage page : digest.pages()) {
      claim(all, page.path(), page.body().file().display(), page.aliases());
    }
  }

  private static void claim(
      Map<SitePath, List<Claim>> all, SitePath path, String file, List<SitePath> aliases) {
    claim(all, path, new Claim(file, file, "give it another \"slug\""));
    for (SitePath alias : aliases) {
      claim(all, alias, new Claim(file, "an alias of " + file, "take the alias out"));
    }
  }

  private static void claim(Map<SitePath, List<Claim>> all, SitePath path, Claim claim) {
    all.computeIfAbsent(path, none -> new ArrayList<>()).add(claim);
  }

  private void take(SitePath path, Object thing) {
    Object there = taken.putIfAbsent(path.outputFile(), thing);
    if (there == null) {
      return;
    }
    Claim claim = claimOf(thing);
    Claim other = claimOf(there);
    List<Claim> editors = claims().getOrDefault(path, List.of());
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
    for (String file : taken.keySet()) {
      findFilesInTheWayOf(file, folders);
    }
  }

  private void findFilesInTheWayOf(String file, Set<String> folders) {
    int slash = file.lastIndexOf('/');
    while (slash >= 0) {
      String folder = file.substring(0, slash);
      if (!folders.add(folder)) {
        return;
      }
      if (taken.containsKey(folder)) {
        reportFileInTheWayOf(folder, file);
      }
      slash = file.lastIndexOf('/', slash - 1);
    }
  }

  private void reportFileInTheWayOf(String folder, String fileInIt) {
    Claim above = claimOf(thingAt(folder));
    Claim editors = above.file().isEmpty() ? claimOf(thingAt(fileInIt)) : above;
    report(editors, folder, new Claim("", "a folder of the site", ""));
  }

  /** Macs and Windows keep one of two such files, other systems both. */
  private void findDifferencesInCaseOnly() {
    Map<String, String> byFolded = new HashMap<>();
    for (String file : taken.keySet()) {
      String folded = file.toLowerCase(Locale.ROOT);
      if (folded.equals(file)) {
        continue;
      }
      String other = taken.containsKey(folded) ? folded : byFolded.putIfAbsent(folded, file);
      if (other != null) {
        boolean later = file.compareTo(other) > 0;
        warnOfCase(later ? file : other, later ? other : file);
      }
    }
  }

  private Object thingAt(String file) {
    return taken.getOrDefault(file, file);
  }

  private void warnOfCase(String file, String other) {
    Claim claim = claimOf(thingAt(file));
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
