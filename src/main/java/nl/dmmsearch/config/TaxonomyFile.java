package nl.dmmsearch.config;

import java.util.List;
import nl.dmmsearch.brief.Term;

/** The taxonomy as it is written: the keys of the file are the components of these records. */
record TaxonomyFile(List<Entry> topics, List<Entry> missions, List<Entry> capabilities) {

  /** A term and where it stands. */
  record Entry(
      Line line,
      String id,
      String label,
      List<String> names,
      List<String> abbreviations,
      List<String> not) {
    Entry {
      requireWords("id", List.of(id));
      requireWords("label", List.of(label));
      requireWords("names", names);
      requireWords("abbreviations", abbreviations);
      requireWords("not", not);
      if (names.isEmpty() && abbreviations.isEmpty()) {
        throw new IllegalArgumentException(
            "«" + id + "» needs names or abbreviations to be recognised by");
      }
    }

    private static void requireWords(String key, List<String> words) {
      if (words.stream().anyMatch(word -> word.chars().noneMatch(Character::isLetterOrDigit))) {
        throw new IllegalArgumentException("«" + key + "» must not be empty");
      }
    }

    Term term() {
      return new Term(id, label, names, abbreviations, not);
    }
  }
}
