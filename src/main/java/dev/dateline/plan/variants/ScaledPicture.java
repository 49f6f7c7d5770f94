package dev.dateline.plan.variants;

import dev.dateline.files.FileStamp;
import dev.dateline.model.ContentPath;
import dev.dateline.model.PictureSize;
import dev.dateline.plan.output.ContentFile;
import dev.dateline.plan.output.PictureInputs;
import dev.dateline.plan.output.PictureSources;
import dev.dateline.plan.picture.scale.PictureScaler;
import java.io.IOException;
import java.util.List;

/**
 * A picture of the content folder in one of the widths that pages show.
 *
 * @param stamp tells whether the file has changed since the last build
 * @param size of the original
 * @param widths all that are made of the picture, as it is decoded only once
 */
record ScaledPicture(
    ContentPath from, FileStamp stamp, PictureSize size, int width, List<Integer> widths)
    implements PictureInputs {

  @Override
  public ContentFile file() {
    return new ContentFile(from, stamp);
  }

  @Override
  public byte[] bytes(PictureSources sources) throws IOException {
    return sources.scaled(from, size, width, original -> PictureScaler.scale(original, widths));
  }
}
