package dev.dateline.plan.output;

import dev.dateline.model.SitePath;

/** A file of data, such as JSON, that is made without a template. */
public record DataFile<I extends Record & FileInputs>(SitePath path, I inputs, Origin origin)
    implements Output {}
