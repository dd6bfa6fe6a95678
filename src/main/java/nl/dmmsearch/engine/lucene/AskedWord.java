package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import org.apache.lucene.search.Query;

/**
 * One word of a query and all that answers it.
 *
 * @param word as it was read
 * @param answers at least one; the word itself first
 */
record AskedWord(Clause word, List<Answer> answers) {
  AskedWord {
    answers = List.copyOf(answers);
  }

  /**
   * The different ones of these, in order of where each comes first. A word that was typed twice is
   * asked once, and what answers it at either place answers it.
   */
  static List<AskedWord> different(List<AskedWord> all) {
    Map<Clause, List<Answer>> answers = new LinkedHashMap<>();
    all.forEach(asked ->
        answers.computeIfAbsent(asked.word(), w -> new ArrayList<>()).addAll(asked.answers()));
    return answers.entrySet().stream()
        .map(e -> new AskedWord(e.getKey(), e.getValue().stream().distinct().toList()))
        .toList();
  }

  /** Without what only has to do with the word: the same word where nothing else answers it. */
  AskedWord named() {
    return new AskedWord(word, answers.stream().filter(a -> a.how() != How.RELATED).toList());
  }

  /** The same, with what only has to do with the word for other names of it. */
  AskedWord relatedAsNames() {
    return new AskedWord(
        word,
        answers.stream()
            .map(a -> a.how() == How.RELATED ? new Answer(How.SYNONYM, a.query(), a.words()) : a)
            .toList());
  }

  /** What answers it in letterheads, beside all else that does. */
  List<Query> inLetterheads() {
    return answers.stream().filter(a -> a.how() == How.HEADER).map(Answer::query).toList();
  }

  /**
   * Something that answers the word.
   *
   * @param how it does; for a word itself this is LITERAL, whatever form of it is found, and in a
   *     letterhead HEADER, whatever is found there
   * @param query finds it
   * @param words of the query that it answers together, 1 or more
   */
  record Answer(How how, Query query, int words) {
    /** Whether it is something about the brief, and not words in it. */
    boolean isFact() {
      return switch (how) {
        case DATE, DOCUMENT_TYPE, MEETING -> true;
        case LITERAL,
            FORM,
            HEADER,
            TITLE,
            HEADING,
            PART,
            BEGINNING,
            JOINED,
            SYNONYM,
            RELATED,
            CORRECTION,
            PAPER ->
            false;
      };
    }
  }
}
