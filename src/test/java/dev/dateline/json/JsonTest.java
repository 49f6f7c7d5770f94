package dev.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
  public enum Colour {
    DARK_RED
  }

  public record Box(String label, Box inner, List<Integer> sizes) {}

  @Test
  void writesRecordsByTheirComponentsWithoutThoseThatAreNull() {
    assertThat(Json.text(new Box("a", new Box("b", null, List.of()), List.of(1, -2))))
        .isEqualTo("{\"label\":\"a\",\"inner\":{\"label\":\"b\",\"sizes\":[]},\"sizes\":[1,-2]}");
  }

  @Test
  void writesMapsListsEnumsNumbersAndNull() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put(Colour.DARK_RED, Colour.DARK_RED);
    map.put("large", Long.MAX_VALUE);
    map.put("list", Arrays.asList(true, null));

    assertThat(Json.text(map))
        .isEqualTo(
            "{\"DARK_RED\":\"dark_red\",\"large\":9223372036854775807,\"list\":[true,null]}");
  }

  @Test
  void escapesWhatJsonAsksFor() {
    assertThat(Json.text("\"a\\b\"\n\t\u0001 é 😀"))
        .isEqualTo("\"\\\"a\\\\b\\\"\\n\\t\\u0001 é 😀\"");
  }

  record Typed(@JsonName("@type") String type, Object part) {}

  @Test
  void writesAComponentUnderTheNameThatItIsGiven() {
    assertThat(Json.text(new Typed("Place", null))).isEqualTo("{\"@type\":\"Place\"}");
  }

  @Test
  void writesJsonThatIsMadeAlreadyAsItIs() {
    JsonText made = new JsonText(Json.textInHtml(new Typed("<", List.of())));

    assertThat(Json.textInHtml(List.of(1, made, new Typed("T", made))))
        .isEqualTo(
            "[1,{\"@type\":\"\\u003C\",\"part\":[]},"
                + "{\"@type\":\"T\",\"part\":{\"@type\":\"\\u003C\",\"part\":[]}}]");
  }

  @Test
  void holdsNothingInHtmlThatMeansSomethingThere() {
    String hostile = "</script><!--<script> & \u2028\u2029 \u0000 \ud83d\ude00 \\ \"";
    String json = Json.textInHtml(Map.of(hostile, hostile));

    assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\u0000");
    assertThat(json).contains("\ud83d\ude00");
    assertThat(ParsedJson.of(json)).isEqualTo(Map.of(hostile, hostile));
  }

  @Test
  void writesTheSameInATurkishLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(Json.text(Thread.State.WAITING)).isEqualTo("\"waiting\"");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void indentsForPeopleAndLeavesTheStreamOpen() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Json.writeIndented(new Box("ä", null, List.of(1, 2)), out);

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("{", "  \"label\" : \"ä\",", "  \"sizes\" : [ 1, 2 ]", "}");
  }

  @Test
  void refusesAValueThatJsonHasNoFormFor() {
    assertThatThrownBy(() -> Json.text(new Object()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object");
  }
}
