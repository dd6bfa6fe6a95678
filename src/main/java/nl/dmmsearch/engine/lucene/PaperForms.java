package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.KamerstukNumber;

/** The ways in which letters write the number of a parliamentary paper, as words in a row. */
final class PaperForms {
  private PaperForms() {}

  /** Hyphens, commas and full stops between the parts do not matter. */
  static List<String> of(KamerstukNumber number) {
    var forms = new ArrayList<String>();
    for (String dossier : dossiers(number.dossier())) {
      forms.add(dossier + " " + number.number());
      forms.add(dossier + " nr " + number.number());
    }
    // A motion is mostly cited as nr. 489 (28676).
    forms.add("nr " + number.number() + " " + number.dossier());
    return forms;
  }

  /** 28676 and 28 676. */
  private static List<String> dossiers(String dossier) {
    return dossier.matches("\\d{5}.*")
        ? List.of(dossier, dossier.substring(0, 2) + " " + dossier.substring(2))
        : List.of(dossier);
  }
}
