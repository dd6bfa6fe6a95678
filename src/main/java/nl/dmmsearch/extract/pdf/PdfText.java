package nl.dmmsearch.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.LineRole;
import nl.dmmsearch.brief.TextLine;

/** Makes one text of the pages: paragraphs apart, running heads gone, notes under their page. */
final class PdfText {
  /** A gap so much wider than the usual one between lines parts paragraphs. */
  private static final double PARAGRAPH = 1.3;

  /** Of the type, where a page is too short to tell. */
  private static final double USUAL_LEADING = 1.25;

  private static final double WIDEST_LEADING = 2.2;
  private static final int ENOUGH = 4;

  /** An indent in parts of the size of the type. */
  private static final float INDENT = 0.8f;

  private static final float DEEPEST_INDENT = 3;
  private static final Pattern ITEM =
      Pattern.compile("(?:[•·▪◦‣–—−-]|o|\\d{1,2}[.)]|[a-z][.)]) .*");

  private final TypeSizes type;
  private final FootNotes notes;
  private final List<TextLine> out = new ArrayList<>();

  private PdfText(List<PdfPage> pages) {
    type = TypeSizes.of(pages);
    notes = new FootNotes(type, NoteMark.glued(pages, type));
  }

  static List<TextLine> of(List<PdfPage> pages) {
    var text = new PdfText(pages);
    PageBands.drop(pages, text.notes).forEach(text::add);
    return text.out;
  }

  private void add(PdfPage page) {
    FootNotes.Cut cut = notes.cut(page);
    List<PdfLine> lines = cut.text().lines();
    Map<Integer, Double> leadings = leadings(lines);
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      PdfLine before = i == 0 ? null : lines.get(i - 1);
      boolean indented = false;
      if (before != null) {
        double leading =
            leadings.getOrDefault(Math.round(line.size()), USUAL_LEADING * line.size());
        if (parts(before, line, leading)) {
          out.add(new TextLine("", page.number()));
        } else {
          indented = indents(before, line);
        }
      }
      out.add(new TextLine((indented ? " " : "") + line.text(), page.number(), role(line)));
    }
    out.addAll(cut.notes());
  }

  private LineRole role(PdfLine line) {
    if (type.isHeading(line)) {
      return new LineRole.Heading(1);
    }
    return type.isStrong(line) ? LineRole.STRONG : LineRole.PLAIN;
  }

  private static boolean parts(PdfLine before, PdfLine line, double leading) {
    return line.opens() || line.baseline() - before.baseline() > PARAGRAPH * leading;
  }

  private static boolean indents(PdfLine before, PdfLine line) {
    float by = line.place().left() - before.place().left();
    return by > INDENT * line.size()
        && by < DEEPEST_INDENT * line.size()
        && !ITEM.matcher(before.text()).matches();
  }

  /** The usual distance between baselines, by the size of the type. */
  private static Map<Integer, Double> leadings(List<PdfLine> lines) {
    Map<Integer, List<Double>> gaps = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      double gap = lines.get(i).baseline() - lines.get(i - 1).baseline();
      int size = Math.round(lines.get(i).size());
      if (!lines.get(i).opens() && size == Math.round(lines.get(i - 1).size()) && gap > 0) {
        gaps.computeIfAbsent(size, s -> new ArrayList<>()).add(gap);
      }
    }
    Map<Integer, Double> usual = new HashMap<>();
    gaps.forEach((size, all) -> usual.put(size, usual(size, all)));
    return usual;
  }

  private static double usual(int size, List<Double> gaps) {
    double[] values = gaps.stream().mapToDouble(gap -> gap).toArray();
    double found = Ordered.at(values, 0.3);
    double most = (gaps.size() < ENOUGH ? USUAL_LEADING * 1.2 : WIDEST_LEADING) * size;
    return Math.min(found, most);
  }
}
