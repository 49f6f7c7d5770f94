package dev.dateline.plan.output;

import dev.dateline.files.FileStamp;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;

/**
 * A file of the content folder that is in the site as it is.
 *
 * @param path where it is in the site
 * @param from the file of the content folder
 * @param stamp tells whether the file has changed since the last build
 */
public record Copy(SitePath path, ContentPath from, FileStamp stamp) implements Output {

  @Override
  public Record inputs() {
    return this;
  }

  @Override
  public ContentFile file() {
    return new ContentFile(from, stamp);
  }

  @Override
  public Origin origin() {
    return Origin.copy(from);
  }
}
