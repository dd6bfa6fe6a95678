package nl.dmmsearch.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.TextLine;
import org.jspecify.annotations.Nullable;

/** Reads to whom a letter goes, and which house it concerns. */
final class Addressees {
  private static final Pattern CHAIR =
      Pattern.compile(
          "(?<!afschrift aan )\\b[Dd]e ([Vv]oorzitters? van de (?:Eerste|Tweede)(?: en (?:van )?de (?:Eerste|Tweede))?"
              + " Kamer(?: der Staten-Generaal)?)");

  private Addressees() {}

  static @Nullable String of(Part part, DocumentType type) {
    if (type == DocumentType.BESLISNOTA) {
      return part.labels().first("aan");
    }
    Matcher m = CHAIR.matcher(head(part));
    return m.find() ? "de " + m.group(1) : null;
  }

  static @Nullable Chamber chamber(Part part, DocumentType type, @Nullable String addressee) {
    return switch (type) {
      case BESLISNOTA -> null;
      case COMMISSIEDEBAT, SCHRIFTELIJK_OVERLEG -> chamber(head(part), Chamber.TWEEDE_KAMER);
      case GEANNOTEERDE_AGENDA, VERSLAG, ANTWOORD_KAMERVRAGEN, KAMERBRIEF, OVERIG ->
          chamber(addressee == null ? head(part) : addressee, null);
    };
  }

  /** Debates that do not name their house are of the Tweede Kamer, which holds almost all. */
  private static @Nullable Chamber chamber(String text, @Nullable Chamber otherwise) {
    if (text.contains("Tweede Kamer")) {
      return Chamber.TWEEDE_KAMER;
    }
    return text.contains("Eerste Kamer") ? Chamber.EERSTE_KAMER : otherwise;
  }

  private static String head(Part part) {
    return part.head().stream()
        .map(TextLine::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
