package dev.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditorCommandTest {
  private static final Path FILE = Path.of("/digest/content/a b {line}.md");

  @Test
  void handsTheFileOverAsOneWord() {
    assertThat(new EditorCommand("my-editor --wait").words(FILE, 4))
        .containsExactly("my-editor", "--wait", FILE.toString());
  }

  @Test
  void knowsHowProgramsTakeALine() {
    assertThat(new EditorCommand("/usr/bin/code").words(FILE, 4))
        .containsExactly("/usr/bin/code", "-g", FILE + ":4");
    assertThat(new EditorCommand("subl").words(FILE, 0)).containsExactly("subl", FILE + ":1");
    assertThat(new EditorCommand("gvim -f").words(FILE, 9))
        .containsExactly("gvim", "-f", "+9", FILE.toString());
    assertThat(new EditorCommand("idea --line {line} {file}").words(FILE, 9))
        .containsExactly("idea", "--line", "9", FILE.toString());
  }

  @Test
  void knowsProgramsOfWindows() {
    assertThat(new EditorCommand("\"C:\\Program Files\\VS Code\\Code.exe\"").words(FILE, 4))
        .containsExactly("C:\\Program Files\\VS Code\\Code.exe", "-g", FILE + ":4");
  }

  @Test
  void isNamedByTheUser() {
    assertThat(EditorCommand.of(Map.of("VISUAL", "vi", "DATELINE_EDITOR", "code")::get))
        .isEqualTo(new EditorCommand("code"));
    assertThat(EditorCommand.of(Map.of("VISUAL", "gvim")::get))
        .isEqualTo(new EditorCommand("gvim"));
    assertThat(EditorCommand.of(Map.of("VISUAL", " ")::get)).isNull();
  }
}
