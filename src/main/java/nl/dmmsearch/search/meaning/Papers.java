package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;
import nl.dmmsearch.search.Scope;

/** Reads the number of a parliamentary paper or a dossier, however it is typed. */
final class Papers implements QueryStep {
  private static final String WORD =
      "(?:(?:kamerstuk(?:ken)?|kst\\.?|dossier(?:nummer)?|stuk)(?: (?:ii|i|tk|ek))? )?";

  /** The 21501 dossiers have parts of two digits, budgets chapters in Roman numerals. */
  private static final String DOSSIER =
      "(1[5-9]|[23]\\d) ?(\\d{3})(?:-(\\d{2})(?=-| |$)(?<=21 ?501-\\d\\d)|[- ]([ivx]{1,5})(?=-| |$))?+";

  private static final String NR = "(?:,? ?(?:nrs?|no)\\.? ?|-| ?/ ?|, ?)";
  private static final String NUMBER = "(\\d{1,4}|[a-z]{1,2})";

  private static final Pattern PAPER =
      Pattern.compile(WORD + DOSSIER + NR + NUMBER + "\\.?(?= |$)");

  /** Without a sign between them: not every number behind another is that of a paper. */
  private static final Pattern SIDE_BY_SIDE =
      Pattern.compile(WORD + DOSSIER + " (\\d{1,3}|[a-z]{1,2})(?= |$)");

  private static final Pattern REVERSED =
      Pattern.compile("(?:nr|no)\\.? ?(\\d{1,4}) (?:van |uit )?" + DOSSIER + "(?= |$)");

  private static final Pattern DOSSIER_ALONE = Pattern.compile(WORD + DOSSIER + "(?= |$)");

  @Override
  public Query apply(Query query) {
    var found = new ArrayList<Alternative>();
    for (TypedRun run : TypedRun.of(query)) {
      String text = run.text();
      int at = 0;
      while (at < text.length()) {
        int end = read(run, text, at, found);
        int space = text.indexOf(' ', end);
        at = space < 0 ? text.length() : space + 1;
      }
    }
    return query.with(found);
  }

  /** Where what was read at {@code at} ends. */
  private static int read(TypedRun run, String text, int at, List<Alternative> found) {
    Matcher paper = PAPER.matcher(text).region(at, text.length()).useTransparentBounds(true);
    if (paper.lookingAt()) {
      found.addAll(paper(run, paper, dossier(paper, 1), paper.group(5)));
      return paper.end();
    }
    Matcher beside =
        SIDE_BY_SIDE.matcher(text).region(at, text.length()).useTransparentBounds(true);
    if (beside.lookingAt() && isNumber(run.words().get(run.wordAt(beside.end()) - run.first()))) {
      found.addAll(paper(run, beside, dossier(beside, 1), beside.group(5)));
      return beside.end();
    }
    Matcher reversed = REVERSED.matcher(text).region(at, text.length()).useTransparentBounds(true);
    if (reversed.lookingAt()) {
      found.addAll(paper(run, reversed, dossier(reversed, 2), reversed.group(1)));
      return reversed.end();
    }
    Matcher alone =
        DOSSIER_ALONE.matcher(text).region(at, text.length()).useTransparentBounds(true);
    if (alone.lookingAt() && !isRound(alone)) {
      found.addAll(dossier(run, alone));
      return alone.end();
    }
    return at;
  }

  /** Letters number the papers of the Senate, in capitals; en, op, of are words. */
  private static boolean isNumber(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  /** 20 000 is an amount; as a dossier, a budget, it has a chapter. */
  private static boolean isRound(Matcher dossier) {
    return dossier.group(2).equals("000") && dossier.group(4) == null;
  }

  private static String dossier(Matcher m, int group) {
    String base = m.group(group) + m.group(group + 1);
    String part = m.group(group + 2) == null ? m.group(group + 3) : m.group(group + 2);
    return part == null ? base : base + "-" + part.toUpperCase(Locale.ROOT);
  }

  private static List<Alternative> paper(TypedRun run, Matcher m, String dossier, String number) {
    var paper = new KamerstukNumber(dossier, number.toUpperCase(Locale.ROOT));
    return List.of(
        new Alternative(
            run.wordAt(m.start()), run.wordAt(m.end()) + 1, new Clause.Paper(paper), How.PAPER));
  }

  /** All papers of the dossier, and where a text names it. */
  private static List<Alternative> dossier(TypedRun run, Matcher m) {
    int from = run.wordAt(m.start());
    int to = run.wordAt(m.end()) + 1;
    String base = m.group(1) + m.group(2);
    String dossier = dossier(m, 1);
    String apart = m.group(1) + " " + m.group(2) + dossier.substring(base.length());
    return List.of(
        new Alternative(
            from, to, new Clause.In(Scope.REFERENCE, new Clause.Phrase(dossier)), How.PAPER),
        new Alternative(from, to, new Clause.Phrase(dossier), How.PAPER),
        new Alternative(from, to, new Clause.Phrase(apart), How.PAPER));
  }
}
