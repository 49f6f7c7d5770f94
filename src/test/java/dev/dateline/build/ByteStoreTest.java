package dev.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.build.ByteStore.Slice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByteStoreTest {
  @TempDir Path folder;

  @Test
  void findsEachPieceAgain() throws Exception {
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      // Each with a store of its own, as each build has.
      slices.add(add(store(), "piece " + i));
    }

    ByteStore store = store();
    for (int i = 0; i < 50; i++) {
      assertThat(text(store, slices.get(i))).isEqualTo("piece " + i);
    }
  }

  @Test
  void findsWhatWasAddedAfterManyWereRead() throws Exception {
    ByteStore store = store();
    Slice first = add(store, "first");
    for (int i = 0; i < 50; i++) {
      assertThat(text(store, first)).isEqualTo("first");
    }
    Slice second = add(store, "second");

    assertThat(text(store, second)).isEqualTo("second");
    assertThat(text(store, first)).isEqualTo("first");
  }

  @Test
  void givesOutNothingThatIsNotThere() throws Exception {
    Slice first = add(store(), "first");
    Slice second = add(store(), "second");
    byte[] bytes = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(bytes, bytes.length - 1));

    assertThat(store().open(second)).isNull();
    assertThat(text(store(), first)).isEqualTo("first");
    assertThat(store().open(new Slice(-1, first.length(), first.checksum()))).isNull();
    assertThat(store().open(new Slice(0, first.length(), first.checksum() + 1))).isNull();
    Files.delete(file());
    assertThat(store().open(first)).isNull();
  }

  @Test
  void takesThePlaceOfAnother() throws Exception {
    ByteStore store = store();
    add(store, "of no use any more");
    Slice old = add(store, "kept");
    ByteStore next = store.next();
    Slice kept = next.addFrom(store, old);
    next.replace(store);

    assertThat(text(store(), kept)).isEqualTo("kept");
    assertThat(Files.size(file())).isEqualTo(kept.length());
  }

  @Test
  void beginsAnewOnceCleared() throws Exception {
    ByteStore store = store();
    Slice old = add(store, "old");
    for (int i = 0; i < 50; i++) {
      store.open(old);
    }
    store.clear();
    Slice fresh = add(store, "new");

    assertThat(store.open(old)).isNull();
    assertThat(text(store, fresh)).isEqualTo("new");
  }

  private Path file() {
    return folder.resolve("store");
  }

  private ByteStore store() {
    return new ByteStore(file());
  }

  private static Slice add(ByteStore store, String text) throws Exception {
    CacheOutput out = new CacheOutput();
    out.writeText(text);
    Slice slice = out.moveTo(store);
    store.close();
    return slice;
  }

  private static String text(ByteStore store, Slice slice) {
    return store.open(slice).readText();
  }
}
