package dev.dateline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.plan.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatesTest {
  @Test
  void drawsEveryKindOfViewWithATemplateOfItsOwn() {
    List<View> views = SampleViews.plain().all();

    assertThat(views)
        .extracting(view -> (Object) view.getClass())
        .contains((Object[]) View.class.getPermittedSubclasses());
    assertThat(views).map(Templates::nameFor).allMatch(BuiltInTheme.FILES::contains);
    assertThat(views.stream().map(Templates::nameFor).distinct())
        .hasSameSizeAs(View.class.getPermittedSubclasses());
  }
}
