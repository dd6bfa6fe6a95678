package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Cuts;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.TextLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An annex on pages of its own is a brief of its own. */
class AnnexTest {
  private static final String LETTER =
      "Datum 4 januari 2024\nBetreft Verslag NAVO DMM\n\nGeachte voorzitter,\n\n"
          + "Wij kwamen bijeen en spraken over de inzet in Irak.\n\n"
          + "Hoogachtend,\n\nDE MINISTER VAN DEFENSIE\n\nK. Vermeer\n";
  private static final String NOTA =
      "\fTER INFORMATIE\nNota\nAan: de minister van Defensie\nOnderwerp: Verslag\n\nAanleiding\n"
          + "Er is vergaderd over de inzet.\n\nKernpunten\nDe inzet blijft gelijk aan die van eerder.\n";
  private static final String TEXT =
      "\n\nIn dit overzicht staat wat elk land aan mensen levert.\n\nDe cijfers zijn van dit jaar.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {"Bijlage 1: Wat wij leveren", "ANNEX", "Bijlage B – Cijfers", "Bijlage 2 Cijfers"})
  void annexOnItsOwnPage_isABriefOfItsOwn(String heading) {
    List<Brief> briefs = Reader.readAll(LETTER + NOTA + "\f" + heading + TEXT);

    assertThat(briefs).hasSize(3);
    Brief annex = briefs.getLast();
    assertThat(annex.header().title()).isEqualTo(heading);
    assertThat(annex.header().type()).isEqualTo(DocumentType.OVERIG);
    assertThat(annex.header().letterDate()).isNull();
    assertThat(annex.header().sender()).isNull();
    assertThat(annex.sections())
        .isNotEmpty()
        .allMatch(section -> Integer.valueOf(3).equals(section.page()));
    assertThat(annex.reading()).anyMatch(remark -> remark.field().equals(Cuts.FIELD));
    assertThat(briefs.get(1).sections()).noneMatch(section -> section.text().contains("overzicht"));
  }

  @Test
  void longAnnexBehindASignature_isCutWithoutDoubt() {
    String letters = LETTER + "\fBijlage 1: Wat wij leveren" + TEXT.repeat(5);

    assertThat(Reader.readAll(letters))
        .hasSize(2)
        .noneMatch(brief ->
            brief.reading().stream().anyMatch(remark -> remark.field().equals(Cuts.FIELD)));
  }

  @Test
  void headingOnEachPageOfAnAnnex_cutsOnce() {
    String page = "Bijlage 1: Cijfers" + TEXT;

    assertThat(Bundle.split(pages(LETTER, page, page))).hasSize(2);
    assertThat(Bundle.split(pages(LETTER, page, "Bijlage 2: Meer cijfers" + TEXT))).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\nBijlage 1: Wat wij leveren\n\nEr is een zin die als tekst geldt.\n\nEn nog een.\n",
        "\fBijlage 1: Programma\n\n9.00 Aankomst\n10.15 Opening\n\n11.00 Koffie\n",
      })
  void annexWithoutPageOrSentences_staysAndIsRemarkedOn(String annex) {
    for (String document : List.of(LETTER + annex, NOTA.substring(1) + annex)) {
      List<Brief> briefs = Reader.readAll(document);

      assertThat(briefs).hasSize(1);
      assertThat(briefs.getFirst().reading()).anyMatch(remark -> remark.field().equals(Cuts.FIELD));
    }
  }

  @Test
  void letterBehindAnAnnex_isStillCutOff() {
    assertThat(Bundle.split(pages(LETTER, "Bijlage 1: Cijfers" + TEXT, LETTER))).hasSize(3);
  }

  private static List<TextLine> pages(String... pages) {
    return IntStream.range(0, pages.length)
        .boxed()
        .flatMap(i -> pages[i].lines().map(line -> new TextLine(line, i + 1)))
        .toList();
  }
}
