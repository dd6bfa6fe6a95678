package nl.dmmsearch.search.meaning;

import java.util.Optional;

/** Knows of which verb a form and a loose half are: trok and in of intrekken. */
@FunctionalInterface
public interface WholeVerbs {
  /**
   * The verb as one word; empty where both make none.
   *
   * @param form what may be a form of a verb, in small letters
   * @param half the word that may be its other half, in small letters
   */
  Optional<String> of(String form, String half);
}
