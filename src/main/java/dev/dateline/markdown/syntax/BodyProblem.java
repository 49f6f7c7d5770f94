package dev.dateline.markdown.syntax;

/**
 * A mistake in an article body that did not stop it from being rendered.
 *
 * @param line 1-based, counted from the first line of the body
 * @param message what is wrong, for example {@code footnote [^a] is not defined}
 * @param hint what to do about it
 */
public record BodyProblem(int line, String message, String hint) {}
