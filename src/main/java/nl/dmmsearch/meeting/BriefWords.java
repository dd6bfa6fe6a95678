package nl.dmmsearch.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Sentences;

/**
 * The sentences of a brief with their words, taken apart once: a meeting has hundreds of headings,
 * each of which is looked for in every brief.
 */
final class BriefWords {
  private final List<Sentence> sentences = new ArrayList<>();
  private final Set<String> all = new HashSet<>();

  /** All words, and what they are without an ending. */
  private final Set<String> stems = new HashSet<>();

  /** A sentence of a section that starts at this offset. */
  private record Sentence(Section section, int start, HeadingWords words) {}

  BriefWords(Brief brief) {
    for (Section section : brief.sections()) {
      for (Sentences.Span span : Sentences.in(section.text())) {
        HeadingWords own = HeadingWords.all(span.of(section.text()));
        sentences.add(new Sentence(section, span.start(), own));
        all.addAll(own.words());
      }
    }
    for (String word : all) {
      stems.add(word);
      stems.addAll(HeadingWords.stems(word));
    }
  }

  /** The first sentence in which all of the words stand. */
  Optional<TopicPassage> first(HeadingWords words, TopicPassages passages) {
    if (!words.isTopic() || !words.words().stream().allMatch(this::mayHave)) {
      return Optional.empty();
    }
    return sentences.stream()
        .filter(sentence -> sentence.words().hasAll(words))
        .findFirst()
        .map(sentence -> passages.at(sentence.section(), sentence.start()));
  }

  private boolean mayHave(String word) {
    return stems.contains(word) || HeadingWords.stems(word).stream().anyMatch(all::contains);
  }
}
