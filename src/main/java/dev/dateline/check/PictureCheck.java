package dev.dateline.check;

import dev.dateline.cache.InputRecord;
import dev.dateline.cache.KnownInputs;
import dev.dateline.config.SiteConfig;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.PictureSize;
import dev.dateline.plan.links.SizedPicture;
import dev.dateline.plan.output.Copy;
import dev.dateline.plan.output.Output;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the pictures that can't be read, and those that are too large to be made smaller. */
final class PictureCheck {
  /** A shorter file is no damaged picture: somebody put it there as a placeholder. */
  private static final long SHORTEST = 100;

  private PictureCheck() {}

  static void check(
      List<Output> outputs, KnownInputs inputs, SiteConfig config, Diagnostics diagnostics) {
    for (Output output : outputs) {
      if (output instanceof Copy copy && SizedPicture.isScaled(copy.from().value())) {
        InputRecord file = inputs.records().get(copy.from().value());
        PictureSize size = file == null ? null : file.size();
        if (file != null && !file.mistakesOfCopy().isEmpty()) {
          continue;
        }
        check(copy, size, config.images() == SiteConfig.Images.AS_IS, diagnostics);
      }
    }
  }

  private static void check(
      Copy copy, @Nullable PictureSize size, boolean asIs, Diagnostics diagnostics) {
    Place place = Place.file(copy.from().display());
    if (size == null && copy.stamp().size() < SHORTEST) {
      return;
    }
    if (size == null) {
      diagnostics.warning(
          place,
          "the size of the picture can't be told, so readers get it as it is",
          "look whether it is damaged, or save it anew");
    } else if (!asIs && SizedPicture.isTooLarge(size, copy.stamp().size())) {
      diagnostics.warning(
          place,
          "the picture has "
              + size.width()
              + " × "
              + size.height()
              + " pixels, so readers get it as it is",
          "make it smaller: pages show at most 1440 pixels of its width");
    }
  }
}
