package dev.dateline.plan.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComponentsTest {
  record Sample(
      String text, @Nullable String missing, int count, boolean current, long big, double part) {}

  @Test
  void readsEveryKindOfComponentInTheOrderOfTheRecord() {
    Components components = Components.of(Sample.class);
    Sample sample = new Sample("Blinken heads to Mexico", null, 7, true, 1L << 40, 0.5);

    List<Object> values = new ArrayList<>();
    for (int i = 0; i < components.count(); i++) {
      values.add(components.value(sample, i));
    }

    assertThat(components.names())
        .containsExactly("text", "missing", "count", "current", "big", "part");
    assertThat(values).containsExactly("Blinken heads to Mexico", null, 7, true, 1L << 40, 0.5);
  }

  @Test
  void findsComponentsByName() {
    Components components = Components.of(Sample.class);

    assertThat(components.indexOf("count")).isEqualTo(2);
    assertThat(components.indexOf("nothing")).isEqualTo(-1);
  }
}
