package dev.dateline.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class OutputBufferTest {
  private final OutputBuffer out = new OutputBuffer();

  private void holds(String text) {
    assertEquals(text, out.toString());
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), out.toByteArray());
  }

  @Test
  void holdsWhatWasWrittenInAnyWay() throws IOException {
    out.write("<p>“Élysée” ");
    out.write('é');
    out.write("plain".toCharArray());
    out.write("été".toCharArray(), 1, 2);
    out.write("0123", 1, 2);
    out.append('x').append("yz");

    holds("<p>“Élysée” éplainté12xyz");
  }

  @Test
  void holdsMoreThanItHadRoomFor() throws IOException {
    String line = "0123456789 – ".repeat(1_000);
    for (int i = 0; i < 20; i++) {
      out.write(line);
      out.write(line.toCharArray());
    }

    holds(line.repeat(40));
  }

  @Test
  void forgetsWhatWasWritten() throws IOException {
    out.write("before\ud83d");
    out.clear();
    out.write("after");

    holds("after");
  }

  @Test
  void joinsTheHalvesOfACharacterThatAreWrittenApart() throws IOException {
    String smile = "\ud83d\ude00";
    out.write(smile.substring(0, 1));
    out.write(smile.substring(1));
    out.write(smile.charAt(0));
    out.write(smile.charAt(1));
    out.write(("a" + smile.charAt(0)).toCharArray());
    out.write((smile.charAt(1) + "b").toCharArray());
    out.write(smile.charAt(0));
    out.write("");
    out.write(smile.charAt(1));

    holds(smile + smile + "a" + smile + "b" + smile);
  }

  @Test
  void writesHalfACharacterAsAQuestionMark() throws IOException {
    out.write("a\ud83d");
    out.write("b".toCharArray());
    out.write("\ude00c\ud83d");

    assertEquals("a?b?c?", new String(out.toByteArray(), StandardCharsets.UTF_8));
  }
}
