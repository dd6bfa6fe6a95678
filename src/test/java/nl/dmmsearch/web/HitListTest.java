package nl.dmmsearch.web;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.Mark;
import nl.dmmsearch.search.Snippet;
import nl.dmmsearch.testing.BriefBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitListTest {
  private static final SearchLink LINK = new SearchLink(Map.of("q", List.of("lucht & land")));

  @Test
  void facts_areThoseThatAreKnown() {
    assertThat(view(SampleBriefs.bare()).facts()).containsExactly("Overig");
    assertThat(view(SampleBriefs.agenda()).facts())
        .containsExactly(
            "Geannoteerde agenda",
            "4 oktober 2024",
            "minister van Defensie aan de Tweede Kamer",
            "DMM 17 en 18 oktober 2024, Brussel",
            "Kamerstuk 28676, nr. 460");
  }

  @ParameterizedTest
  @CsvSource({"VERSLAG, C aan de Eerste Kamer", "COMMISSIEDEBAT, C", "OVERIG, C"})
  void onlyLetters_areSentToAChamber(DocumentType type, String fact) {
    Brief brief = brief("a").type(type).sender("C").chamber(Chamber.EERSTE_KAMER).build();

    assertThat(view(brief).facts()).contains(fact).hasSize(type == DocumentType.VERSLAG ? 2 : 3);
  }

  @Test
  void debate_hasTheDayItWasHeld() {
    assertThat(view(SampleBriefs.debate()).facts()).contains("gehouden op 9 oktober 2024");
  }

  @Test
  void href_carriesTheSearchAndTheSection() {
    Brief brief = SampleBriefs.bare();
    var snippet = new Snippet("lucht", List.of(new Mark(0, 5)), "Balkan", "balkan", null);

    assertThat(
            new HitList(LINK).of(new Hit(brief.summary(), 1, List.of(snippet), List.of())).href())
        .isEqualTo("/brieven/" + brief.id().value() + "?q=lucht+%26+land#balkan");
  }

  @ParameterizedTest
  @CsvSource({"Kop, 3, 'Kop, pagina 3'", "Kop, , Kop", ", 3, Pagina 3", ", ,"})
  void snippet_saysWhereItStands(String section, Integer page, String where) {
    var snippet = new Snippet("a & b", List.of(new Mark(4, 5)), section, null, page);
    var hit = new Hit(SampleBriefs.bare().summary(), 1, List.of(snippet), List.of());

    assertThat(new HitList(LINK).of(hit).snippets())
        .containsExactly(new HitView.SnippetView("a &amp; <mark>b</mark>", where));
  }

  @ParameterizedTest
  @CsvSource({
    "EERSTE_KAMER, AB, 'Eerste Kamer (28676, AB)'",
    "EERSTE_KAMER, , Eerste Kamer",
    "TWEEDE_KAMER, , site/kopie.pdf",
    "TWEEDE_KAMER, 464, site/kopie.pdf",
    ", 465, 'Kamerstuk 28676, nr. 465'",
    ", , site/kopie.pdf"
  })
  void copies_areNamedByWhatDiffers(
      @Nullable Chamber chamber, @Nullable String number, String name) {
    BriefBuilder copy = brief("site/kopie.pdf");
    if (chamber != null) {
      copy.chamber(chamber);
    }
    if (number != null) {
      copy.kamerstuk("28676", number);
    }
    Brief brief =
        brief("a").chamber(Chamber.TWEEDE_KAMER).kamerstuk("28676", "464").copy(copy).build();

    assertThat(view(brief).copies())
        .containsExactly(new LinkView(name, "/brieven/" + copy.build().id().value()));
  }

  private static HitView view(Brief brief) {
    return new HitList(LINK).of(new Hit(brief.summary(), 0, List.of(), List.of()));
  }
}
