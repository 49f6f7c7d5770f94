package dev.dateline.plan.output;

/**
 * A record among the inputs of many outputs, the same object in all of them, so large that its
 * fingerprint is made only once.
 */
public interface SharedInputs {}
