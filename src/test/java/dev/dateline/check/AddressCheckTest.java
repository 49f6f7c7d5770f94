package dev.dateline.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.files.FileStamp;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.plan.output.Copy;
import dev.dateline.plan.output.Output;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressCheckTest {
  private static final List<Output> OUTPUTS =
      List.of(copy("maps/aux/route.png"), copy("maps/why?.png"), copy("maps/route.png"));

  @Test
  void saysOnWindowsWhichNamesAreImpossibleThere() {
    Diagnostics diagnostics = new Diagnostics(false);

    AddressCheck.check(OUTPUTS, true, diagnostics);

    assertThat(diagnostics.sorted())
        .extracting(Object::toString)
        .containsExactly(
            "content/maps/aux/route.png: error: has the address /maps/aux/route.png, which has the"
                + " part aux, which can't be the name of a file on Windows; give it another name",
            "content/maps/why?.png: error: has the address /maps/why?.png, which has the part"
                + " why?.png, which can't be the name of a file on Windows; give it another name");
  }

  @Test
  void allowsThemElsewhere() {
    Diagnostics diagnostics = new Diagnostics(false);

    AddressCheck.check(OUTPUTS, false, diagnostics);

    assertThat(diagnostics.sorted()).isEmpty();
  }

  private static Output copy(String path) {
    return new Copy(new SitePath(path), new ContentPath(path), new FileStamp(1, 1, 1, 1));
  }
}
