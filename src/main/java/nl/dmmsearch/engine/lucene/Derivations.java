package nl.dmmsearch.engine.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Nouns of qualities and of deeds, and the adjectives and verbs that they are made of: what letters
 * write of solidariteit they also write of who is solidair, and of a verlenging where something is
 * to verlengen. Only endings by which the two mean the same, and none of the words where they do
 * not: of an eenheid nothing is een.
 */
final class Derivations {
  /** Common words that went their own way, or whose adjective or verb says far more. */
  private static final Set<String> OTHER_MEANING =
      Set.of(
          "aangelegenheid",
          "activiteit",
          "actualiteit",
          "afdeling",
          "bedoeling",
          "belasting",
          "bereiding",
          "bestemming",
          "betekening",
          "betrekking",
          "bevolking",
          "beweging",
          "centraliteit",
          "collectie",
          "contributie",
          "conventie",
          "duidelijkheid",
          "formaliteit",
          "frequentie",
          "gebruikelijkheid",
          "generaliteit",
          "herinnering",
          "informaliteit",
          "inleiding",
          "inrichting",
          "instelling",
          "intelligentie",
          "inzetting",
          "landing",
          "landingen",
          "materialiteit",
          "mobiliteit",
          "moeilijkheid",
          "mogelijkheid",
          "nationaliteit",
          "omgeving",
          "onderneming",
          "onderwerping",
          "ontheffing",
          "opleiding",
          "opmerking",
          "opvatting",
          "overeenstemming",
          "overheid",
          "overweging",
          "personaliteit",
          "persoonlijkheid",
          "potentie",
          "specialiteit",
          "toezegging",
          "totaliteit",
          "uitbreiding",
          "uiterlijkheid",
          "uitkering",
          "veiligheid",
          "verbinding",
          "verdieping",
          "vereniging",
          "vergadering",
          "verhouding",
          "verklaring",
          "vertegenwoordiging",
          "verwachting",
          "verzekering",
          "verzoeking",
          "vitaliteit",
          "voorstelling",
          "voorziening",
          "waarschijnlijkheid",
          "werkelijkheid",
          "werkzaamheid");

  private static final String PREFIX =
      "(?:aan|achter|af|be|bij|door|her|in|mede|na|om|onder|ont|op|over|samen|toe|terug|tegen|uit"
          + "|ver|voor|voort|weg)";

  private record Rule(Pattern from, Function<MatchResult, List<String>> to) {}

  private static final List<Rule> RULES =
      List.of(
          // kwetsbaarheid, waakzaamheid, aanwezigheid, afhankelijkheid, eensgezindheid, gereedheid
          rule("(\\p{L}{2,30}(?:baar|zaam|ig|lijk|gezind|waardig|reed|raat))heid", "%s"),
          rule("(\\p{L}{2,30}(?:baar|zaam|ig|lijk|gezind|waardig|reed|raat))", "%sheid"),
          rule("(\\p{L}{2,30}b)are", "%saarheid"),
          rule("(\\p{L}{2,30}z)ame", "%saamheid"),
          rule("(\\p{L}{2,30}(?:ig|lijk|gezind|waardig))e", "%sheid"),
          rule("(\\p{L}{2,30}r)ede", "%seedheid"),
          rule("(\\p{L}{2,30}r)ate", "%saatheid"),
          // solidariteit, neutraliteit, effectiviteit, flexibiliteit, stabiliteit, complexiteit
          rule("(\\p{L}{3,30})ariteit", "%sair"),
          rule("(\\p{L}{3,30})aire?", "%sariteit"),
          rule("(\\p{L}{3,30})aliteit", "%saal", "%seel"),
          rule("(\\p{L}{3,30})(?:aal|eel|ale|ele)", "%saliteit"),
          rule("(\\p{L}{3,30})iviteit", "%sief"),
          rule("(\\p{L}{3,30})ie(?:f|ve)", "%siviteit"),
          rule("(\\p{L}{2,30}[ai])biliteit", "%sbel", "%sbiel"),
          rule("(\\p{L}{2,30}[ai])b(?:el|ele|iel|iele)", "%sbiliteit"),
          rule("(\\p{L}{4,30}x)iteit", "%s"),
          rule("(\\p{L}{4,30}x)e?", "%siteit"),
          rule("(\\p{L}{5,30})einiteit", "%sein"),
          // democratie, technologie, economie, terrorisme
          rule("(\\p{L}{2,30}(?:crat|log|nom))ie", "%sisch"),
          rule("(\\p{L}{2,30}(?:crat|log|nom))ische?", "%sie"),
          rule("(\\p{L}{4,30}is)me", "%stisch"),
          rule("(\\p{L}{4,30}is)tische?", "%sme"),
          // herziening, and herzien, herzag
          rule("((?:her|voor|in|aan)zien)ing(?:en)?", "%s"),
          rule("((?:her|voor|in|aan)zie)n", "%sning"),
          // ondertekening, verlenging, modernisering; not opleiding, which lines say more of
          rule("(" + PREFIX + "\\p{L}{4,30})ing(?:en)?", "%sen"),
          rule("(" + PREFIX + "\\p{L}{4,30})en", "%sing"),
          rule("((?:be|her|onder|ont|over|ver)" + "\\p{L}{3,30})(?:de?|te?)", "%sing"),
          rule("(\\p{L}{3,30}iser)ing", "%sen"),
          rule("(\\p{L}{3,30}iser)en", "%sing"),
          // reactie, inspectie, introductie, instructie, distributie, interventie, conclusie
          rule("(\\p{L}{2,30})cties?", "%sgeren", "%scteren", "%sceren", "%seren"),
          rule("(\\p{L}{2,30})(?:g|ct|c)(?:eren|erende?|eert|eerde|eerden|eer)", "%sctie"),
          rule("(\\p{L}{2,30}u)(?:eren|eert|eerde|eerden)", "%sctie", "%stie"),
          rule("(\\p{L}{3,30}bu)ties?", "%seren"),
          rule("(\\p{L}{3,30}ven)ties?", "%sieren"),
          rule("(\\p{L}{3,30}ven)i(?:eren|eert|eerde|eerden)", "%stie"),
          rule("(\\p{L}{3,30}[uo])sies?", "%sderen"),
          rule("(\\p{L}{3,30}[uo])d(?:eren|eert|eerde|eerden)", "%ssie"));

  /** Transparantie and transparant, but not assistentie and assistent, who is somebody. */
  private static final Pattern QUALITY = Pattern.compile("(\\p{L}{3,30}[ae]nt)(ie|e)?");

  private Derivations() {}

  /** Whether a noun means more than its verb, or something else. */
  static boolean isOther(String noun) {
    return OTHER_MEANING.contains(noun);
  }

  /** What is done again is a word where what is done is: heroverwegen. */
  private static boolean isWord(String word) {
    return DutchWords.hasForm(word)
        || StrongVerbs.is(word)
        || (word.startsWith("her") && DutchWords.hasForm(word.substring("her".length())));
  }

  private static Rule rule(String from, String... to) {
    return new Rule(
        Pattern.compile(from),
        found -> List.of(to).stream().map(form -> form.formatted(found.group(1))).toList());
  }

  /**
   * The words that are made of the same root and mean the same, as far as a dictionary has them.
   *
   * @param word folded
   */
  static Set<String> of(String word) {
    var made = new LinkedHashSet<String>();
    for (Rule rule : RULES) {
      Matcher matcher = rule.from().matcher(word);
      if (matcher.matches()) {
        made.addAll(rule.to().apply(matcher.toMatchResult()));
      }
    }
    Matcher quality = QUALITY.matcher(word);
    if (quality.matches() && DutchWords.hasForm(quality.group(1) + "er")) {
      made.add("ie".equals(quality.group(2)) ? quality.group(1) : quality.group(1) + "ie");
    }
    made.remove(word);
    if (OTHER_MEANING.contains(word)) {
      return Set.of();
    }
    made.removeIf(other -> OTHER_MEANING.contains(other) || !isWord(other));
    made.addAll(DeedsOfVerbs.of(word));
    return made;
  }
}
