package dev.dateline.plan.output;

import dev.dateline.files.FileStamp;
import dev.dateline.model.ContentPath;

/**
 * A file of the content folder that an output is made from.
 *
 * @param stamp tells whether the file has changed since the last build
 */
public record ContentFile(ContentPath path, FileStamp stamp) {}
