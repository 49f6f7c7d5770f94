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
import java.util.HexFormat;
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
    assertThat(PictureSizes.isKnown("a.pdf")).isFalse();
    assertThat(PictureSizes.isKnown("png")).isTrue();
    assertThat(read("a.webp", picture("b.jpg"))).isNull();
    assertThat(read("a.avif", picture("b.jpg"))).isNull();
    assertThat(read("a.svg", "<svg/>".getBytes())).isNull();
  }

  /** The first bytes of files in the three forms of WebP. */
  @ParameterizedTest
  @CsvSource({
    "52494646 00000000 57454250 56503820 00000000 300100 9d012a 3c00 2800, 60, 40",
    "52494646 00000000 57454250 5650384c 00000000 2f 3bc00900, 60, 40",
    "52494646 00000000 57454250 56503858 0a000000 10000000 ff0f00 ff0700, 4096, 2048"
  })
  void tellsTheSizeOfAWebpByItsHead(String head, int width, int height) throws IOException {
    byte[] bytes = HexFormat.of().parseHex(head.replace(" ", ""));

    assertThat(read("a.webp", bytes)).isEqualTo(new PictureSize(width, height));
    assertThat(read("a.webp", Arrays.copyOf(bytes, 21))).isNull();
  }

  @Test
  void tellsTheSizeOfAnAvifByItsLargestItem() throws IOException {
    byte[] preview = box("ispe", ByteBuffer.allocate(12).putInt(0).putInt(16).putInt(9).array());
    byte[] whole = box("ispe", ByteBuffer.allocate(12).putInt(0).putInt(1600).putInt(900).array());
    byte[] turn = box("irot", new byte[] {1});

    assertThat(read("a.avif", avif(preview, whole))).isEqualTo(new PictureSize(1600, 900));
    assertThat(read("a.avif", avif(whole, preview, turn))).isEqualTo(new PictureSize(900, 1600));
    assertThat(read("a.avif", avif(turn))).isNull();
    assertThat(read("a.avif", box("ftyp", new byte[8]))).isNull();
  }

  private static byte[] avif(byte[]... properties) {
    byte[] meta = joined(new byte[4], box("iprp", box("ipco", joined(properties))));
    return joined(box("ftyp", "avif\0\0\0\0".getBytes()), box("meta", meta));
  }

  private static byte[] box(String type, byte[] content) {
    ByteBuffer box = ByteBuffer.allocate(content.length + 8);
    return box.putInt(content.length + 8).put(type.getBytes()).put(content).array();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** As browsers show it; one without a size of its own takes the room that there is. */
  @ParameterizedTest
  @CsvSource({
    "width='640' height='480', 640, 480",
    "width='640px' height='4in', 640, 384",
    "width='12.5' height='10.4' viewBox='0 0 9 9', 13, 10",
    "width='10cm' viewBox='0 0 200 100', 378, 189",
    "height='50' viewBox='0 0 200 100', 100, 50",
    "viewBox='0 0 24 12', 1200, 600",
    "width='100%' height='100%' viewBox='-5 -5 300 100', 1200, 400",
  })
  void tellsTheSizeOfADrawing(String attributes, int width, int height) throws IOException {
    String head = "<?xml version='1.0'?><!-- A map --><!DOCTYPE svg SYSTEM 'http://x.invalid/'>";
    String svg = head + "<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "><g>";

    assertThat(read("a.svg", svg.getBytes())).isEqualTo(new PictureSize(width, height));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg/>",
        "<svg width='9'/>",
        "<svg width='0' height='0'/>",
        "<svg viewBox='0 0 9 0'/>",
        "<svg viewBox='0 0 1e9 9'/>",
        "<svg width='&w;' height='9'/>",
        "<html width='9' height='9'/>",
        "<svg width='9' height='9'",
        "no drawing"
      })
  void saysNothingOfADrawingWithoutASize(String svg) throws IOException {
    assertThat(read("a.svg", svg.getBytes())).isNull();
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
