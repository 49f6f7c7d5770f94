package dev.dateline.plan.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Java's own reader is the judge. */
class PngTest {
  @Test
  void isReadByOthersAsItWasDrawn() throws IOException {
    int[] palette = {0xfdfcf8, 0x1b1a17, 0x8c1d18};
    byte[] pixels = {0, 1, 2, 2, 1, 0};

    BufferedImage image = ImageIO.read(new ByteArrayInputStream(Png.of(3, 2, palette, pixels)));

    assertThat(image.getWidth()).isEqualTo(3);
    assertThat(image.getHeight()).isEqualTo(2);
    for (int i = 0; i < pixels.length; i++) {
      assertThat(image.getRGB(i % 3, i / 3) & 0xffffff).isEqualTo(palette[pixels[i]]);
    }
  }

  @Test
  void refusesMoreColoursThanAByteCanName() {
    assertThatThrownBy(() -> Png.of(1, 1, new int[257], new byte[1]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
