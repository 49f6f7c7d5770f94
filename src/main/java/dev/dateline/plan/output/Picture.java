package dev.dateline.plan.output;

import dev.dateline.model.SitePath;

/** A picture that is drawn from its inputs. */
public record Picture<I extends Record & FileInputs>(SitePath path, I inputs, Origin origin)
    implements Output {}
