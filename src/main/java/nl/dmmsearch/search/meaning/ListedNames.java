package nl.dmmsearch.search.meaning;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Taxonomy;

/**
 * The other names that queries are understood by. A query needs those few that begin as its words
 * do, so that a start need not go through all: made of lists once, they can be kept as bytes and
 * read back piece by piece.
 */
public sealed interface ListedNames permits MadeNames, KeptNames {
  /**
   * Of each name with such a beginning the rules that it is asked by, in the order of the lists.
   *
   * @param beginning as {@link Beginnings} has it
   */
  Map<String, List<SynonymRule>> beginning(String beginning);

  /** All names that something is asked by, as they are listed, each once. */
  Stream<String> names();

  /**
   * Those of the lists.
   *
   * @param taxonomy whose missions and capabilities have other names
   * @param rules of the list of other names
   */
  static ListedNames of(Taxonomy taxonomy, List<SynonymRule> rules) {
    return new MadeNames(
        EnglishSpellings.both(
            SharedRules.of(
                Stream.concat(TaxonomyNames.of(taxonomy).stream(), rules.stream()).toList())));
  }

  /** The same names as bytes, for {@link #read}; another version of the software may differ. */
  byte[] bytes();

  /**
   * Those that were kept.
   *
   * @param bytes as {@link #bytes} gave them, whole; read when names are asked for
   */
  static ListedNames read(ByteBuffer bytes) {
    return new KeptNames(bytes);
  }
}
