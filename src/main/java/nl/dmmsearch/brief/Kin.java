package nl.dmmsearch.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a brief stands to its copies. One of a group stands for all and is found by searches; the
 * others can be read under their own ids.
 *
 * @param copies the others of the group, by id; empty where there is none
 * @param copyOf the brief that is found in place of this one; null where this one is found itself
 */
public record Kin(List<Copy> copies, @Nullable BriefId copyOf) {
  /** A brief without copies. */
  public static final Kin NONE = new Kin(List.of(), null);

  /** Copies the list. */
  public Kin {
    copies = List.copyOf(copies);
  }
}
