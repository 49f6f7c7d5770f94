package dev.dateline.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileStampTest {
  private static final FileStamp STAMP = new FileStamp(1, 2, 3, 4);

  @Test
  void isAnotherOneWhenAnyPartDiffers() {
    assertThat(STAMP)
        .isEqualTo(new FileStamp(1, 2, 3, 4))
        .hasSameHashCodeAs(new FileStamp(1, 2, 3, 4))
        .isNotEqualTo(new FileStamp(9, 2, 3, 4))
        .isNotEqualTo(new FileStamp(1, 9, 3, 4))
        .isNotEqualTo(new FileStamp(1, 2, 9, 4))
        .isNotEqualTo(new FileStamp(1, 2, 3, 9));
  }
}
