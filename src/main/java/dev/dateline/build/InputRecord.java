package dev.dateline.build;

import dev.dateline.read.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a file of the content folder.
 *
 * @param stamp how it looked when it was found
 * @param result what was read from it; null for a file that is copied
 */
record InputRecord(FileStamp stamp, @Nullable ReadResult result) {}
