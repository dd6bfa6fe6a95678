package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** What a brief scores for one word of a query. */
final class WordScore {
  private final IndexSearcher searcher;
  private final Ranking ranking;
  private final KnownWords words;
  private final WordPlaces places;

  /** Words that no brief has, and that something else stands for. */
  private final Set<Clause> stoodFor = new HashSet<>();

  /** How many there are; less than 0 while nobody asked. */
  private int briefs = -1;

  /** How many have each of the words, written or in any way; each is beside all others. */
  private final IdentityHashMap<AskedWord, Integer> written = new IdentityHashMap<>();

  private final IdentityHashMap<AskedWord, Integer> having = new IdentityHashMap<>();

  /** All words of the query. */
  private List<AskedWord> together = List.of();

  /**
   * @param clearance whose words tell which are names
   * @param places of the words of the query
   */
  WordScore(IndexSearcher searcher, Ranking ranking, AccessLabel clearance, WordPlaces places) {
    this.places = places;
    this.searcher = searcher;
    this.ranking = ranking;
    this.words = new KnownWords(searcher, clearance);
  }

  /**
   * The words of a query. Where no brief has one of them under any of its names, what only has to
   * do with it is all there is of it: where the others are common words beside that, it counts as
   * its other names would, so that what has the others alone comes behind.
   */
  List<AskedWord> standingIn(List<AskedWord> asked) {
    together = List.copyOf(asked);
    if (asked.size() < 2 || asked.stream().allMatch(word -> word.named().equals(word))) {
      return asked;
    }
    OptionalInt fewest =
        asked.stream().mapToInt(word -> having(word.named())).filter(had -> had > 0).min();
    return fewest.isEmpty()
        ? asked
        : asked.stream().map(word -> standingIn(word, fewest.getAsInt())).toList();
  }

  private AskedWord standingIn(AskedWord asked, int fewest) {
    if (asked.named().equals(asked) || having(asked.named()) > 0) {
      return asked;
    }
    // All of them, not only the most common: they may be of many things.
    int having = count(ClauseTranslator.any(looked(asked)));
    if (having == 0 || fewest < Ranking.COMMON * having) {
      return asked;
    }
    stoodFor.add(asked.word());
    return asked.relatedAsNames();
  }

  private int having(AskedWord asked) {
    return having.computeIfAbsent(asked, word -> having(word, ClauseTranslator.any(looked(word))));
  }

  /**
   * The best of the answers to a word counts, and little of the others. Where the word names a fact
   * about briefs, that is what is meant, and writing the word counts less.
   */
  Query found(AskedWord asked) {
    return found(asked, Ranking.WORD_AS_TYPED);
  }

  /** The same where nothing else is asked, so that the word itself can be held higher. */
  Query alone(AskedWord asked) {
    return found(asked, Ranking.WORD_ALONE_AS_TYPED);
  }

  private Query found(AskedWord asked, float asTyped) {
    boolean named =
        asked.answers().stream().anyMatch(a -> a.isFact() && ranking.weight(a.how()) > 0);
    boolean isNowhere = isNowhere(asked);
    List<Query> answers = new ArrayList<>();
    List<Query> related = new ArrayList<>();
    for (AskedWord.Answer answer : asked.answers()) {
      float weight = ranking.weight(answer.how());
      if (isNowhere && answer.how() == How.SYNONYM && weight > 0) {
        weight = ranking.weight(How.LITERAL);
      }
      if (weight > 0 && answer.how() == How.FORM && !named && hasNames(asked)) {
        // A form of the word is the word, and comes before another name of it.
        answers.add(new Counted(asAllNames(answer, asked), asTyped));
      } else if (weight > 0 && answer.how() != How.HEADER) {
        (answer.how() == How.RELATED ? related : answers)
            .add(
                answer.isFact()
                    ? weighted(byRarity(answer), weight)
                    : weighted(
                        asAllNames(answer, asked), named ? weight * Ranking.WRITTEN_ONLY : weight));
      }
    }
    if (!related.isEmpty()) {
      // However many of them a brief has, it may be about another thing.
      answers.add(new DisjunctionMaxQuery(related, 0));
    }
    Query best = FieldMatch.best(answers);
    return named ? best : withTyped(asked, best, isNowhere, asTyped);
  }

  /** A name that few letters write is no rarer than what it names, which others may name much. */
  private Query asAllNames(AskedWord.Answer name, AskedWord asked) {
    boolean isOfWord = name.how() != How.RELATED && name.words() == 1;
    return isOfWord && hasNames(asked)
        ? new AsCommon(name.query(), Math.max(1, written(asked)))
        : name.query();
  }

  /** Whether no brief has the word in any form: its other names are all there is of it. */
  private boolean isNowhere(AskedWord asked) {
    return asked.answers().getFirst().query() instanceof LayeredWord word
        && word.having(searcher.getIndexReader()) == 0
        && !(hasNames(asked) && isInOtherForm(asked));
  }

  private boolean isInOtherForm(AskedWord asked) {
    return asked.answers().stream()
        .filter(answer -> answer.how() == How.FORM)
        .anyMatch(answer -> isFound(answer.query()));
  }

  private static boolean hasNames(AskedWord asked) {
    return asked.answers().stream().anyMatch(answer -> answer.how() == How.SYNONYM);
  }

  private boolean isFound(Query query) {
    try {
      return searcher
              .search(new ConstantScoreQuery(query), new TopScoreDocCollectorManager(1, 1))
              .totalHits
              .value()
          > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Another name may be of more letters than the word, and is not to come first for that. Of two
   * words the one without other names is typed as well, and is not to come behind for that.
   */
  private Query withTyped(AskedWord asked, Query best, boolean isNowhere, float weight) {
    if (!hasNames(asked) && together.size() != 2) {
      return best;
    }
    var typed =
        new ConstantScoreQuery(
            isNowhere
                ? ClauseTranslator.any(
                    asked.answers().stream()
                        .filter(answer -> answer.how() == How.SYNONYM)
                        .map(AskedWord.Answer::query)
                        .toList())
                : asked.answers().getFirst().query());
    return new BooleanQuery.Builder()
        .add(best, Occur.MUST)
        .add(weighted(typed, weight), Occur.SHOULD)
        .build();
  }

  /** The queries for what counts as an answer to a word. */
  List<Query> looked(AskedWord asked) {
    return asked.answers().stream()
        .filter(answer -> ranking.weight(answer.how()) > 0)
        .map(AskedWord.Answer::query)
        .toList();
  }

  /**
   * A word weighs by being there, too, so that two words once outweigh one of them many times; and
   * the more so the fewer briefs have it, so that what nearly all have does not outweigh the word
   * that was meant.
   *
   * @param asked the word
   * @param word the query for it
   * @param once finds the same
   */
  Query counted(AskedWord asked, Query word, Query once) {
    Query counted = counted(word, once, asked);
    if (isDate(asked)) {
      return weighted(counted, Ranking.DATE);
    }
    return stoodFor.contains(asked.word()) || (isName(asked.word()) && !isCommon(asked))
        ? weighted(counted, Ranking.NAME)
        : counted;
  }

  /** Beside the rarest of the other words that some have. */
  private boolean isCommon(AskedWord asked) {
    double common = together.size() == 2 ? Ranking.COMMON_OF_TWO : Ranking.COMMON;
    return together.stream()
        .filter(other -> !other.word().equals(asked.word()))
        .mapToInt(this::having)
        .filter(had -> had > 0)
        .anyMatch(had -> written(asked) >= common * had);
  }

  /**
   * A brief whose letterhead alone has a word comes behind those that write it.
   *
   * @param asked the word
   * @param word what it scores elsewhere
   * @param once finds the word anywhere
   * @param alone whether nothing else is asked
   */
  Query beside(AskedWord asked, Query word, Query once, boolean alone) {
    List<Query> letterheads = asked.inLetterheads();
    if (letterheads.isEmpty()) {
      return word;
    }
    float there = alone ? 0 : presence(having(asked, once));
    Query inLetterhead = new ConstantScoreQuery(ClauseTranslator.any(letterheads));
    return new DisjunctionMaxQuery(
        List.of(word, new BoostQuery(inLetterhead, there + Ranking.LETTERHEAD)), 0);
  }

  /** The same where there are many words: only that it is there, and not how often, weighs. */
  Query present(AskedWord asked, Query once) {
    Query present = presence(once, asked);
    return isName(asked.word()) ? weighted(present, Ranking.NAME) : present;
  }

  /** A month, or days: a year by itself is only what a letter is of. */
  private static boolean isDate(AskedWord asked) {
    return asked.word() instanceof Clause.Phrase
        && asked.answers().stream().anyMatch(answer -> answer.how() == How.DATE);
  }

  /** Letters write it with a capital; or, where none has it, a word that is its other name. */
  private boolean isName(Clause asked) {
    try {
      return asked instanceof Clause.Word(String text)
          && (isName(text) || (isOfNames(asked) && isNowhere(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isName(String text) throws IOException {
    String folded = WrittenWords.folded(text);
    return !folded.isEmpty() && Character.isUpperCase(words.written(folded).codePointAt(0));
  }

  /** Libisch is no abbreviation of what it stands for, but as much a name as Libië. */
  private boolean isOfNames(Clause asked) {
    return places.otherNames(asked).anyMatch(name -> Character.isUpperCase(name.codePointAt(0)));
  }

  private boolean isNowhere(String text) throws IOException {
    return words.briefs(WrittenWords.folded(text)) == 0;
  }

  private Query counted(Query word, Query once, AskedWord asked) {
    if (ranking.presence() == 0) {
      return word;
    }
    if (asked.named().equals(asked)) {
      return new Counted(word, presence(having(asked, once)));
    }
    return new BooleanQuery.Builder()
        .add(word, Occur.MUST)
        .add(presence(once, asked), Occur.SHOULD)
        .build();
  }

  /** What only has to do with the word is less than the word itself. */
  private Query presence(Query once, AskedWord asked) {
    float weight = presence(having(asked, once));
    Query present = new ConstantScoreQuery(once);
    AskedWord named = asked.named();
    return named.equals(asked)
        ? new BoostQuery(present, weight)
        : new DisjunctionMaxQuery(
            List.of(
                new BoostQuery(present, weight * Ranking.RELATED_PRESENT),
                new BoostQuery(new ConstantScoreQuery(found(named)), weight)),
            0);
  }

  /**
   * How many briefs answer a word: nearly as many as have its most common form, which the index
   * knows. Where it has no form of its own, they are counted.
   */
  private int having(AskedWord asked, Query once) {
    int having = written(asked);
    return having > 0 ? having : count(once);
  }

  /**
   * How many briefs have the most common form of a word, or the word under any of its names: a name
   * that few write is not rare where many write another; 0 where it has none of its own.
   */
  private int written(AskedWord asked) {
    return written.computeIfAbsent(asked, this::counted);
  }

  private int counted(AskedWord asked) {
    int named = asked.named().equals(asked) ? 0 : counted(asked.named());
    if (named > 0) {
      return named;
    }
    int having = 0;
    for (AskedWord.Answer answer : asked.answers()) {
      if (ranking.weight(answer.how()) > 0 && answer.query() instanceof LayeredWord word) {
        having = Math.max(having, word.having(searcher.getIndexReader()));
      }
    }
    return hasNames(asked) ? Math.max(having, count(ClauseTranslator.any(names(asked)))) : having;
  }

  private List<Query> names(AskedWord asked) {
    return asked.named().answers().stream()
        .filter(answer -> !answer.isFact() && answer.how() != How.HEADER)
        .filter(answer -> ranking.weight(answer.how()) > 0)
        .map(AskedWord.Answer::query)
        .toList();
  }

  /** Whether any brief answers a word. */
  boolean isAnywhere(AskedWord asked, Query once) {
    return having(asked, once) > 0;
  }

  /** How rare a word is. */
  double rarity(AskedWord asked, Query once) {
    return rarity(having(asked, once));
  }

  /** How rare what a query finds is. */
  double rarity(Query query) {
    return rarity(count(query));
  }

  private float presence(int having) {
    double rarity = rarity(having);
    return ranking.presence() * (float) (rarity / (rarity + Ranking.HALF_PRESENT));
  }

  /**
   * A fact about a brief weighs what a word would that as many briefs have once, and a margin over
   * briefs that only write of it; words that name it together have one margin.
   */
  private Query byRarity(AskedWord.Answer fact) {
    double weight = rarity(count(fact.query())) + Ranking.FACT / fact.words();
    return weighted(new ConstantScoreQuery(fact.query()), (float) weight);
  }

  /** As BM25 has it for a word that as many briefs have. */
  private double rarity(int having) {
    if (briefs < 0) {
      briefs = count(FilterTranslator.found(AccessLabel.INTERN));
    }
    double all = Math.max(having, briefs);
    return Math.log(1 + (all - having + 0.5) / (having + 0.5));
  }

  private int count(Query query) {
    try {
      return searcher.count(query);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query weighted(Query query, float weight) {
    return weight == 1 ? query : new BoostQuery(query, weight);
  }
}
