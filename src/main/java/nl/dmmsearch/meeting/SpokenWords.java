package nl.dmmsearch.meeting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Sentences;

/**
 * The sentences of all briefs about a meeting by their words, taken apart once: a meeting has
 * hundreds of headings, each of which is looked for in every brief.
 */
final class SpokenWords {
  private final List<Sentence> sentences = new ArrayList<>();

  /** By brief, in order: the number of its first sentence; and behind them how many there are. */
  private final List<Integer> starts = new ArrayList<>();

  /** By word: the numbers of the sentences that have it. */
  private final Map<String, BitSet> having = new HashMap<>();

  /** The words that are a word with an ending, whatever ending it may be. */
  private final Map<String, List<String>> inflected = new HashMap<>();

  /** A sentence of a section that starts at this offset. */
  private record Sentence(Section section, int start) {}

  SpokenWords(List<Brief> briefs) {
    for (Brief brief : briefs) {
      starts.add(sentences.size());
      brief.sections().forEach(this::add);
    }
    starts.add(sentences.size());
    for (String word : having.keySet()) {
      for (String stem : HeadingWords.stems(word)) {
        inflected.computeIfAbsent(stem, s -> new ArrayList<>()).add(word);
      }
    }
  }

  private void add(Section section) {
    String text = section.text();
    for (Sentences.Span span : Sentences.in(text)) {
      int number = sentences.size();
      HeadingWords.each(
          text.substring(span.start(), span.end()),
          word -> having.computeIfAbsent(word, w -> new BitSet()).set(number));
      sentences.add(new Sentence(section, span.start()));
    }
  }

  /** The sentences in which all of the words stand; none for a heading that is no topic. */
  BitSet with(HeadingWords heading) {
    var all = new BitSet();
    all.set(0, heading.isTopic() ? sentences.size() : 0);
    for (String word : heading.words()) {
      all.and(like(word));
    }
    return all;
  }

  private BitSet like(String word) {
    var like = new BitSet();
    add(word, like);
    HeadingWords.stems(word).forEach(stem -> add(stem, like));
    inflected.getOrDefault(word, List.of()).forEach(other -> add(other, like));
    return like;
  }

  private void add(String word, BitSet like) {
    BitSet sentencesWith = having.get(word);
    if (sentencesWith != null) {
      like.or(sentencesWith);
    }
  }

  /**
   * The first of these sentences in a brief.
   *
   * @param brief its number, in the order in which the briefs were given
   */
  Optional<TopicPassage> first(BitSet those, int brief, TopicPassages passages) {
    int first = those.nextSetBit(starts.get(brief));
    if (first < 0 || first >= starts.get(brief + 1)) {
      return Optional.empty();
    }
    Sentence sentence = sentences.get(first);
    return Optional.of(passages.at(sentence.section(), sentence.start()));
  }
}
