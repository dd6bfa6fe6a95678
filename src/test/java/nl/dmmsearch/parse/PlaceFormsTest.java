package nl.dmmsearch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dmmsearch.brief.Meeting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names by which letters call a meeting and the place where it is held. */
class PlaceFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "NAVO-top op 11 en 12 juli 2023 te Wilna|top|Vilnius",
        "NAVO-top op 11 en 12 juli 2023 in Vilnius|top|Vilnius",
        "NAVO-top op 11 en 12 juli 2023 in Den Haag|top|Den Haag",
        "NAVO-top op 11 en 12 juli 2023 te ’s-Gravenhage|top|Den Haag",
        "NAVO-top op 11 en 12 juli 2023 te 's-Gravenhage|top|Den Haag",
        "NATO Summit (The Hague, 11 juli 2023)|top|Den Haag",
        "NAVO-topbijeenkomst van 11 juli 2023 in Straatsburg/Kehl|top|Straatsburg/Kehl",
        "top van de NAVO op 11 juli 2023 in Boekarest|top|Boekarest",
        "NAVO-top van 11 juli 2023 te Warschau|top|Warschau",
        "NAVO-top van 11 juli 2023 in Washington|top|Washington D.C.",
        "NAVO-top van 11 juli 2023 te Washington, D.C.|top|Washington D.C.",
        "NAVO-top van 11 juli 2023 te Lissabon|top|Lissabon",
        "NAVO DMM op 11 juli 2023 te Brussel|DMM|Brussel",
        "DMM van 11 juli 2023 (Brussel)|DMM|Brussel",
        "NATO Defence Ministers Meeting op 11 juli 2023 in Brussels|DMM|Brussel",
        "NATO Defence Ministers’ Meeting op 11 juli 2023 in Brussel|DMM|Brussel",
        "Defense Ministers Meeting op 11 juli 2023 in Brussel|DMM|Brussel",
        "bijeenkomst van NAVO-ministers van Defensie op 11 juli 2023 in Krakau|DMM|Krakau",
        "NAVO-defensieministeriële op 11 juli 2023 in Krakow|DMM|Krakau",
        "NAVO defensieministeriële op 11 juli 2023 in Vilnius|DMM|Vilnius",
        "informele bijeenkomst van de ministers van Defensie van de NAVO op 11 juli 2023 te Boedapest|DMM|Boedapest",
        "NAVO-defensieministers op 11 juli 2023 in Istanbul|DMM|Istanbul",
        "ministeriële bijeenkomst van Defensie op 11 juli 2023 te Brussel|DMM|Brussel",
        "NAVO FMM op 11 juli 2023 te Praag|FMM|Praag",
        "NATO Foreign Ministers Meeting op 11 juli 2023 in Riga|FMM|Riga",
        "bijeenkomst van de NAVO-ministers van Buitenlandse Zaken op 11 juli 2023 te Oslo|FMM|Oslo",
        "NAVO-ministeriële Buitenlandse Zaken op 11 juli 2023 in Antalya|FMM|Antalya",
        "Raad Buitenlandse Zaken Defensie op 11 juli 2023 te Brussel|RBZ-defensie|Brussel",
        "RBZ Defensie van 11 juli 2023 in Brussel|RBZ-defensie|Brussel",
        "RBZ/Defensie van 11 juli 2023 in Brussel|RBZ-defensie|Brussel",
        "informele Raad Buitenlandse Zaken Defensie van 11 juli 2023 te Toledo|RBZ-defensie|Toledo",
        "informele EU-Defensieraad van 11 juli 2023 te Stockholm|RBZ-defensie|Stockholm",
        "Raad Buitenlandse Zaken van 11 juli 2023 in Luxemburg-stad|RBZ|Luxemburg-stad",
        "RBZ van 11 juli 2023 te Brussel|RBZ|Brussel",
        "Ukraine Defence Contact Group van 11 juli 2023 te Ramstein|UDCG|Ramstein",
        "Ukraine Defense Contact Group (UDCG) van 11 juli 2023 op Ramstein|UDCG|Ramstein",
        "UDCG van 11 juli 2023 te Brussel|UDCG|Brussel",
        "NAVO-Oekraïne Raad van 11 juli 2023 te Kiev|NUC|Kiev",
        "NATO-Ukraine Council van 11 juli 2023 in Kyiv|NUC|Kiev",
        "Nuclear Planning Group van 11 juli 2023 te Brussel|NPG|Brussel",
        "Nucleaire Planningsgroep (NPG) van 11 juli 2023 te Brussel|NPG|Brussel",
        "NAVO DMM van 11 juli 2023 (VTC)|DMM|online",
        "NAVO DMM, die op 11 juli 2023 via videoconferentie plaatsvindt|DMM|online",
        "virtuele bijeenkomst van NAVO-ministers van Defensie op 11 juli 2023 per VTC|DMM|online",
        "NAVO-ministeriële van 11 juli 2023 te Brussel|DMM|Brussel"
      })
  void meeting_hasItsKindAndItsPlaceInDutch(String name, String kind, String place) {
    Meeting meeting =
        Reader.read(
                "Datum 4 juli 2023\nBetreft NAVO\n\nGeachte voorzitter,\n\nHierbij de geannoteerde agenda"
                    + " voor de "
                    + name
                    + ".\n\nHoogachtend,\n\nDe minister van Defensie,\n\nK. Jansen\n")
            .meetings()
            .getFirst();

    assertThat(meeting.kind().value()).isEqualTo(kind);
    assertThat(meeting.place()).isEqualTo(place);
  }
}
