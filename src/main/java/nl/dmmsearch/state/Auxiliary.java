package nl.dmmsearch.state;

import java.util.List;

/** The verbs that put others in a tense, and their finite forms. */
enum Auxiliary {
  ZULLEN(Tense.FUTURE, "zal zult zul zullen"),
  ZOU(Tense.CONDITIONAL, "zou zouden zoudt"),
  GAAN(Tense.FUTURE, "ga gaat gaan"),
  BLIJVEN(Tense.LASTING, "blijf blijft blijven"),
  WILLEN(Tense.WISH, "wil wilt willen wens wenst wensen"),
  HEBBEN(Tense.PERFECT, "heb hebt heeft hebben had hadden"),
  ZIJN(Tense.PASSIVE, "ben bent is zijn was waren"),
  WORDEN(Tense.PASSIVE, "word wordt worden werd werden"),
  KUNNEN(Tense.ABLE, "kan kunnen kunt kon konden"),
  MOETEN(Tense.MUST, "moet moeten moest moesten mag mogen mocht mochten hoef hoeft hoeven dient"),
  LATEN(Tense.PRESENT, "laat laten");

  private final Tense tense;
  private final String forms;

  Auxiliary(Tense tense, String forms) {
    this.tense = tense;
    this.forms = forms;
  }

  Tense tense() {
    return tense;
  }

  /** Whether what is done may stand behind <em>te</em>: {@code wenst te leveren}. */
  boolean takesTe() {
    return this == WILLEN || this == MOETEN;
  }

  List<String> forms() {
    return List.of(forms.split(" "));
  }
}
