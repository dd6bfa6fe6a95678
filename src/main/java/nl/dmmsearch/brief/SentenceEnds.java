package nl.dmmsearch.brief;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Abbreviations whose full stop may also end a sentence: a word that opens one tells which. */
final class SentenceEnds {
  /** Stand last as often as not: {@code op 6 maart jl. Ik stuur …}. */
  private static final Set<String> LAST =
      Set.of(
          "jl", "j.l", "a.s", "as", "c.s", "e.d", "etc", "enz", "mln", "mld", "z.s.m", "t.z.t",
          "e.v", "o.i.d", "i.o", "n.v.t", "p.j", "p.m");

  /** Have a capital only where a sentence begins, or are who begins most of them. */
  private static final Set<String> OPENERS =
      Stream.of(
              "de het een deze dit die dat er ik wij we u uw mijn onze ons zij ze hij men",
              "in op bij met voor vóór na naar tijdens over uit tot onder door aan van vanaf vanuit tussen",
              "binnen sinds per namens volgens om te ter ten tegen naast behalve rond gedurende conform",
              "als wanneer indien zodra hoewel omdat nadat voordat terwijl mocht mochten zoals gelet gezien",
              "ook daarnaast daarbij daarmee daarom daartoe daarvoor daarover daarin daarna hierbij hiermee",
              "hierover hiervoor hiertoe hierin hierna daarop hierop eveneens tevens verder voorts vervolgens",
              "dan dus echter maar en nog nu toen zo wel niet geen alle alleen beide enkele verschillende",
              "inmiddels momenteel thans tot bovendien tenslotte uiterlijk begin eind medio half halverwege",
              "wat wie welke waar hoe dergelijke sommige veel meer zowel eerder later deels",
              "nederland defensie oekraïne rusland europa kabinet minister ministers bondgenoten",
              "the this these that we it in on at for i our as and but they there with")
          .flatMap(Pattern.compile(" ")::splitAsStream)
          .collect(Collectors.toUnmodifiableSet());

  private SentenceEnds() {}

  /** Whether a word, small and without its last full stop, may be the last of a sentence. */
  static boolean mayEnd(String word) {
    return LAST.contains(word);
  }

  /** Whether the word at a place, its capital in mind, opens a sentence. */
  static boolean opens(CharSequence text, int at) {
    if (!Character.isUpperCase(text.charAt(at))) {
      return false;
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.subSequence(at, end).toString();
    return (word.length() == 1 || !word.equals(word.toUpperCase(Locale.ROOT)))
        && OPENERS.contains(word.toLowerCase(Locale.ROOT));
  }
}
