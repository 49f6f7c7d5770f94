package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContentDigestTest {
  /** The value of MurmurHash3_x64_128 with seed 0 that its reference implementation gives. */
  @Test
  void isTheKnownHashOfAKnownText() {
    byte[] bytes = "The quick brown fox jumps over the lazy dog".getBytes(StandardCharsets.UTF_8);

    assertThat(ContentDigest.of(bytes)).hasToString("e34bbc7bbc071b6c7a433ca9c49a9347");
  }

  @Test
  void isTheSameForAStreamAndItsBytes() throws IOException {
    Random random = new Random(7);
    for (int length : new int[] {0, 1, 8, 9, 15, 16, 17, 31, 1 << 18, (1 << 18) + 5, 1 << 20}) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      assertThat(ContentDigest.of(new ByteArrayInputStream(bytes)))
          .isEqualTo(ContentDigest.of(bytes));
    }
  }

  @Test
  void differsWithEveryByte() {
    byte[] bytes = new byte[40];
    ContentDigest before = ContentDigest.of(bytes);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = 1;
      assertThat(ContentDigest.of(bytes)).isNotEqualTo(before);
      bytes[i] = 0;
    }
  }

  @Test
  void isAnotherOneWhenEitherHalfDiffers() {
    assertThat(new ContentDigest(1, 2))
        .isEqualTo(new ContentDigest(1, 2))
        .hasSameHashCodeAs(new ContentDigest(1, 2))
        .isNotEqualTo(new ContentDigest(9, 2))
        .isNotEqualTo(new ContentDigest(1, 9));
  }
}
