package dev.dateline.publish;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Keeps a branch that holds anything but a site from being replaced by one. */
record BranchGuard(Checkout checkout, PagesBranch branch, Remote remote) {

  void check(String tip, Diagnostics diagnostics) throws IOException {
    Place place = Place.file("branch " + branch.name());
    String way = "name another branch with --branch";
    if (branch.holdsMarkdown(tip, checkout.prefix() + "content")) {
      diagnostics.error(place, "holds articles, which the site would take the place of", way);
    } else if (remote.configured() && checkout.branch().equals(branch.name())) {
      diagnostics.error(place, "is the one you are working on", way);
    }
  }

  @Nullable String file(String tip, String path) throws IOException {
    return branch.file(tip, path);
  }

  /** The custom domain that the branch names; null for none. */
  @Nullable String cname(String tip) throws IOException {
    String text = branch.file(tip, Markers.CNAME);
    return text == null || text.isBlank() ? null : text.strip();
  }
}
