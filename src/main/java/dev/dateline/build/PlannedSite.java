package dev.dateline.build;

import dev.dateline.cache.Fingerprinter;
import dev.dateline.cache.Generator;
import dev.dateline.check.SiteCheck;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.model.Digest;
import dev.dateline.plan.SitePlan;
import dev.dateline.plan.SitePlanner;
import dev.dateline.read.Content;
import dev.dateline.text.ContentDigest;
import java.util.List;

/**
 * A site that is planned, with all that its outputs are made from.
 *
 * @param setup what it is made with beside its articles
 * @param content the inputs
 * @param plan every file of it
 */
public record PlannedSite(SiteSetup setup, Content content, SitePlan plan) {

  /** Plans a site and looks for mistakes that show only in the whole of it. */
  public static PlannedSite plan(
      BuildOptions options,
      SiteSetup setup,
      Digest digest,
      ReadStage.ReadContent inputs,
      Diagnostics diagnostics) {
    SitePlan plan =
        SitePlanner.plan(
            digest,
            setup.config(),
            inputs.content(),
            inputs.stampsOfCopies(),
            setup.theme().assetDigests(),
            options.now(),
            options.links(),
            diagnostics);
    SiteCheck.check(
        plan, digest, inputs.known(), setup.config(), options.contentFolder(), diagnostics);
    return new PlannedSite(setup, inputs.content(), plan);
  }

  /**
   * The fingerprint of what every rendered output depends on: the program, the theme, the settings
   * and what templates see of them.
   */
  public ContentDigest rendering() {
    return new Fingerprinter()
        .of(
            List.of(
                Generator.id(),
                setup.theme().digest(),
                setup.config(),
                plan.context().links(),
                plan.context().pages().images(),
                plan.site()));
  }
}
