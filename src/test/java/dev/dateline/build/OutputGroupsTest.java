package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.plan.output.DataFile;
import dev.dateline.plan.output.DataInputs;
import dev.dateline.plan.output.DataSources;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.Picture;
import dev.dateline.plan.output.PictureInputs;
import dev.dateline.plan.output.PictureSources;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.LinkBase;
import dev.dateline.text.ContentDigest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutputGroupsTest {
  /** What several files are made of. */
  private record Year(int number) {}

  private record Inputs(@Nullable Year year, List<Body> bodies) implements DataInputs {
    @Override
    public <E extends Exception> byte[] bytes(DataSources<E> sources) {
      return new byte[0];
    }

    @Override
    public @Nullable Record sharedInputs() {
      return year;
    }
  }

  private record Drawn() implements PictureInputs {
    @Override
    public byte[] bytes(PictureSources sources) {
      return new byte[0];
    }
  }

  private static final Body BODY =
      new Body(
          new BodySource(new ContentPath("a.md"), 0, 1, 1, ContentDigest.of(new byte[0])),
          new LinkBase.Relative(SitePath.HOME),
          "en");

  private final List<Output> outputs = new ArrayList<>();

  private void add(int count, @Nullable Year year, List<Body> bodies) {
    for (int i = 0; i < count; i++) {
      SitePath path = new SitePath("file-" + outputs.size() + ".json");
      outputs.add(new DataFile<>(path, new Inputs(year, bodies), Origin.DATELINE));
    }
  }

  private List<String> groups() {
    return OutputGroups.of(outputs).stream()
        .map(group -> group.start() + "-" + (group.end() - 1))
        .toList();
  }

  @Test
  void keepsTogetherWhatIsMadeFromOneValue() {
    add(3, new Year(2024), List.of());
    add(40, new Year(2023), List.of());
    add(1, new Year(2022), List.of());

    assertThat(groups()).containsExactly("0-2", "3-42", "43-43");
  }

  @Test
  void cutsOtherOutputsIntoSmallGroups() {
    add(40, null, List.of());

    assertThat(groups()).containsExactly("0-15", "16-31", "32-39");
  }

  @Test
  void beginsWithBodiesAndGoesOnWithWhatTakesLongest() {
    add(16, null, List.of());
    add(2, new Year(2024), List.of());
    add(16, null, List.of(BODY));
    add(1, new Year(2023), List.of());

    assertThat(groups()).containsExactly("18-33", "16-17", "34-34", "0-15");
  }

  @Test
  void drawsPicturesFirstEachApart() {
    add(2, null, List.of());
    for (int i = 0; i < 2; i++) {
      SitePath path = new SitePath("picture-" + i + ".png");
      outputs.add(new Picture<>(path, new Drawn(), Origin.DATELINE));
    }
    add(1, null, List.of(BODY));

    assertThat(groups()).containsExactly("2-2", "3-3", "4-4", "0-1");
  }

  @Test
  void hasNoGroupWithoutOutputs() {
    assertThat(groups()).isEmpty();
  }
}
