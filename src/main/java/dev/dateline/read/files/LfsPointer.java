package dev.dateline.read.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Recognises the short text that Git LFS puts in the place of a large file until it is fetched.
 *
 * @see <a href="https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md">Git LFS
 *     specification</a>
 */
public final class LfsPointer {
  private static final byte[] BEGINNING =
      "version https://git-lfs.github.com/spec/v1\n".getBytes(StandardCharsets.UTF_8);

  /** A pointer is shorter, by the specification. */
  private static final int LONGEST = 1024;

  private LfsPointer() {}

  /** Whether a file of a size in bytes can be a pointer. */
  public static boolean mayBe(long size) {
    return size > BEGINNING.length && size < LONGEST;
  }

  /** Whether a file begins as a pointer does. */
  public static boolean isIn(InputStream in) throws IOException {
    return Arrays.equals(in.readNBytes(BEGINNING.length), BEGINNING);
  }
}
