package dev.dateline.publish;

import java.io.IOException;

/** Git could not do what was asked; the message holds its own words. */
public final class GitFailure extends IOException {
  private static final long serialVersionUID = 1L;

  public GitFailure(String what, String words) {
    super(words.isBlank() ? what : what + "; git says:\n" + words.strip());
  }

  public GitFailure(String what, IOException cause) {
    super(what, cause);
  }
}
