package dev.dateline.check;

import dev.dateline.cache.InputRecord;
import dev.dateline.cache.KnownInputs;
import dev.dateline.config.SiteConfig;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import dev.dateline.plan.links.SizedPicture;
import java.util.Map;

/** Names the pictures that are too large to be made smaller. */
final class PictureCheck {
  private PictureCheck() {}

  static void check(KnownInputs inputs, SiteConfig config, Diagnostics diagnostics) {
    if (config.images() == SiteConfig.Images.AS_IS) {
      return;
    }
    for (Map.Entry<String, InputRecord> entry : inputs.records().entrySet()) {
      InputRecord file = entry.getValue();
      if (file.size() != null
          && SizedPicture.isScaled(entry.getKey())
          && SizedPicture.isTooLarge(file.size(), file.stamp().size())) {
        diagnostics.warning(
            Place.file(new ContentPath(entry.getKey()).display()),
            "the picture has "
                + file.size().width()
                + " × "
                + file.size().height()
                + " pixels, so readers get it as it is",
            "make it smaller: pages show at most 1440 pixels of its width");
      }
    }
  }
}
