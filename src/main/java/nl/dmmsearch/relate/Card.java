package nl.dmmsearch.relate;

/**
 * A card with its sketch unpacked, as comparing needs it.
 *
 * @param card what is known of the brief
 * @param sketch of its text
 */
record Card(BriefCard card, Sketch sketch) {
  static Card of(BriefCard card) {
    return new Card(card, card.fingerprint().unpackedSketch());
  }
}
