package dev.dateline.plan.variants;

import dev.dateline.config.SiteConfig;
import dev.dateline.files.FileStamp;
import dev.dateline.model.ContentPath;
import dev.dateline.model.PictureSize;
import dev.dateline.model.SitePath;
import dev.dateline.plan.links.SizedPicture;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pictures beside the articles in the widths that pages show, next to the originals: {@code
 * rain-480w.jpg} for {@code rain.jpg}. Which ones there are is decided by {@link SizedPicture}.
 */
public final class PictureVariants {
  private PictureVariants() {}

  /** The pictures to make, those of one width after the other. */
  public static List<Output> outputs(PlanContext plan) {
    if (plan.config().images() == SiteConfig.Images.AS_IS || plan.content().sizes().isEmpty()) {
      return List.of();
    }
    List<ScaledPicture> pictures = new ArrayList<>();
    Map<ContentPath, PictureSize> sizes = new TreeMap<>(plan.content().sizes());
    sizes.forEach((file, size) -> addTo(pictures, file, size, plan));
    // The first width of a picture makes the others too. In this order threads that work side by
    // side are at different pictures.
    pictures.sort(Comparator.comparingInt(ScaledPicture::width));
    List<Output> outputs = new ArrayList<>(pictures.size());
    for (ScaledPicture picture : pictures) {
      SitePath path = new SitePath(SizedPicture.variant(picture.from().value(), picture.width()));
      outputs.add(new Picture<>(path, picture, Origin.copy(picture.from())));
    }
    return outputs;
  }

  private static void addTo(
      List<ScaledPicture> pictures, ContentPath file, PictureSize size, PlanContext plan) {
    FileStamp stamp = plan.stamps().get(file);
    if (stamp == null) {
      return;
    }
    List<Integer> widths =
        SizedPicture.of(
                file.value(),
                size,
                stamp.size(),
                path -> plan.isCopied(path) || plan.assets().containsKey(path))
            .widths();
    for (int width : widths) {
      pictures.add(new ScaledPicture(file, stamp, size, width, widths));
    }
  }
}
