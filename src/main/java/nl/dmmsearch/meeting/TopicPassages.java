package nl.dmmsearch.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Evidence.Where;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Sentences;
import nl.dmmsearch.brief.Tag;

/** Finds where one brief speaks of a topic best. */
record TopicPassages(Brief brief) {

  /** Of how a speaker goes about what he will say. */
  private static final Pattern CONTENTS =
      Pattern.compile(
          "(?i)\\b(?:blokjes?|mapjes?)\\b|^(?:voorzitter[,.] )?(?:ik|we|wij) (?:zal |zullen |wil |willen |ga |gaan )?"
              + "(?:begin|beginnen|start|starten|eindig|eindigen|behandel|behandelen)\\b"
              + "|^(?:eerst|allereerst|vervolgens|daarna|dan|tot slot|ten slotte)"
              + " (?:ga|doe|behandel|bespreek|kom|zal|wil|sta) ik\\b");

  /** A letter that opens with so many words on a topic does more than name it. */
  private static final int TELLING = 3;

  /**
   * The section whose heading names it; else the first words in the section that has most. What
   * stands before the first heading commonly names a matter and leaves it to a section, as does
   * what a speaker says of how he will go about his answers.
   */
  TopicPassage of(Tag tag) {
    return named(tag).or(() -> mentioned(tag)).or(() -> noted(tag)).orElseGet(this::title);
  }

  /** The beginning of a section. */
  Optional<TopicPassage> of(Section section) {
    return section.text().isBlank() ? Optional.empty() : Optional.of(at(section, 0));
  }

  private Optional<TopicPassage> named(Tag tag) {
    return tag.evidence().stream()
        .filter(evidence -> evidence.where() == Where.HEADING)
        .flatMap(evidence -> brief.section(evidence).stream())
        .flatMap(section -> of(section).stream())
        .findFirst();
  }

  private Optional<TopicPassage> mentioned(Tag tag) {
    List<Evidence> all = tag.evidence().stream().filter(e -> e.where() == Where.TEXT).toList();
    List<Evidence> spoken = all.stream().filter(evidence -> !isAnnounced(evidence)).toList();
    List<Evidence> words = spoken.isEmpty() ? all : spoken;
    Map<String, Long> counts =
        words.stream()
            .collect(Collectors.groupingBy(e -> String.valueOf(e.anchor()), Collectors.counting()));
    Function<Evidence, Long> count =
        e -> {
          long said = counts.getOrDefault(String.valueOf(e.anchor()), 0L);
          return said < TELLING && isOpening(e) ? 0 : said;
        };
    long most = words.stream().map(count).max(Comparator.naturalOrder()).orElse(0L);
    return words.stream()
        .filter(evidence -> count.apply(evidence) == most)
        .flatMap(e -> brief.section(e).map(section -> at(section, e.offset())).stream())
        .findFirst();
  }

  /** Whether a speaker only says there what will be spoken of next. */
  private boolean isAnnounced(Evidence evidence) {
    return brief
        .section(evidence)
        .filter(section -> section.speaker() != null)
        .filter(section -> CONTENTS.matcher(sentence(section.text(), evidence.offset())).find())
        .isPresent();
  }

  private static String sentence(String text, int offset) {
    return Sentences.in(text).stream()
        .filter(sentence -> sentence.end() > offset)
        .findFirst()
        .map(sentence -> sentence.of(text))
        .orElse("");
  }

  /** Whether it stands before the first of the headings. */
  private boolean isOpening(Evidence evidence) {
    return brief.sections().size() > 1
        && brief.sections().getFirst().label() == null
        && brief.sections().getFirst().anchor().equals(evidence.anchor());
  }

  private Optional<TopicPassage> noted(Tag tag) {
    return tag.evidence().stream()
        .filter(evidence -> evidence.where() == Where.FOOTNOTE)
        .flatMap(evidence ->
            brief.footnotes().stream().filter(note -> note.anchor().equals(evidence.anchor())))
        .map(note ->
            new TopicPassage(
                brief.id(), note.anchor(), null, note.page(), Excerpt.from(note.text(), 0)))
        .findFirst();
  }

  private TopicPassage title() {
    return new TopicPassage(brief.id(), null, null, null, brief.header().title());
  }

  /** What stands from an offset of a section on. */
  TopicPassage at(Section section, int offset) {
    int start = section.text().length() - section.text().stripLeading().length();
    int at = Math.max(offset, start);
    return new TopicPassage(
        brief.id(),
        section.anchor(),
        section.label(),
        section.pageAt(at),
        Excerpt.from(section.text(), at));
  }
}
