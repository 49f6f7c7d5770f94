package dev.dateline.plan.output;

/**
 * A record among the inputs of many outputs, the same object in all of them, so large that it is
 * worth to make its fingerprint once.
 */
public interface SharedInputs {}
