package dev.dateline.publish;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses to publish to a branch that holds something else than a site: the articles, or the work
 * of the user.
 */
record BranchGuard(Checkout checkout, PagesBranch branch, Remote remote) {

  /**
   * Reports an error if the branch must not be published to.
   *
   * @param tip its commit; empty for a new branch
   */
  void check(String tip, Diagnostics diagnostics) throws IOException {
    Place place = Place.file("branch " + branch.name());
    String hint = "name another branch with --branch";
    if (branch.holdsMarkdown(tip, checkout.prefix() + "content")) {
      diagnostics.error(place, "holds articles, which the site would take the place of", hint);
    } else if (remote.configured() && checkout.branch().equals(branch.name())) {
      diagnostics.error(place, "is the one you are working on", hint);
    }
  }

  /** The custom domain that the branch has in its {@code CNAME}; null for none. */
  @Nullable String cname(String tip) throws IOException {
    String text = branch.file(tip, PagesFiles.CNAME);
    return text == null || text.isBlank() ? null : text.strip();
  }
}
