package nl.dmmsearch.relate;

/** Hashes that mean the same in every version, because they are kept. */
final class Hash {
  /** An odd number without a pattern, as multiplier of the polynomials. */
  static final long BASE = 0x9E37_79B9_7F4A_7C15L;

  private Hash() {}

  /** Spreads every bit over all: the finalizer of MurmurHash3 (Appleby, public domain). */
  static long mixed(long hash) {
    long h = hash;
    h ^= h >>> 33;
    h *= 0xFF51_AFD7_ED55_8CCDL;
    h ^= h >>> 33;
    h *= 0xC4CE_B9FE_1A85_EC53L;
    return h ^ (h >>> 33);
  }

  /** One character more. */
  static long plus(long hash, char c) {
    return hash * BASE + c + 1;
  }

  /** The hash of a whole text. */
  static long of(CharSequence text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = plus(hash, text.charAt(i));
    }
    return mixed(hash);
  }
}
