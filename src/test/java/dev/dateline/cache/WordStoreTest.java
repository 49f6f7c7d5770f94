package dev.dateline.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.ContentDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordStoreTest {
  private static final ContentDigest A = new ContentDigest(1, 1);
  private static final ContentDigest B = new ContentDigest(2, 2);

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("words-2023");
  }

  private void keep(ContentDigest key, String words) {
    WordStore store = new WordStore(folder);
    store.keep(2023, key, words);
    store.flush();
  }

  @Test
  void findsWhatABuildBeforeHasKept() {
    keep(A, "élysée votes\n");
    keep(B, "東京 京都\n");

    assertThat(new WordStore(folder).ofYear(2023, Set.of(A, B)))
        .isEqualTo(Map.of(A, "élysée votes\n", B, "東京 京都\n"));
    assertThat(new WordStore(folder).ofYear(2022, Set.of(A, B))).isEmpty();
  }

  @Test
  void readsWhatIsBeforeDamage() throws IOException {
    keep(A, "one\n");
    int first = Files.readAllBytes(file()).length;
    keep(B, "two\n");
    byte[] bytes = Files.readAllBytes(file());
    bytes[bytes.length - 2] ^= 1;

    Files.write(file(), bytes);
    assertThat(new WordStore(folder).ofYear(2023, Set.of(A, B))).isEqualTo(Map.of(A, "one\n"));

    for (int length = 0; length < first; length++) {
      Files.write(file(), Arrays.copyOf(bytes, length));
      assertThat(new WordStore(folder).ofYear(2023, Set.of(A, B))).isEmpty();
    }
  }

  @Test
  void dropsWordsOfBodiesThatAreNoMore() throws IOException {
    for (int i = 0; i < 9; i++) {
      keep(new ContentDigest(9, i), "some words that nobody wants\n");
    }
    keep(A, "one\n");

    assertThat(new WordStore(folder).ofYear(2023, Set.of(A))).isEqualTo(Map.of(A, "one\n"));
    assertThat(Files.size(file())).isLessThan(60);
    assertThat(new WordStore(folder).ofYear(2023, Set.of(A))).isEqualTo(Map.of(A, "one\n"));
  }

  @Test
  void keepsWordsInMemoryWithoutAFolderToWriteTo() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "a file");
    for (WordStore store : new WordStore[] {new WordStore(null), new WordStore(taken)}) {
      store.keep(2023, A, "one\n");
      store.flush();

      assertThat(store.ofYear(2023, Set.of(A))).isEqualTo(Map.of(A, "one\n"));
    }
  }
}
