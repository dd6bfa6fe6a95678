package nl.dmmsearch.annotate;

import java.util.ArrayList;
import java.util.List;

/** Finds every name of the taxonomy in a text in one pass, however many names there are. */
final class NameFinder {
  /** Symbols by which names are told apart where a word begins, and shorter names all the same. */
  private static final int FEW = 4;

  private static final int SHORT = 2;

  /** As many as any name has that may begin within a word. */
  private static final int MANY = NamesByBeginning.AHEAD;

  private final NamesByBeginning atWord;
  private final NamesByBeginning shortAtWord;

  /** Those that may be a later part of a compound. */
  private final NamesByBeginning withinWord;

  NameFinder(List<Name> names) {
    atWord = new NamesByBeginning(FEW, names.stream().filter(n -> n.size() >= FEW).toList());
    shortAtWord = new NamesByBeginning(SHORT, names.stream().filter(n -> n.size() < FEW).toList());
    withinWord =
        new NamesByBeginning(MANY, names.stream().filter(Name::mayBeginWithinWord).toList());
  }

  /** Every place where {@code text} writes a name, in the order in which they begin. */
  List<Mention> scan(FoldedText text) {
    List<Mention> mentions = new ArrayList<>();
    int within = 0;
    long ahead = 0;
    for (int i = 0; i < MANY - 1; i++) {
      ahead = NamesByBeginning.with(ahead, text, i);
    }
    for (int i = 0; i < text.size(); i++) {
      ahead = NamesByBeginning.with(ahead, text, i + MANY - 1);
      within = text.isBoundary(i) ? 0 : within + 1;
      if (within == 0) {
        find(shortAtWord, text, i, ahead, mentions);
        find(atWord, text, i, ahead, mentions);
      } else if (within >= Name.SHORTEST_REST) {
        find(withinWord, text, i, ahead, mentions);
      }
    }
    return mentions;
  }

  private static void find(
      NamesByBeginning names, FoldedText text, int start, long ahead, List<Mention> mentions) {
    if (names.mayStand(ahead)) {
      names.find(text, start, ahead, mentions);
    }
  }
}
