package dev.dateline.read.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.PictureSize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizesTest {
  @ParameterizedTest
  @ValueSource(strings = {"a.png", "b.JPG", "c.jpeg", "d.gif"})
  void tellsTheSizeByTheHeadOfTheFile(String name) throws IOException {
    byte[] picture = picture(name);

    assertThat(read(name, picture)).isEqualTo(new PictureSize(60, 40));
  }

  @ParameterizedTest
  @CsvSource({"1, 60, 40", "3, 60, 40", "5, 40, 60", "6, 40, 60", "8, 40, 60", "9, 60, 40"})
  void turnsAPhotographAsItsCameraWasTurned(int orientation, int width, int height)
      throws IOException {
    for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
      byte[] photograph = withExif(picture("a.jpg"), orientation, order);

      assertThat(read("a.jpg", photograph)).isEqualTo(new PictureSize(width, height));
    }
  }

  @Test
  void saysNothingOfWhatIsNoPicture() throws IOException {
    assertThat(read("a.png", "Not a picture".getBytes())).isNull();
    assertThat(read("a.png", new byte[0])).isNull();
    assertThat(read("a.png", picture("b.jpg"))).isNull();
    assertThat(PictureSizes.isKnown("a.svg")).isFalse();
    assertThat(PictureSizes.isKnown("png")).isTrue();
    assertThat(read("a.svg", "<svg/>".getBytes())).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.png", "b.jpg", "d.gif"})
  void survivesDamage(String name) throws IOException {
    Random random = new Random(9);
    byte[] picture = withExifIfJpeg(name);
    for (int i = 0; i < 400; i++) {
      byte[] damaged = Arrays.copyOf(picture, random.nextInt(picture.length));
      for (int j = 0; j < 4 && damaged.length > 0; j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      PictureSize size = read(name, damaged);
      assertThat(size == null || size.width() > 0 && size.height() > 0).isTrue();
    }
  }

  private static byte[] withExifIfJpeg(String name) throws IOException {
    byte[] picture = picture(name);
    return name.endsWith("jpg") ? withExif(picture, 6, ByteOrder.BIG_ENDIAN) : picture;
  }

  private static PictureSize read(String name, byte[] bytes) throws IOException {
    return PictureSizes.read(name, new ByteArrayInputStream(bytes));
  }

  private static byte[] picture(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String format = name.substring(name.indexOf('.') + 1);
    ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  /** Puts an Exif segment with the orientation alone behind the first marker. */
  private static byte[] withExif(byte[] jpeg, int orientation, ByteOrder order) {
    ByteBuffer tiff = ByteBuffer.allocate(26).order(order);
    tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes()).putShort((short) 42);
    tiff.putInt(8).putShort((short) 1);
    tiff.putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) orientation);
    ByteBuffer all = ByteBuffer.allocate(jpeg.length + 36);
    all.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) 34);
    all.put("Exif\0\0".getBytes()).put(tiff.array()).put(jpeg, 2, jpeg.length - 2);
    return all.array();
  }
}
