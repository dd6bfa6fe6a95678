package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Cuts;
import nl.dmmsearch.brief.ExtractedText;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.SourcePart;
import nl.dmmsearch.brief.TextLine;

/**
 * Reads the text of a document into briefs. It has no state and may be used by several threads.
 * What it cannot read it leaves out and says so in {@link Brief#reading()}; it never throws for
 * what a text contains.
 */
public final class BriefParser {
  /** Where an extraction lost the line breaks around the day of adoption. */
  private static final Pattern RUN_IN =
      Pattern.compile("(\\S.*?) (Vastgesteld \\d{1,2} \\p{Ll}+ \\d{4}) (\\p{Lu}.*)");

  /**
   * The briefs in a text.
   *
   * @param name of the source document, from which the ids of the briefs are made
   * @param access label of the document, which each of its briefs gets
   * @param text as extracted
   */
  public ParseOutcome parse(SourceName name, AccessLabel access, ExtractedText text) {
    return parse(name, access, text, Cuts.AUTOMATIC);
  }

  /**
   * The briefs in a text that a person may have said how to take apart. A place that is not in the
   * text is remarked on, and the text is cut as if nobody had said anything.
   *
   * @param name of the source document, from which the ids of the briefs are made
   * @param access label of the document, which each of its briefs gets
   * @param text as extracted
   * @param cuts between its briefs
   */
  public ParseOutcome parse(SourceName name, AccessLabel access, ExtractedText text, Cuts cuts) {
    List<TextLine> all = lines(text);
    List<TextLine> lines = SiteChrome.drop(all);
    if (lines.stream().allMatch(line -> line.text().isEmpty())) {
      return new ParseOutcome.Rejected("the document has no text");
    }
    var briefs = new ArrayList<Brief>();
    var asked = CutPlaces.of(lines, cuts);
    for (List<TextLine> part : asked.parts()) {
      var source = new SourcePart(name, briefs.size() + 1, text.mediaType());
      var remarks = new Remarks();
      text.remarks().forEach(remarks::add);
      asked.remark(part, source.part(), remarks);
      Part read = Part.of(part, Layout.isWhole(text.mediaType()));
      briefs.add(
          BriefReader.read(
              source,
              access,
              briefs.isEmpty() ? read.within(SiteChrome.dropped(all, lines)) : read,
              remarks));
    }
    return new ParseOutcome.Parsed(briefs);
  }

  private static List<TextLine> lines(ExtractedText text) {
    var lines = new ArrayList<TextLine>(text.lines().size());
    String before = "";
    for (TextLine line : text.lines()) {
      String stripped = line.text().strip();
      if (opensByIndent(line.text(), before)) {
        lines.add(new TextLine("", line.page()));
      }
      before = line.text();
      Matcher m = RUN_IN.matcher(stripped);
      if (stripped.contains(" Vastgesteld ") && m.matches()) {
        for (int i = 1; i <= 3; i++) {
          lines.add(line.with(m.group(i)));
        }
      } else {
        lines.add(stripped.equals(line.text()) ? line : line.with(stripped));
      }
    }
    return lines;
  }

  /** An indent behind the end of a sentence opens a paragraph: a bullet may have been lost. */
  private static boolean opensByIndent(String line, String before) {
    return line.startsWith(" ") && !before.startsWith(" ") && Words.endsSentence(before);
  }
}
