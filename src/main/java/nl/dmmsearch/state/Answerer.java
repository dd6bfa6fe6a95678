package nl.dmmsearch.state;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Tells who answers where a committee prints questions and their answers: by whom they are headed,
 * or to whom the questions were put. The committee that prints them is not who answers.
 */
final class Answerer {
  private static final String OFFICE =
      "(?<office>(?:[Mm]inister-president|[Mm]inister|[Ss]taatssecretaris)"
          + "(?: (?:van|voor) (?:Algemene |Buitenlandse |Economische )?\\p{Lu}\\p{L}+)?|[Bb]ewinds(?:persoon|lieden))";

  private static final Pattern HEADED =
      Pattern.compile(
          "(?:[Aa]ntwoord(?:en)?|[Rr]eactie)(?: ?/ ?[Rr]eactie)? van (?:de |het )?" + OFFICE);

  private static final Pattern ASKED =
      Pattern.compile(
          "(?:voorgelegd|voor te leggen|gesteld|te stellen) aan de "
              + OFFICE
              + "|(?:beantwoord|beantwoording) door de "
              + OFFICE.replace("<office>", "<answering>"));

  /** Texts without any of these words put no question to anyone, which is sooner known. */
  private static final List<String> ASKING =
      List.of(
          "voorgelegd aan de ",
          "te leggen aan de ",
          "gesteld aan de ",
          "te stellen aan de ",
          "beantwoord door de ",
          "beantwoording door de ");

  /** The same of texts that head no answer. */
  private static final List<String> ANSWERING =
      List.of("ntwoord van ", "ntwoorden van ", "eactie van ");

  private final Brief brief;
  private boolean known;
  private @Nullable String who;

  Answerer(Brief brief) {
    this.brief = brief;
  }

  /** As senders are written, {@code minister van Defensie}; null where the source does not say. */
  @Nullable String who() {
    if (!known) {
      who = read();
      known = true;
    }
    return who;
  }

  private @Nullable String read() {
    String sender = brief.header().sender();
    if (sender != null && !sender.contains("commissie")) {
      return sender;
    }
    String asked = first(ASKED, ASKING);
    String headed = first(HEADED, ANSWERING);
    return headed == null || (asked != null && asked.startsWith(headed)) ? asked : headed;
  }

  private @Nullable String first(Pattern pattern, List<String> words) {
    return brief.sections().stream()
        .flatMap(Answerer::texts)
        .filter(text -> words.stream().anyMatch(text::contains))
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(Answerer::office)
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> texts(Section section) {
    return Stream.of(Objects.requireNonNullElse(section.heading(), ""), section.text());
  }

  private static String office(Matcher found) {
    String said =
        found.group("office") != null || found.pattern() == HEADED
            ? found.group("office")
            : found.group("answering");
    return said.toLowerCase(Locale.ROOT).startsWith("bewinds")
        ? Speaker.Role.BEWINDSPERSOON.label()
        : said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
  }
}
