package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.KamerstukNumber;

/** The ways in which letters write the number of a parliamentary paper, as words in a row. */
final class PaperForms {
  private PaperForms() {}

  static List<String> of(KamerstukNumber number) {
    String dossier = number.dossier();
    var forms = new ArrayList<String>();
    forms.add(dossier + " " + number.number());
    forms.add(dossier + " nr " + number.number());
    if (dossier.length() >= 5) {
      forms.add(dossier.substring(0, 2) + " " + dossier.substring(2) + " nr " + number.number());
    }
    return forms;
  }
}
