package dev.dateline.plan.copies;

import dev.dateline.files.FileStamp;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Copy;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.ThemeAsset;
import java.util.ArrayList;
import java.util.List;

/** The assets of the theme, and the files of the content folder that are no articles. */
public final class Copies {
  private Copies() {}

  /** The assets first, then the copied files by path. */
  public static List<Output> outputs(PlanContext plan) {
    List<Output> copies = new ArrayList<>();
    plan.assets()
        .forEach(
            (name, digest) -> {
              if (!plan.config().systemFonts() || !isForFonts(name)) {
                copies.add(new ThemeAsset(new SitePath(name), digest));
              }
            });
    for (ContentPath file : plan.content().assets()) {
      FileStamp stamp = plan.stamps().getOrDefault(file, FileStamp.NONE);
      copies.add(new Copy(new SitePath(file.value()), file, stamp));
    }
    return copies;
  }

  /** Whether it is an asset that pages need only for the theme's own fonts. */
  private static boolean isForFonts(String asset) {
    return asset.equals("assets/fonts.css") || asset.startsWith("assets/fonts/");
  }
}
