package nl.dmmsearch.meeting;

import java.util.List;
import nl.dmmsearch.brief.Sentences;
import nl.dmmsearch.brief.Sentences.Span;

/** Cuts whole sentences out of a text, enough of them to see what they are about. */
final class Excerpt {
  /** What is shorter is followed by the next sentence of the paragraph, in characters. */
  private static final int ENOUGH = 160;

  private Excerpt() {}

  /** The sentence at {@code offset}, and those that follow it in the paragraph, on one line. */
  static String from(String text, int offset) {
    List<Span> sentences =
        Sentences.in(text).stream().filter(sentence -> sentence.end() > offset).toList();
    if (sentences.isEmpty()) {
      return text.strip().replaceAll("\\s+", " ");
    }
    int start = sentences.getFirst().start();
    int end = sentences.getFirst().end();
    for (Span next : sentences.subList(1, sentences.size())) {
      if (end - start >= ENOUGH || text.substring(end, next.start()).contains("\n\n")) {
        break;
      }
      end = next.end();
    }
    return new Span(start, end).of(text);
  }
}
