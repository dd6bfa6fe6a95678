package nl.dmmsearch.unpack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds entries that share bytes of their archive, as only archives made to do harm have them. */
final class ZipOverlaps {
  private ZipOverlaps() {}

  /** The entries that have their bytes to themselves, in their order; the others become faults. */
  static List<PackedEntry> separate(List<PackedEntry> entries, List<ZipDirectory.Fault> faults) {
    var sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingLong(PackedEntry::offset));
    Set<PackedEntry> shared = new HashSet<>();
    long end = -1;
    PackedEntry last = null;
    for (PackedEntry entry : sorted) {
      if (last != null && entry.offset() < end) {
        shared.add(last);
        shared.add(entry);
      }
      if (entry.end() > end) {
        end = entry.end();
        last = entry;
      }
    }
    List<PackedEntry> separate = entries.stream().filter(e -> !shared.contains(e)).toList();
    entries.stream()
        .filter(shared::contains)
        .forEach(
            e -> faults.add(new ZipDirectory.Fault(e.name(), "shares bytes with another entry")));
    return separate;
  }
}
