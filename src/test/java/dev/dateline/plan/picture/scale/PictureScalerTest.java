package dev.dateline.plan.picture.scale;

import static dev.dateline.plan.picture.scale.SamplePictures.corners;
import static dev.dateline.plan.picture.scale.SamplePictures.file;
import static dev.dateline.plan.picture.scale.SamplePictures.photograph;
import static dev.dateline.plan.picture.scale.SamplePictures.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureScalerTest {
  private static final int SHADE = 12;

  private static BufferedImage scaled(byte[] file, int width) throws IOException {
    byte[] made = PictureScaler.scale(file, List.of(width)).get(width);
    assertThat(made).isNotNull();
    return read(made);
  }

  private static void assertColour(BufferedImage image, double x, double y, Color colour) {
    Color found =
        new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
    assertThat(Math.abs(found.getRed() - colour.getRed())).isLessThan(SHADE);
    assertThat(Math.abs(found.getGreen() - colour.getGreen())).isLessThan(SHADE);
    assertThat(Math.abs(found.getBlue() - colour.getBlue())).isLessThan(SHADE);
  }

  @Test
  void givesEachWidthInTheProportionsOfThePicture() throws IOException {
    byte[] photograph = file(photograph(1000, 501), "jpeg");

    Map<Integer, byte[]> files = PictureScaler.scale(photograph, List.of(200, 400, 800));

    assertThat(files.keySet()).containsExactlyInAnyOrder(200, 400, 800);
    assertThat(read(files.get(200)).getHeight()).isEqualTo(100);
    assertThat(read(files.get(800)).getHeight()).isEqualTo(401);
    assertThat(files.get(200).length).isLessThan(files.get(400).length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void keepsTheFormatAndTheColours(String format) throws IOException {
    byte[] file = file(corners(600, 400, BufferedImage.TYPE_INT_RGB), format);

    BufferedImage small = scaled(file, 150);

    assertColour(small, 0.25, 0.25, Color.RED);
    assertColour(small, 0.75, 0.25, Color.GREEN);
    assertColour(small, 0.25, 0.75, Color.BLUE);
    assertColour(small, 0.75, 0.75, Color.WHITE);
    boolean jpeg = format.equals("jpeg");
    assertThat(JpegFile.is(PictureScaler.scale(file, List.of(150)).get(150))).isEqualTo(jpeg);
  }

  /** Exif's orientations, and which corner of the stored picture is then above on the left. */
  @ParameterizedTest
  @CsvSource({
    "1, RED, 300",
    "2, GREEN, 300",
    "3, WHITE, 300",
    "4, BLUE, 300",
    "5, RED, 675",
    "6, BLUE, 675",
    "7, WHITE, 675",
    "8, GREEN, 675"
  })
  void setsAPhotographUpright(int orientation, String corner, int height) throws Exception {
    byte[] stored = file(corners(900, 600, BufferedImage.TYPE_INT_RGB), "jpeg");
    byte[] photograph = SamplePictures.withSegment(stored, 0xE1, SamplePictures.exif(orientation));

    BufferedImage upright = scaled(photograph, 450);

    assertThat(upright.getWidth()).isEqualTo(450);
    assertThat(upright.getHeight()).isEqualTo(height);
    assertColour(upright, 0.25, 0.25, (Color) Color.class.getField(corner).get(null));
  }

  @Test
  void leavesOutWhereAPhotographWasTaken() throws IOException {
    byte[] photograph = file(photograph(900, 600), "jpeg");
    byte[] taken = SamplePictures.withSegment(photograph, 0xE1, SamplePictures.exif(1));
    byte[] said = SamplePictures.withSegment(taken, 0xFE, "GPS in a comment".getBytes());

    byte[] small = PictureScaler.scale(said, List.of(300)).get(300);

    assertThat(new String(said, StandardCharsets.ISO_8859_1)).contains("GPS 52", "Exif");
    assertThat(new String(small, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
  }

  @Test
  void keepsWhatSaysHowColoursAreMeant() throws IOException {
    byte[] profile = "ICC_PROFILE\0\1\1of a fine screen".getBytes(StandardCharsets.US_ASCII);
    byte[] photograph =
        SamplePictures.withSegment(file(photograph(900, 600), "jpeg"), 0xE2, profile);
    byte[] chart =
        SamplePictures.withChunk(
            file(photograph(900, 600), "png"), "gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F});

    byte[] small = PictureScaler.scale(photograph, List.of(300)).get(300);
    byte[] smallChart = PictureScaler.scale(chart, List.of(300)).get(300);

    assertThat(new String(small, StandardCharsets.ISO_8859_1)).contains("of a fine screen");
    assertThat(read(small).getWidth()).isEqualTo(300);
    assertThat(new String(smallChart, StandardCharsets.ISO_8859_1)).contains("gAMA");
    assertThat(read(smallChart).getWidth()).isEqualTo(300);
  }

  @Test
  void keepsWhatIsTransparent() throws IOException {
    BufferedImage image = new BufferedImage(600, 600, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < 600; y++) {
      for (int x = 0; x < 600; x++) {
        image.setRGB(x, y, x < 300 ? 0x00FFFFFF : 0xFF102030 + (x * y & 0xF));
      }
    }

    BufferedImage small = scaled(file(image, "png"), 150);

    assertThat(small.getRGB(30, 75) >>> 24).isZero();
    assertThat(small.getRGB(120, 75) >>> 24).isEqualTo(0xFF);
    assertColour(small, 0.8, 0.5, new Color(0x102037));
  }

  /** Java takes numbers of grey pixels for another scale than those of coloured ones. */
  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void leavesGreyAsItIs(String format) throws IOException {
    for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
      if (format.equals("jpeg") && type == BufferedImage.TYPE_USHORT_GRAY) {
        continue;
      }
      BufferedImage grey = new BufferedImage(600, 400, type);
      int middle = type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 << 8;
      for (int y = 0; y < 400; y++) {
        for (int x = 0; x < 600; x++) {
          grey.getRaster().setSample(x, y, 0, middle + (x ^ y) % 3);
        }
      }

      BufferedImage small = scaled(file(grey, format), 150);

      assertColour(small, 0.5, 0.5, new Color(101, 101, 101));
    }
  }

  @Test
  void makesNoneThatWouldBeLargerThanTheOriginal() throws IOException {
    BufferedImage chart = new BufferedImage(1000, 800, BufferedImage.TYPE_BYTE_BINARY);
    for (int i = 0; i < 800; i += 2) {
      chart.setRGB(i, i, -1);
    }

    assertThat(PictureScaler.scale(file(chart, "png"), List.of(900))).isEmpty();
  }

  @Test
  void leavesWhatMovesAndWhatIsMadeForAPress() throws IOException {
    byte[] moving =
        SamplePictures.withChunk(file(photograph(300, 200), "png"), "acTL", new byte[8]);

    assertThat(PictureScaler.scale(moving, List.of(100))).isEmpty();
    assertThat(PictureScaler.scale(SamplePictures.forPress(300, 200), List.of(100))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void saysThatAFileIsCutOrDamaged(String format) throws IOException {
    byte[] file = file(photograph(300, 200), format);
    Random random = new Random(4);

    assertThatThrownBy(
            () -> PictureScaler.scale(Arrays.copyOf(file, file.length / 2), List.of(100)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> PictureScaler.scale("no picture".getBytes(), List.of(100)))
        .isInstanceOf(IOException.class);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = file.clone();
      for (int j = 0; j < 3; j++) {
        damaged[random.nextInt(i < 30 ? 100 : damaged.length)] = (byte) random.nextInt();
      }
      try {
        PictureScaler.scale(damaged, List.of(100));
      } catch (IOException undecodable) {
        assertThat(undecodable).isNotNull();
      }
    }
  }
}
