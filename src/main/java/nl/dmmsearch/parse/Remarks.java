package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.Reading.Certainty;

/** Collects what was not read with certainty. */
final class Remarks {
  private final List<Reading> made = new ArrayList<>();

  void add(Reading remark) {
    made.add(remark);
  }

  void likely(String field, String why) {
    made.add(new Reading(field, Certainty.LIKELY, why));
  }

  void uncertain(String field, String why) {
    made.add(new Reading(field, Certainty.UNCERTAIN, why));
  }

  void missing(String field, String why) {
    made.add(new Reading(field, Certainty.MISSING, why));
  }

  List<Reading> made() {
    return List.copyOf(made);
  }
}
