package dev.dateline.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.FuzzSeeds;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is in a settings file: there are settings in the end, and every mistake is named with a
 * line of that file.
 */
class SettingsFuzzTest {
  @TempDir static Path content;

  /** Reads one of the three files. */
  private interface Reader {
    Object read(Path content, Diagnostics diagnostics) throws IOException;
  }

  static Stream<byte[]> files() {
    return Stream.concat(
        FuzzSeeds.contents(".yml"),
        FuzzSeeds.texts(
            "",
            "title: [",
            "title: &a [*a, *a]\n",
            "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nnav: [*c,*c]\n",
            "title: !!java.net.URL [http://a.example]\n",
            "<<: {title: x}\n",
            "title: x\ntitle: y\n",
            "- a\n- b\n",
            "---\na: 1\n---\nb: 2\n",
            "iframes: [a.example, 'a b', '*', 3, {}]\n",
            "zone: '../../etc/passwd'\nlanguage: '\u0000'\nbase_url: 'http://[::'\n",
            "a: {parent: b, synonyms: [b]}\nb: {parent: a, former: [a, ../x]}\n",
            "nyt: {url: 'javascript:alert(1)', name: ''}\n'@nyt': {name: x}\n"));
  }

  @MethodSource("files")
  @FuzzTest
  void site(byte[] bytes) throws IOException {
    read("site.yml", bytes, SiteConfigReader::read);
  }

  @MethodSource("files")
  @FuzzTest
  void topics(byte[] bytes) throws IOException {
    read("topics.yml", bytes, TopicVocabularyReader::read);
  }

  @MethodSource("files")
  @FuzzTest
  void sources(byte[] bytes) throws IOException {
    read("sources.yml", bytes, SourceRegistryReader::read);
  }

  private static void read(String name, byte[] bytes, Reader reader) throws IOException {
    if (bytes == null) {
      return;
    }
    Files.write(content.resolve(name), bytes);
    Diagnostics diagnostics = new Diagnostics(false);

    assertThat(reader.read(content, diagnostics)).isNotNull();

    long lines = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).lines().count();
    for (Diagnostic each : diagnostics.sorted()) {
      assertThat(each.place().file()).isEqualTo("content/" + name);
      // An empty last line counts, and so does every carriage return.
      assertThat(each.place().line()).isBetween(0, (int) lines + 1);
    }
  }
}
