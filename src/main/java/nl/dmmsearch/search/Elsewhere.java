package nl.dmmsearch.search;

import java.util.List;

/**
 * A word that no brief has, and for which something else was found, in which nothing is marked.
 *
 * @param typed the word
 * @param halves its halves, where briefs were found that have these apart, or the one that they
 *     have; none where briefs were found that are about what has to do with the word
 */
public record Elsewhere(String typed, List<String> halves) {
  /** Copies the halves and checks that there are not more than two. */
  public Elsewhere {
    halves = List.copyOf(halves);
    if (halves.size() > 2) {
      throw new IllegalArgumentException("a word has two halves, not " + halves);
    }
  }

  Notice notice() {
    String found =
        switch (halves.size()) {
          case 0 -> "wel gevonden zijn brieven over iets dat ermee te maken heeft";
          case 1 -> "wel gevonden zijn brieven waarin «%s» staat".formatted(halves.getFirst());
          default ->
              "wel gevonden zijn brieven waarin «%s» en «%s» los van elkaar staan"
                  .formatted(halves.getFirst(), halves.getLast());
        };
    return new Notice("Komt nergens voor: " + Notice.quoted(typed), found, 0);
  }
}
