package nl.dmmsearch.extract;

import static nl.dmmsearch.extract.Extracting.ascii;
import static nl.dmmsearch.extract.Extracting.lines;
import static nl.dmmsearch.extract.Extracting.text;
import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.LineRole;
import org.junit.jupiter.api.Test;

class WebPagesTest {

  @Test
  void word_asWebPage_keepsItsListsAndNotes() {
    String page =
        """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=windows-1252>
        </head><body lang=NL><div class=WordSection1><p class=MsoNormal>De co\u00f6rdinatie.<a
        style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
        class=MsoFootnoteReference>[1]</span></a><o:p></o:p></p>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
        style='mso-list:Ignore'>\u00b7<span>&nbsp;&nbsp; </span></span><![endif]>Munitie</p>
        <p class=MsoNormal><span style='mso-hide:all'>verborgen</span><del>weg</del>Slot.</p></div>
        <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>
        <p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Kamerstuk 28 676.</p>
        </div></div></body></html>\
        """;
    assertThat(lines("a.htm", ascii(page)))
        .containsExactly("De coördinatie.¹", "• Munitie", "Slot.", "Kamerstuk 28 676.");
    assertThat(text("a.htm", ascii(page)).lines())
        .anyMatch(line -> line.role().equals(new LineRole.Note("1")));
  }

  @Test
  void publication_withoutMain_losesListsOfLinks() {
    String page =
        """
        <html><body><div id="top"><ul><li><a href="/1">Zoeken</a></li><li><a href="/2">Help</a></li>
        <li><a href="/3">Contact</a></li></ul></div><div class="stuk"><h1>28 676 NAVO</h1>
        <p>Nr. 512 BRIEF VAN DE MINISTER VAN DEFENSIE</p><p>Het kabinet steunt dit voorstel
        van de bondgenoten.</p></div><div class="cookie-melding">Cookies</div></body></html>\
        """;
    assertThat(lines("a.html", page))
        .containsExactly(
            "28 676 NAVO",
            "Nr. 512 BRIEF VAN DE MINISTER VAN DEFENSIE",
            "Het kabinet steunt dit voorstel van de bondgenoten.");
  }

  @Test
  void definitionLists_areLabelsWithTheirValues() {
    String page =
        "<html><body><main><dl><dt>Datum</dt><dd>3 oktober 2025</dd></dl><p>De brief die wij"
            + " schreven.</p></main></body></html>";
    assertThat(lines("a.html", page))
        .containsExactly("Datum: 3 oktober 2025", "De brief die wij schreven.");
  }

  @Test
  void orderedLists_haveTheirNumbers_andPowersStayRaised() {
    String page =
        "<html><body><ol start=3><li>Een veld van 4 km<sup>2</sup></li><li>Twee</li></ol></body></html>";
    assertThat(lines("a.html", page)).containsExactly("3. Een veld van 4 km²", "4. Twee");
  }
}
