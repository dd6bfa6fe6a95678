package nl.dmmsearch.relate;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a sentence that say what it is about, cut to what their forms have in common. */
final class Wording {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-/][\\p{L}\\p{N}]+)*");
  private static final Pattern DIGIT = Pattern.compile("\\p{N}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b(?:((?:19|20)\\d\\d)|(eerste|tweede|derde|vierde|vijfde|zesde)(?! kamer))\\b");

  /** What forms of a word have in common is found in its first letters. */
  private static final int STEM = 6;

  /** What letters to parliament are full of, and words that say nothing by themselves. */
  private static final Set<String> COMMON =
      stems(
          """
          aan aangaande achter af al alle allen alles als alsmede andere anders bij binnen boven dan
          daar daarbij daarin daarmee daarnaast daarop daarover daartoe daarvan daarvoor dat de den
          deze die dient dit doe doen doet door dus een één eens eerder eerdere elk elke en enige
          enkele er ervan erover ervoor gaan gaat ge geen geven geeft gehad ge had hadden heb hebben
          heeft hem hen het hier hierbij hierin hiermee hierna hierop hierover hiertoe hiervan
          hiervoor hoe hun ik in indien inzake is ja je jullie kan komen komt kom kort korte krijgen
          krijgt kunnen laat laten later maar maken mede meer men met mij mijn moet moeten
          mogelijk na naar nader nadere nadat niet nieuwe nog nu of om omtrent onder ons onze ook op
          opnieuw over overige per reeds rond rondom samen sinds snel spoedig staan staat stand
          zaken steeds te tegen ten ter tevens tijdens toe toen tot tussen uit uw van vanaf vanuit
          vanwege verder via volgende voor vooral voordat vorig vorige waar waarbij waarin waarmee
          waarover wanneer want was wat weer wel welke werd werden wie wij wil willen worden wordt
          zal ze zeer zelf zich zij zijn zo zoals zodra zou zullen conform overeenkomstig
          betreffende betrekking gebied kader wijze manier verband aanleiding basis gedaan gedane
          toegezegd toegezegde toezeggen toezegging toezeggingen zeg zegt zegde gezegd gestand
          nagekomen nakomen afgedaan ingelost uitvoering gevolg voldaan voldoe voldoen beloofd
          bijgaand bijgevoegd middels graag gaarne schriftelijk mondeling geef gaf gaven invulling
          kamer kamers staten generaal voorzitter brief brieven kamerbrief verzamelbrief bericht
          beantwoording antwoord antwoorden kamervragen vraag vragen motie moties lid leden heer
          mevrouw fractie commissie commissiedebat notaoverleg wetgevingsoverleg debat debatten
          overleg algemeen plenair plenaire agenda geannoteerde verslag nota rapportage rapport
          informeren informeer informeert geïnformeerd informatie melden meld gemeld berichten
          bericht rapporteren sturen stuur stuurt gestuurd zenden zend toezenden aanbieden bied
          ontvangen ontvangt ontvang ingaan inga terugkomen terug toelichten toelichting schetsen
          delen deel gedeeld hoogte houden houd stellen stel stelt
          minister ministers ministerie ministeriële staatssecretaris bewindspersonen kabinet
          regering nederland nederlands nederlandse defensie navo dmm buitenlandse bijeenkomst
          bondgenoten bondgenootschap jaar jaren jaarlijks maand maanden week weken dag dagen
          kwartaal eind einde begin medio loop januari februari maart april mei juni juli augustus
          september oktober november december voorjaar zomer najaar herfst winter kerst
          zomerreces kerstreces herfstreces voorjaarsreces meireces reces prinsjesdag jl
          jongstleden eerste tweede derde vierde vijfde zesde twee drie vier vijf miljoen miljard
          euro
          """);

  private Wording() {}

  private static Set<String> stems(String words) {
    return Arrays.stream(words.strip().split("\\s+"))
        .map(Wording::stem)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The words that say something, in their order. */
  static Set<String> of(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .flatMap(Wording::parts)
        .filter(part -> part.length() > 2 || isAbbreviation(part))
        .map(Wording::stem)
        .filter(stem -> stem.length() > 1 && !COMMON.contains(stem))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** {@code F-35} is one word, {@code NAVO-missie} two, and a number none. */
  private static Stream<String> parts(String word) {
    boolean figures = DIGIT.matcher(word).find();
    if (figures) {
      return LETTER.matcher(word).find() ? Stream.of(word.replaceAll("[-/]", "")) : Stream.of();
    }
    return Arrays.stream(word.split("[-/]"));
  }

  private static boolean isAbbreviation(String word) {
    return word.length() == 2 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String stem(String word) {
    String stem = Letters.of(word);
    if (DIGIT.matcher(stem).find()) {
      return stem;
    }
    stem = stem.length() > 4 && stem.endsWith("s") ? stem.substring(0, stem.length() - 1) : stem;
    for (String ending : List.of("en", "e", "n")) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= 4) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    return stem.length() <= STEM ? stem : stem.substring(0, STEM).replaceAll("[aeiou]+$", "");
  }

  /** Years and ordinal numbers, by which one report is told from the next. */
  static List<String> numbers(String text) {
    return NUMBER
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(m -> m.group(1) == null ? "ordinal:" + m.group(2) : "year:" + m.group(1))
        .distinct()
        .toList();
  }
}
