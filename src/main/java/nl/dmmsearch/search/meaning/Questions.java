package nl.dmmsearch.search.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.PlainLetters;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;
import nl.dmmsearch.search.Wording;

/** Leaves out what only makes a sentence: articles, prepositions, the words of a question. */
final class Questions implements QueryStep {
  private static final Set<String> ALWAYS =
      words(
          """
          de het een der des dit dat deze die dezelfde hetzelfde te ten ter
          en of maar want noch dan als dus toch ook wel niet geen nog al er hier daar
          in op aan bij van voor met om uit over onder tegen tot door naar tijdens via per binnen
          buiten zonder tussen sinds vanaf rond rondom omtrent inzake betreffende aangaande ten na
          ik je jij u hij zij ze wij we jullie hen hun zich mij me ons onze uw zijn haar mijn
          is was waren wordt worden werd werden heeft hebben had hadden bent ben geweest geworden
          heb hebt kan kun kunt kunnen kon konden moet moeten moest moesten mag mogen zal zullen zou zouden wil willen
          wilt
          graag svp aub even precies eigenlijk
          m.b.t. n.a.v. i.v.m. t.a.v. o.a. m.n. t.b.v. i.h.k.v. d.d. a.s. jl. j.l. bijv. c.q.
          m.b.t n.a.v i.v.m t.a.v o.a m.n t.b.v i.h.k.v d.d a.s jl j.l bijv c.q
          waar wat wie wiens welk welke wanneer hoe hoeveel waarom waarover waarvoor waaraan waarmee
          waarbij waarin waarop waardoor waarvan waartoe waarheen hoezo
          erover erop eraan ermee ervan daarover daarop daarvan daarmee hierover hiervan hiermee
          the a an and or not of to for from on at by with about into
          what when where who whom whose which how why do does did were will should would shall
          this that these those they their its our his your you my can could
          """);

  /** In a surname it has no capital, and in Den Haag it has. */
  private static final String PARTICLE = "den";

  private static final Pattern QUOTES = Pattern.compile("^['‘’‚]|['‘’]$");

  /** In capitals between words for stress, or as if they were operators; no abbreviations. */
  private static final Set<String> STRESSED =
      words("en of niet geen maar want ook wel de het een met van voor");

  /** What is asked with; elsewhere the same words can say something. */
  private static final Set<String> IN_QUESTIONS =
      words(
          """
          vindt vinden vond vonden staat staan stond doet doen deed deden gaat gaan ging zegt zeggen
          zei zeiden gezegd denkt denken komt komen kwam kwamen levert leveren leverde betekent
          houdt hield gebeurt gebeurde gebeurd weten weet zoek zoeken lezen gaf gaven geeft geven
          neemt nemen nam noemt noemen noemde noemden schrijft schrijven schreef schreven blijkt zoal allemaal nu ooit eerder kijkt kijken luidt zit zitten ligt
          liggen ervoor informatie vraag stand zaken stelt ziet zien maakt maakte iets alle veel
          laat laten toon tonen geef vertel vertellen stuur sturen krijg krijgen alles overzicht
          hoeverre opzoeken lang vaak groot eerste tweede derde vierde vijfde volgende volgend
          i me show tell find list letter letters document documents say says said many much think thinks thought give gives gave take takes took
          """);

  /** Questions begin with these, or with a preposition and one of them. */
  private static final Set<String> OPENING =
      words(
          """
          wat wie wiens waar welk welke wanneer hoe hoeveel hoelang waarom waarover waarvoor waaraan
          waarmee waarin waartoe waaruit is zijn was waren heeft hebben had kan kunnen kun kunt moet
          moeten gaat wil wilt zal zou wordt worden werd ik doet komt vindt bestaat geeft neemt
          steunt heb laat toon geef vertel stuur zoek
          what who which when where why how do does did can could show give tell find list
          """);

  private static final Set<String> PREPOSITIONS =
      words("in sinds op met aan over tot door van voor tegen onder naar bij");

  /** Who asks so wants to read what was written about something: recente brieven over drones. */
  private static final Pattern LETTERS_ABOUT =
      Pattern.compile(
          "(?:(?:alle|de|recente|recentste|nieuwe|nieuwste|laatste|actuele|eerdere|oude|oudere|all|the|recent|new) )*"
              + "(?:brief|brieven|kamerbrief|kamerbrieven|documenten|stukken|berichten|informatie"
              + "|letters?|documents?|information)"
              + " (?=(?:over|rond|rondom|omtrent|inzake|betreffende|about|on|regarding|concerning) \\S)");

  /** The same of a time and nothing else: of that are more letters than those that write brief. */
  private static final Pattern LETTERS_OF =
      Pattern.compile(
          "(?:(?:alle|de|all|the) )*(?:brief|brieven|documenten?|stukken|berichten|letters?|documents?)"
              + " (?=(?:(?:uit|van|in|from|of) )?(?:19|20)\\d{2}$)");

  /** The same before a date that was read as one word. */
  private static final Pattern LETTERS =
      Pattern.compile(
          "(?:(?:alle|de|all|the) )*(?:brief|brieven|documenten?|stukken|berichten|letters?|documents?)"
              + "(?: (?:uit|van|in|from|of))?");

  /** More of what is about whatever stands behind it. */
  private static final Pattern MORE =
      Pattern.compile("(?:nog )?(?:meer|more) (?:info|informatie|information) (?=\\S)");

  /** Whoever wants all of something is shown as many as there are. */
  private static final Pattern ALL = Pattern.compile("(?:alle|all) (?=\\S)");

  /** What is counted stands behind it, and is what letters are about: aantal militairen. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<=^| )(?:(?:het|totale|totaal|the|total) )*(?:aantal|aantallen|numbers?(?: of)) (?=\\S)");

  /** What is asked of whatever stands behind it: de laatste stand van zaken rond Kosovo. */
  private static final Pattern FRAME =
      Pattern.compile(
          "(?:(?:de|het|een|kort|korte|laatste|huidige|actuele|actueel|recente|recent|recentste"
              + "|nieuwste) )*(?:(?:stand van zaken|update|overzicht) (?:(?:over|rond|rondom|van|in|bij"
              + "|omtrent|inzake|betreffende|m\\.b\\.t\\.?|aangaande|met betrekking tot)"
              + " (?:de |het )?(?=\\S)|(?<=zaken )(?=\\S))"
              + "|(?<=laatste |huidige |actuele )stand (?!van zaken)(?=\\S))");

  /** What a question asks for of whatever it is about; said by itself it is looked for. */
  private static final Set<String> POSITIONS = words("standpunt mening opvatting oordeel");

  /** What a letter does with whatever is asked for; no other name of it is meant either. */
  private static final Set<String> SAYING =
      words(
          """
          noemt noemen noemde noemden vermeldt vermelden vermeldde vermeldden meldt melden meldde
          zegt zeggen zei zeiden gezegd staat staan stond schrijft schrijven schreef schreven
          """);

  /** What nearly every letter is about. */
  private static final Set<String> EVERYWHERE =
      words("nederland nederlandse kabinet regering netherlands dutch cabinet government");

  private static Set<String> words(String list) {
    return new HashSet<>(Arrays.asList(list.strip().split("\\s+")));
  }

  @Override
  public boolean guesses() {
    return true;
  }

  @Override
  public Query apply(Query typed) {
    Query query = typed.joining(name -> isShort(typed, name), name -> phrase(typed, name));
    var dropped = new LinkedHashSet<Integer>();
    var ignored = new ArrayList<String>();
    boolean question = false;
    for (TypedRun run : TypedRun.of(query)) {
      question |= isQuestion(run);
      int about =
          Math.max(
              Math.max(wordsBefore(ALL, run), wordsBefore(MORE, run)),
              Math.max(wordsBefore(LETTERS_ABOUT, run), wordsBefore(LETTERS_OF, run)));
      about = Math.max(about, lettersBefore(query, run));
      int frame = wordsBefore(FRAME, run);
      Set<Integer> counting = counting(run);
      for (int i = 0; i < run.words().size(); i++) {
        String word = run.words().get(i);
        int at = run.first() + i;
        if (counting.contains(at) && isWithinLonger(query, at)) {
          dropped.add(at);
          ignored.add(word);
        } else if ((i < Math.max(about, frame) || saysNothing(i, question, run))
            && ((i < frame && isWithin(query, at, run.first() + frame))
                || isFree(query, at)
                || (isSmall(word) && isBesideOthers(query, at))
                || ((i < about || (question && isAsked(word))) && isByItself(query, at)))) {
          dropped.add(at);
          ignored.add(word);
        }
      }
    }
    boolean nothingLeft = dropped.size() == query.words().size() && query.required().isEmpty();
    return dropped.isEmpty() || nothingLeft ? query : query.without(dropped).ignoring(ignored);
  }

  /**
   * Whether a name has but one word that says something, and another of its names says that it goes
   * on behind the others: in open door the door of open door policy is none through which anything
   * is done.
   */
  private static boolean isShort(Query query, Alternative name) {
    String begin = query.typed(name).toLowerCase(Locale.ROOT) + " ";
    return name.how() == How.SYNONYM
        && Wording.of(name.clause()).toLowerCase(Locale.ROOT).startsWith(begin)
        && Arrays.stream(begin.split(" ")).filter(word -> !isSmall(word)).count() == 1;
  }

  private static Clause phrase(Query query, Alternative name) {
    return new Clause.Phrase(query.typed(name));
  }

  /** The words of a query that only say that what stands behind them is counted. */
  private static Set<Integer> counting(TypedRun run) {
    return NUMBER
        .matcher(run.text())
        .results()
        .flatMapToInt(found -> IntStream.range(run.wordAt(found.start()), run.wordAt(found.end())))
        .boxed()
        .collect(Collectors.toSet());
  }

  /** Whether all names that the word is part of go on: aantal militairen is troepensterkte. */
  private static boolean isWithinLonger(Query query, int word) {
    return query.alternatives().stream()
        .filter(a -> a.from() <= word && word < a.to())
        .allMatch(a -> a.isOfSeveral() && a.to() > word + 1 && a.how() != How.LITERAL);
  }

  private static boolean saysNothing(int at, boolean question, TypedRun run) {
    String word = run.words().get(at);
    String lower = unquoted(word);
    boolean abbreviation =
        WordForms.isAbbreviation(word)
            && run.minglesCase()
            && !(isBetween(at, run) && STRESSED.contains(lower));
    return !abbreviation && (word.equals(PARTICLE) || isIdle(lower, question));
  }

  /** Whether a word says nothing by itself; in a question, more of them do not. */
  static boolean isIdle(String word, boolean question) {
    String lower = unquoted(word);
    return ALWAYS.contains(lower)
        || (question
            && (IN_QUESTIONS.contains(lower)
                || SAYING.contains(lower)
                || POSITIONS.contains(lower)
                || EVERYWHERE.contains(lower)));
  }

  /** How many words only say that letters are looked for, or what about. */
  private static int wordsBefore(Pattern opening, TypedRun run) {
    Matcher before = opening.matcher(run.text());
    return before.lookingAt() ? before.group().split(" ").length : 0;
  }

  /** How many words ask for letters, where nothing but a date is behind them. */
  private static int lettersBefore(Query query, TypedRun run) {
    int last = query.words().size() - 1;
    boolean asks =
        run.first() == 0
            && run.words().size() == last
            && query.alternatives().stream()
                .anyMatch(date -> date.how() == How.DATE && date.from() == last)
            && LETTERS.matcher(run.text()).matches();
    return asks ? last : 0;
  }

  /** Whether every name that a word is part of ends before another word. */
  private static boolean isWithin(Query query, int word, int end) {
    return query.alternatives().stream()
        .filter(a -> a.from() <= word && word < a.to())
        .allMatch(a -> a.to() <= end);
  }

  private static boolean isBetween(int at, TypedRun run) {
    return at > 0 && at + 1 < run.words().size();
  }

  /** A question begins as one, perhaps behind a preposition: sinds wanneer, in welke landen. */
  static boolean isQuestion(TypedRun run) {
    List<String> words = List.of(run.text().split(" "));
    if (words.size() < 2) {
      return false;
    }
    String first = words.getFirst();
    return OPENING.contains(first)
        || (PREPOSITIONS.contains(first) && OPENING.contains(words.get(1)));
  }

  /** Whether a question may begin with a word. */
  static boolean opens(String word) {
    return OPENING.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word says nothing by itself wherever it stands. */
  static boolean isSmall(String word) {
    return ALWAYS.contains(unquoted(word));
  }

  /**
   * Quotes that hold nothing together stand at words; see {@code SingleQuotes}. What an accent
   * stresses is the same word, but for the number.
   */
  private static String unquoted(String word) {
    String bare = QUOTES.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    return bare.equals("één") ? bare : PlainLetters.of(bare);
  }

  /** Whether every name that the word is part of has words that say something. */
  private static boolean isBesideOthers(Query query, int word) {
    return query.alternatives().stream()
        .filter(a -> a.from() <= word && word < a.to())
        .allMatch(a -> query.words().subList(a.from(), a.to()).stream().anyMatch(w -> !isSmall(w)));
  }

  /** Whether a question may ask it of whatever it is about, or says with it that it asks. */
  private static boolean isAsked(String word) {
    String lower = unquoted(word);
    return POSITIONS.contains(lower) || EVERYWHERE.contains(lower) || SAYING.contains(lower);
  }

  /** Whether whatever else answers the word answers it alone. */
  private static boolean isByItself(Query query, int word) {
    return query.alternatives().stream()
        .filter(a -> a.from() <= word && word < a.to())
        .allMatch(a -> a.to() == a.from() + 1);
  }

  private static boolean isSmall(Clause clause) {
    return clause instanceof Clause.Word(String text) && isSmall(TypedRun.bare(text));
  }

  /** Words that a name is made of stay with it, but for the small ones. */
  private static boolean isFree(Query query, int word) {
    return query.alternatives().stream().noneMatch(a -> a.from() <= word && word < a.to());
  }
}
