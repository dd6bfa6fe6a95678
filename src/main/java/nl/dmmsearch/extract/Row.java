package nl.dmmsearch.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.LineRole;

/** Lays out one row of a table, which may hold data, labels with values, or a whole page. */
final class Row {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)datum|betreft|betreffende|onderwerp|(?:onze|uw) referentie|(?:ons |uw )?kenmerk"
              + "|uw brief(?: van)?|aan|van|afgestemd met|in afschrift aan|opgesteld door"
              + "|(?:aantal )?bijlagen?(?:\\(n\\))?|contactpersoon|telefoon|e-mail|steller|nummer"
              + "|bij beantwoording|\\p{Lu}[\\p{L} ]{1,30} ?:");

  private Row() {}

  static List<Piece> lay(List<List<Piece>> row) {
    List<List<Piece>> cells = row.stream().filter(cell -> !cell.isEmpty()).toList();
    if (cells.size() < 2) {
      return cells.isEmpty() ? List.of() : cells.getFirst();
    }
    if (cells.size() == 2 && cells.getFirst().stream().allMatch(Row::isLabel)) {
      return labelled(cells.getFirst(), cells.getLast());
    }
    boolean data = cells.stream().allMatch(cell -> cell.size() == 1 && cell.getFirst().isOneLine());
    return data ? List.of(data(cells)) : cells.stream().flatMap(List::stream).toList();
  }

  private static boolean isLabel(Piece piece) {
    return LABEL.matcher(piece.text()).matches();
  }

  /** Labels and values one for one; one label with a value of several lines. */
  private static List<Piece> labelled(List<Piece> labels, List<Piece> values) {
    if (labels.size() > 1 && labels.size() != values.size()) {
      var apart = new ArrayList<>(labels);
      apart.addAll(values);
      return apart;
    }
    var out = new ArrayList<Piece>();
    for (int i = 0; i < values.size(); i++) {
      Piece value = values.get(i);
      out.add(i < labels.size() ? pair(labels.get(i), value) : value);
    }
    return out;
  }

  private static Piece pair(Piece label, Piece value) {
    String name = label.text().endsWith(":") ? label.text() : label.text() + ":";
    return new Piece(name + " " + value.text(), LineRole.PLAIN);
  }

  private static Piece data(List<List<Piece>> cells) {
    String text =
        cells.stream().map(cell -> cell.getFirst().text()).collect(Collectors.joining(" | "));
    boolean strong =
        cells.stream().allMatch(cell -> cell.getFirst().role() instanceof LineRole.Strong);
    return new Piece(text, strong ? LineRole.STRONG : LineRole.PLAIN);
  }
}
