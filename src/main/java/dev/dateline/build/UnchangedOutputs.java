package dev.dateline.build;

import dev.dateline.cache.Fingerprinter;
import dev.dateline.cache.KnownOutputs;
import dev.dateline.cache.OutputRecord;
import dev.dateline.plan.output.ContentFile;
import dev.dateline.plan.output.DataFile;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.text.ContentDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which outputs would be made with the bytes that the site has already.
 *
 * @param before what is known of the site as it is; null to make everything
 * @param rendering the fingerprint of what every rendered output depends on
 */
record UnchangedOutputs(@Nullable KnownOutputs before, ContentDigest rendering) {

  /** What is known of an output that need not be made; null when it must be. */
  @Nullable OutputRecord find(Output output, Fingerprinter fingerprinter) {
    OutputRecord known = before == null ? null : before.find(output.path().outputFile());
    boolean same =
        known != null
            && isCertain(output)
            && fingerprint(output, fingerprinter).equals(known.fingerprint());
    return same ? known : null;
  }

  /**
   * Whether the stamp can be trusted: a file that was changed just before the last scan may have
   * changed again and kept its stamp.
   */
  private boolean isCertain(Output output) {
    ContentFile file = output.file();
    return file == null
        || before == null
        || before.last().inputs().find(file.path().value(), file.stamp()) != null;
  }

  ContentDigest fingerprint(Output output, Fingerprinter fingerprinter) {
    String kind =
        output instanceof TemplatePage<?> page
            ? page.template()
            : output.getClass().getSimpleName();
    boolean rendered = output instanceof TemplatePage || output instanceof DataFile;
    return fingerprinter.of(
        rendered ? List.of(kind, rendering, output.inputs()) : List.of(kind, output.inputs()));
  }
}
