package nl.dmmsearch.engine.lucene;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which compounds of one query are also looked for in their parts. No question has many that no
 * brief has, and each costs what several phrases do; what is left out is told.
 */
final class FewCompounds {
  private static final int MOST = 10;

  private final Set<String> allowed = new HashSet<>();
  private final Set<String> left = new LinkedHashSet<>();

  /** Whether a compound is; the same whenever it is asked again. */
  boolean allows(String compound) {
    if (allowed.size() < MOST) {
      allowed.add(compound);
    }
    boolean allows = allowed.contains(compound);
    if (!allows) {
      left.add(compound);
    }
    return allows;
  }

  /** Those that are looked for as they are typed alone. */
  List<String> left() {
    return List.copyOf(left);
  }
}
