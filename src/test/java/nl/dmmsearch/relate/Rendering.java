package nl.dmmsearch.relate;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The ways in which one letter comes to lie in several places, each with its own look. The text
 * stays the letter's.
 */
enum Rendering {
  OTHER_CHAMBER(text ->
      text.replace("Tweede Kamer", "Eerste Kamer")
          .replaceFirst("Nr\\. (\\d+) ?\\n?BRIEF", "AB BRIEF")),
  MINISTRY_LETTERHEAD(text ->
      """
      > Retouradres Postbus 20701 2500 ES Den Haag
      de Voorzitter van de Tweede Kamer
      der Staten-Generaal
      Prinses Irenestraat 6
      2595 BD Den Haag

      Datum %s
      Betreft %s

      Geachte voorzitter,

      """
              .formatted(Texts.day(text), "Brief over de NAVO-bijeenkomst")
          + Texts.body(text)),
  SITE_CHROME(text ->
      """
      Home > Documenten > Kamerstukken
      Zoeken binnen de site
      Deel deze pagina: Facebook X LinkedIn

      """
          + text
          + """

          Zie ook
          Alle documenten over de NAVO
          Abonneer u op de nieuwsbrief over defensie en buitenlands beleid
          Over deze website | Contact | Privacy en cookies | Toegankelijkheid
          """),
  SCANNED(text -> Texts.misread(text, .008)),
  BADLY_SCANNED(text -> Texts.misread(text, .015)),
  HYPHENATED(text -> Texts.wrapped(text, 58, true)),
  NARROW(text -> Texts.wrapped(text, 40, false)),
  WITHOUT_ACCENTS(text -> text.replaceAll("[ëé]", "e").replace('ï', 'i').replace('’', '\'')),
  DOUBLE_SPACED(text -> text.replace("\n", "\n\n")),
  WITH_AN_ANNEX(text ->
      text
          + """

          Overzicht van de Nederlandse bijdragen

          Marine: een fregat in de Middellandse Zee en een mijnenjager in de Oostzee, beide voor de
          duur van vier maanden. Landmacht: een gemechaniseerde compagnie in Litouwen, met een
          logistiek detachement en een genie-eenheid. Luchtmacht: vier jachtvliegtuigen in Estland.
          """),
  WITH_A_NOTA(text ->
      text
          + """

          TER BESLISSING

          Aan MINDEF
          Van DGB

          Aanleiding
          U stuurt de Kamer deze brief. De commissie heeft er in haar procedurevergadering om
          gevraagd, en de planning voorziet in verzending voor het eind van de week.

          Geadviseerd besluit
          Wij adviseren u in te stemmen met de inhoud van de brief en met de verzending ervan.

          Kernpunten
          De brief sluit aan bij het regeerprogramma en is met Buitenlandse Zaken afgestemd. Er zijn
          geen gevolgen voor de begroting. De woordvoering is voorbereid door de directie communicatie.
          """);

  private final UnaryOperator<String> change;

  Rendering(UnaryOperator<String> change) {
    this.change = change;
  }

  String of(String text) {
    return change.apply(text);
  }

  /** What the renderings do to letters. */
  static final class Texts {
    private Texts() {}

    /** The day in the letterhead. */
    static String day(String text) {
      return text.lines()
          .filter(line -> line.matches("(?:Datum|Den Haag,) \\d.*"))
          .findFirst()
          .map(line -> line.replaceFirst("(?:Datum|Den Haag,) ", "").strip())
          .orElseThrow();
    }

    /** The text below the letterhead. */
    static String body(String text) {
      List<String> lines = text.lines().toList();
      int start = 0;
      for (int i = 0; i < lines.size() && i < 40; i++) {
        if (lines.get(i).matches("(?:Geachte voorzitter,|Den Haag, \\d.*)\\s*")) {
          start = i + 1;
        }
      }
      return String.join("\n", lines.subList(start, lines.size()));
    }

    /** Some letters read as others below the letterhead, the same ones each time. */
    static String misread(String text, double share) {
      var random = new Random(7);
      int body = text.indexOf(body(text));
      return text.substring(0, body)
          + text.substring(body)
              .chars()
              .map(c -> Character.isLetter(c) && random.nextDouble() < share ? wrong(c) : c)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    private static int wrong(int c) {
      return switch (c) {
        case 'e' -> 'c';
        case 'l' -> 'i';
        case 'n' -> 'u';
        case 'i' -> 'l';
        case 'o' -> 'c';
        default -> 'e';
      };
    }

    /** Paragraphs below the letterhead set in lines of a width, words cut where that is asked. */
    static String wrapped(String text, int width, boolean cut) {
      int body = text.indexOf(body(text));
      String paragraphs = text.substring(body).replaceAll("[ \\t]+\\n", "\n");
      return text.substring(0, body)
          + Arrays.stream(paragraphs.split("\\n{2,}"))
              .map(paragraph -> lines(paragraph, width, cut))
              .collect(Collectors.joining("\n\n"));
    }

    private static String lines(String paragraph, int width, boolean cut) {
      if (paragraph.length() < 200) {
        return paragraph;
      }
      var set = new StringBuilder();
      int column = 0;
      for (String word : paragraph.split("\\s+")) {
        if (column + word.length() > width) {
          boolean hyphen = cut && word.matches("[a-zë]{9,}");
          String head = hyphen ? word.substring(0, 5) + "-" : "";
          set.append(head).append('\n');
          String tail = hyphen ? word.substring(5) : word;
          set.append(tail).append(' ');
          column = tail.length() + 1;
        } else {
          set.append(word).append(' ');
          column += word.length() + 1;
        }
      }
      return set.toString();
    }
  }
}
