package dev.dateline.publish;

import java.io.IOException;

/** A git command failed; the message ends with git's own output. */
public final class GitFailure extends IOException {
  private static final long serialVersionUID = 1L;

  public GitFailure(String what, String output) {
    super(output.isBlank() ? what : what + "; git says:\n" + output.strip());
  }

  public GitFailure(String what, IOException cause) {
    super(what, cause);
  }
}
