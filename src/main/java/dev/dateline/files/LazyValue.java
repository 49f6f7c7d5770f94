package dev.dateline.files;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for. May be asked by several threads. */
public final class LazyValue<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T made;

  public LazyValue(Supplier<T> maker) {
    this.maker = maker;
  }

  /** The value, made now if nobody has asked before. */
  public T get() {
    T known = made;
    return known != null ? known : make();
  }

  private synchronized T make() {
    T known = made;
    if (known == null) {
      known = maker.get();
      made = known;
    }
    return known;
  }
}
