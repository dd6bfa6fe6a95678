package nl.dmmsearch.unpack;

import java.io.IOException;
import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;

/** Remembers what was read while there is memory to spare, and reads it again where not. */
final class Soft<T> {
  private final Source<T> source;
  private volatile SoftReference<T> last = new SoftReference<>(null);

  Soft(Source<T> source) {
    this.source = source;
  }

  /** Where it is read from. */
  interface Source<T> {
    T read() throws IOException;
  }

  T get() throws IOException {
    @Nullable T known = last.get();
    if (known != null) {
      return known;
    }
    T read = source.read();
    last = new SoftReference<>(read);
    return read;
  }
}
