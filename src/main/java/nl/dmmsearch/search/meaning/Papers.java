package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;
import nl.dmmsearch.search.Scope;

/** Reads the number of a parliamentary paper or a dossier, however it is typed. */
final class Papers implements QueryStep {
  /** What the official publications call a paper, with where they are and what they end with. */
  private static final String WORD =
      "(?:(?:https?://[^ ]{1,80}/)?kst[-.]? ?|(?:kamerstuk(?:ken)?|dossier(?:nummer)?|stuk)(?: (?:ii|i|tk|ek))? )?";

  /** The 21501 dossiers have parts of two digits, budgets chapters in Roman numerals. */
  private static final String DOSSIER =
      "(1[5-9]|[23]\\d)[ .]?(\\d{3})(?:-(\\d{2})(?=-| |$)(?<=21 ?501-\\d\\d)|[- ]([ivx]{1,5})(?=-| |$))?+";

  /** What two dossiers side by side begin with is no paper: 28 676 / 21 501-28. */
  private static final String NO_DOSSIER = "(?!(?:1[5-9]|[23]\\d)[ .]\\d{3}(?:[-, ]|$))";

  private static final String NR = "(?:,? ?(?:nrs?|no)\\.? ?|-| ?/ ?|, ?)";
  private static final String NUMBER = NO_DOSSIER + "(\\d{1,4}|[a-z]{1,2})";

  private static final Pattern PAPER =
      Pattern.compile(WORD + DOSSIER + NR + NUMBER + "(?:\\.(?:html|pdf|xml|odt))?\\.?(?= |$)");

  /** Without a sign between them: not every number behind another is that of a paper. */
  private static final Pattern SIDE_BY_SIDE =
      Pattern.compile(WORD + DOSSIER + " " + NO_DOSSIER + "(\\d{1,3}|[a-z]{1,2})(?= |$)");

  private static final Pattern REVERSED =
      Pattern.compile("(?:nr|no)\\.? ?(\\d{1,4}) (?:van |uit )?" + DOSSIER + "(?= |$)");

  /** Of whatever dossier: the sign says nothing by itself. */
  private static final Pattern NUMBER_ALONE = Pattern.compile("(?:nrs?|no)\\.? ?(\\d{3,4})(?= |$)");

  private static final Pattern DOSSIER_ALONE = Pattern.compile(WORD + DOSSIER + "(?= |$)");

  private static final Pattern REFERENCE = Pattern.compile("kst[^ ]*");

  @Override
  public Query apply(Query query) {
    var found = new ArrayList<OneWord>();
    for (TypedRun run : TypedRun.of(query)) {
      String text = run.text();
      int at = 0;
      while (at < text.length()) {
        int end = read(run, text, at, found);
        int space = text.indexOf(' ', end);
        at = space < 0 ? text.length() : space + 1;
      }
    }
    return OneWord.in(withReferences(query), found);
  }

  private static Query withReferences(Query query) {
    return new Query(
        query.words(),
        query.alternatives(),
        query.required().stream().map(Papers::reference).toList(),
        query.excluded().stream().map(Papers::reference).toList(),
        query.ignored(),
        query.notices());
  }

  /** The reference of a paper is its number without kst; quotes around one say no more. */
  private static Clause reference(Clause clause) {
    if (clause instanceof Clause.Phrase(String quoted)) {
      Matcher paper = PAPER.matcher(quoted.strip().toLowerCase(Locale.ROOT));
      return paper.matches() ? new Clause.Paper(number(paper)) : clause;
    }
    if (clause instanceof Clause.In(Scope scope, Clause.Word(String text))
        && scope == Scope.REFERENCE) {
      String lower = text.toLowerCase(Locale.ROOT);
      Matcher paper = PAPER.matcher(lower);
      if (REFERENCE.matcher(lower).matches() && paper.matches()) {
        return new Clause.In(scope, new Clause.Phrase(number(paper).value()));
      }
    }
    return clause;
  }

  private static KamerstukNumber number(Matcher m) {
    return number(dossier(m, 1), m.group(5));
  }

  private static KamerstukNumber number(String dossier, String number) {
    return new KamerstukNumber(dossier, number.toUpperCase(Locale.ROOT));
  }

  /** Where what was read at {@code at} ends. */
  private static int read(TypedRun run, String text, int at, List<OneWord> found) {
    Matcher paper = at(PAPER, text, at);
    if (paper.lookingAt()) {
      found.add(paper(run, paper, number(paper)));
      return paper.end();
    }
    Matcher beside = at(SIDE_BY_SIDE, text, at);
    if (beside.lookingAt()
        && !isRound(beside)
        && isNumber(run.words().get(run.wordAt(beside.end()) - run.first()))) {
      found.add(paper(run, beside, number(beside)));
      return beside.end();
    }
    Matcher reversed = at(REVERSED, text, at);
    if (reversed.lookingAt()) {
      found.add(paper(run, reversed, number(dossier(reversed, 2), reversed.group(1))));
      return reversed.end();
    }
    Matcher bare = at(NUMBER_ALONE, text, at);
    if (bare.lookingAt()) {
      found.add(number(run, bare));
      return bare.end();
    }
    Matcher alone = at(DOSSIER_ALONE, text, at);
    if (alone.lookingAt() && !isRound(alone)) {
      found.add(dossier(run, alone));
      return alone.end();
    }
    return at;
  }

  private static Matcher at(Pattern pattern, String text, int at) {
    return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
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

  private static OneWord paper(TypedRun run, Matcher m, KamerstukNumber number) {
    return new OneWord(
        run.wordAt(m.start()), run.wordAt(m.end()) + 1, new Clause.Paper(number), List.of());
  }

  /** The papers of that number, and where a text names one. */
  private static OneWord number(TypedRun run, Matcher m) {
    String number = m.group(1);
    return new OneWord(
        run.wordAt(m.start()),
        run.wordAt(m.end()) + 1,
        new Clause.Phrase("nr. " + number),
        List.of(OneWord.also(new Clause.In(Scope.REFERENCE, new Clause.Word(number)), How.PAPER)));
  }

  /** All papers of the dossier, and where a text names it. */
  private static OneWord dossier(TypedRun run, Matcher m) {
    int from = run.wordAt(m.start());
    int to = run.wordAt(m.end()) + 1;
    String base = m.group(1) + m.group(2);
    String dossier = dossier(m, 1);
    String apart = m.group(1) + " " + m.group(2) + dossier.substring(base.length());
    Clause word =
        to == from + 1
            ? new Clause.Word(run.words().get(from - run.first()))
            : new Clause.Phrase(apart);
    return new OneWord(
        from,
        to,
        word,
        List.of(
            OneWord.also(new Clause.In(Scope.REFERENCE, new Clause.Phrase(dossier)), How.PAPER),
            OneWord.also(new Clause.Phrase(dossier), How.PAPER),
            OneWord.also(new Clause.Phrase(apart), How.PAPER)));
  }
}
