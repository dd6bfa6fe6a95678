package nl.dmmsearch.relate;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.KamerstukNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How long it takes; prints, and asserts only that the work was done. */
@EnabledIfSystemProperty(named = "figures", matches = "true")
class RelatingFiguresTest {
  private final Random random = new Random(1);

  @Test
  void fingerprinting_ofLettersOfTwoThousandWords() {
    List<Brief> briefs = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      briefs.add(brief("d" + i).about(text(2_000)).build());
    }
    for (int round = 0; round < 4; round++) {
      long start = System.nanoTime();
      long letters =
          briefs.stream().map(BriefCard::of).mapToLong(c -> c.fingerprint().letters()).sum();
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf("%.0f letters/s of %d characters%n", 500 / seconds, letters / 500);
      assertThat(letters).isPositive();
    }
  }

  @Test
  void relating_ofAHundredThousand() {
    List<BriefCard> cards = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      String day = "%d-%02d-%02d".formatted(2005 + i % 20, 1 + i % 12, 1 + i % 28);
      String form =
          "Geachte voorzitter, hierbij bied ik u de geannoteerde agenda aan. " + text(120);
      Fingerprint fingerprint = BriefCard.of(brief("f").about(form).build()).fingerprint();
      cards.add(card("a" + i, day, i, "464", fingerprint));
      cards.add(card("b" + i, day, i, "AB", fingerprint));
    }
    for (int round = 0; round < 3; round++) {
      long start = System.nanoTime();
      Relations relations = Relations.of(cards);
      long related = System.nanoTime();
      long copies = cards.stream().filter(c -> relations.of(c).kin().copyOf() != null).count();
      System.out.printf(
          "relating %d: %.1f s, and %.1f s for each relation; %d copies%n",
          cards.size(), (related - start) / 1e9, (System.nanoTime() - related) / 1e9, copies);
      assertThat(copies).isGreaterThan(49_000);
    }
  }

  private BriefCard card(String name, String day, int i, String number, Fingerprint print) {
    BriefCard made =
        BriefCard.of(
            brief(name)
                .type(DocumentType.GEANNOTEERDE_AGENDA)
                .dated(day)
                .kamerstuk(String.valueOf(10_000 + i), number)
                .cites(Citation.Kind.BRIEF, "brief van 3 juni 2015", null)
                .cites(
                    Citation.Kind.KAMERSTUK,
                    "x",
                    new KamerstukNumber(String.valueOf(10_000 + i / 2), "464"))
                .build());
    return new BriefCard(
        made.id(),
        made.source(),
        made.access(),
        made.paged(),
        made.clear(),
        made.type(),
        made.phase(),
        made.title(),
        made.letterDate(),
        made.heldOn(),
        made.meeting(),
        made.sender(),
        made.chamber(),
        made.kamerstuk(),
        made.ownReferences(),
        print,
        made.cites(),
        made.said());
  }

  private String text(int words) {
    var text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append((char) ('a' + random.nextInt(26)));
      text.append(
          Long.toString(10_000_000L + random.nextInt(900_000_000), 26).replaceAll("\\d", "e"));
      text.append(i % 30 == 29 ? " " + random.nextInt(2_000) + ". " : " ");
    }
    return text.toString();
  }
}
