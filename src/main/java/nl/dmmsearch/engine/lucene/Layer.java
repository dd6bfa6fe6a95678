package nl.dmmsearch.engine.lucene;

/** One way to write down the words of a brief; its title, headings and text are counted as one. */
enum Layer {
  /** Words as written. */
  AS_WRITTEN(2),
  /** The stems of words. */
  STEMS(2),
  /** The stems of words and of the parts of compounds. */
  PARTS(1);

  private final float weight;

  Layer(float weight) {
    this.weight = weight;
  }

  /** What a match counts: a part of a compound half of a whole word. */
  float weight() {
    return weight;
  }
}
