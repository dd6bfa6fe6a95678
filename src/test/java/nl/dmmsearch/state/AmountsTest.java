package nl.dmmsearch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.dmmsearch.brief.Amount;
import nl.dmmsearch.brief.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Het kost 1,1 miljard euro per jaar.|1,1 miljard euro|1100000000|EUR",
        "Voor €300 mln. aan munitie.|€300 mln.|300000000|EUR",
        "Geraamd op EUR 4,2 miljoen.|EUR 4,2 miljoen|4200000|EUR",
        "Een fonds van 300 miljoen dollar.|300 miljoen dollar|300000000|USD",
        "Ten minste € 1.250.000 is nodig.|€ 1.250.000|1250000|EUR",
        "Een bedrag van anderhalf miljard euro.|anderhalf miljard euro|1500000000|EUR",
        "Er is twee miljoen euro voor.|twee miljoen euro|2000000|EUR",
        "Er is negentig miljoen euro voor.|negentig miljoen euro|90000000|EUR",
        "Er is vijfenzeventig miljoen euro voor.|vijfenzeventig miljoen euro|75000000|EUR",
        "Er is driehonderdvijftig miljoen euro voor.|driehonderdvijftig miljoen euro|350000000|EUR",
        "Er is 7,5 M€ voor.|7,5 M€|7500000|EUR",
        "Er is 5 mln. euro voor.|5 mln. euro|5000000|EUR",
        "Er was in 2024 € 5 miljoen voor.|€ 5 miljoen|5000000|EUR",
        "Er is 25.000 euro voor.|25.000 euro|25000|EUR",
        "Tussen € 10 à 15 miljoen.|€ 10 à 15 miljoen|10000000|EUR",
        "Tussen € 2 en € 3 miljard.|€ 2 en € 3 miljard|2000000000|EUR",
        "Van € 5 miljoen tot € 10 miljoen.|€ 5 miljoen tot € 10 miljoen|5000000|EUR",
        "Dit kost van € 10 tot € 15 miljoen.|€ 10 tot € 15 miljoen|10000000|EUR",
        "Dit kost van 10 tot 15 miljoen euro.|10 tot 15 miljoen euro|10000000|EUR",
        "Dit kost van 1,8 tot 2 miljard euro.|1,8 tot 2 miljard euro|1800000000|EUR",
        "Dit gaat van 1,8 naar 2 miljard euro.|2 miljard euro|2000000000|EUR",
        "Het kost 500 tot 700 miljoen euro.|500 tot 700 miljoen euro|500000000|EUR",
        "Tussen de 500 en de 700 miljoen euro.|500 en de 700 miljoen euro|500000000|EUR",
        "Het kost vijf tot tien miljoen euro.|vijf tot tien miljoen euro|5000000|EUR",
        "Het is nu 5 miljoen euro 10 miljoen euro.|5 miljoen euro|5000000|EUR",
        "Het is € 20 miljoen en € 30 miljoen.|€ 20 miljoen|20000000|EUR",
        "Het is 20 miljoen euro en 30 miljoen euro.|20 miljoen euro|20000000|EUR",
        "Het is € 20 miljoen en € 30 miljoen, in totaal € 50 miljoen.|€ 50 miljoen|50000000|EUR",
        "Van 2024 tot 2031 is het 1,1 miljard euro.|1,1 miljard euro|1100000000|EUR",
        "In 2025 tot 5 miljoen euro.|5 miljoen euro|5000000|EUR",
        "Er is EUR 10 mio voor.|EUR 10 mio|10000000|EUR",
        "Er is €10m voor.|€10m|10000000|EUR",
        "Er is €2bn voor.|€2bn|2000000000|EUR",
        "Er is drie en een half miljoen euro voor.|drie en een half miljoen euro|3500000|EUR",
        "Er is drieënhalf miljoen euro voor.|drieënhalf miljoen euro|3500000|EUR",
        "Er is een kwart miljard euro voor.|een kwart miljard euro|250000000|EUR",
        "We will provide 2.5 billion euros.|2.5 billion euros|2500000000|EUR",
        "We will provide €1,250,000 this year.|€1,250,000|1250000|EUR",
        "Er is 20 miljoen Noorse kronen voor.|20 miljoen Noorse kronen|20000000|NOK",
        "Er is 20 miljoen Canadese dollar voor.|20 miljoen Canadese dollar|20000000|CAD",
        "Er is SEK 20 miljoen voor.|SEK 20 miljoen|20000000|SEK",
        "Van de toegezegde 2 miljard euro komt nu 150 miljoen euro.|150 miljoen euro|150000000|EUR",
        "Het geeft van de eerder toegezegde € 2 miljard nu € 150 miljoen.|€ 150 miljoen|150000000|EUR",
        "Dit gaat van € 10 naar 15 miljoen.|€ 10 naar 15 miljoen|15000000|EUR",
        "Dit gaat van € 10 naar € 15 miljoen.|€ 10 naar € 15 miljoen|15000000|EUR",
        "Wij verlagen dit met 30 miljoen euro tot 120 miljoen euro.|120 miljoen euro|120000000|EUR",
        "Wij verhogen dit met 10 tot 20 miljoen euro.|10 tot 20 miljoen euro|10000000|EUR",
        "Wij zullen 20 miljoen euro verhogen tot 25 miljoen euro.|25 miljoen euro|25000000|EUR",
        "De 20 miljoen euro wordt verlaagd tot € 5 miljoen.|€ 5 miljoen|5000000|EUR",
        "Het kost minimaal 10 en maximaal 15 miljoen euro.|10 en maximaal 15 miljoen euro|10000000|EUR",
        "Dit gaat van € 10 miljoen naar € 15 miljoen.|€ 15 miljoen|15000000|EUR",
        "Dit gaat van 10 miljoen euro naar 15 miljoen euro.|15 miljoen euro|15000000|EUR",
        "De verdeling van de middelen is € 5 miljoen en € 3 miljoen.|€ 5 miljoen|5000000|EUR",
        "Het kost € 500.000,- per jaar.|€ 500.000|500000|EUR",
        "De Britten geven £ 20 mln uit.|£ 20 mln|20000000|GBP",
        "Er is driehonderdduizend euro voor.|driehonderdduizend euro|300000|EUR",
        "Er is tweehonderdvijftigduizend euro voor.|tweehonderdvijftigduizend euro|250000|EUR",
        "Er is vijfentwintigduizend vijfhonderd euro voor.|vijfentwintigduizend vijfhonderd euro|25500|EUR",
        "Er is duizend euro voor.|duizend euro|1000|EUR",
        "Er is drie honderd duizend euro voor.|drie honderd duizend euro|300000|EUR",
        "Er is vijftienhonderd miljoen euro voor.|vijftienhonderd miljoen euro|1500000000|EUR",
        "Er is honderd en vijftig miljoen euro voor.|honderd en vijftig miljoen euro|150000000|EUR",
        "Er is twee miljoen driehonderdduizend euro voor.|twee miljoen driehonderdduizend euro|2300000|EUR",
        "Er is 1 miljard 250 miljoen euro voor.|1 miljard 250 miljoen euro|1250000000|EUR",
        "Er is drie kwart miljard euro voor.|drie kwart miljard euro|750000000|EUR",
        "Er is tweeëneenhalf miljoen euro voor.|tweeëneenhalf miljoen euro|2500000|EUR",
        "Er is twintig en een half miljoen euro voor.|twintig en een half miljoen euro|20500000|EUR",
        "Er is 2½ miljoen euro voor.|2½ miljoen euro|2500000|EUR",
        "Tussen honderd en tweehonderd miljoen euro.|honderd en tweehonderd miljoen euro|100000000|EUR",
        "Tussen tienduizend en twintigduizend euro.|tienduizend en twintigduizend euro|10000|EUR",
        "Van honderd naar honderdtwintig miljoen euro.|honderdtwintig miljoen euro|120000000|EUR",
      })
  void sums_areNormalisedAndKeepTheirWords(
      String sentence, String words, BigDecimal value, String currency) {
    assertThat(Amounts.first(sentence)).isEqualTo(new Amount(value, currency, words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Er zijn 300 militairen.",
        "De norm is 2% van het bbp.",
        "De norm gaat van 1,8 naar 2 procent.",
        "In 2024 was het 16,6 miljard.",
        "De eurozone telt twintig landen.",
        "Er is €10x voor.",
        "Er is € 10 fantastiljoen voor.",
        "Er is € 10,5xyz voor.",
        "Er zijn 20 miljoen kronen voor.",
        "Het betreft 4 Europese landen.",
        "De vergadering duurt een uur.",
        "Er komen duizend europallets.",
        "Er zijn tienduizend mensen en euro's.",
      })
  void figuresWithoutMoney_areNoSum(String sentence) {
    assertThat(Amounts.first(sentence)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nederland trekt 2,1 miljard uit voor munitie.|2,1 miljard|2100000000",
        "Defensie investeert 40 miljoen in radars.|40 miljoen|40000000",
        "Het kabinet stelt 25 mln. beschikbaar.|25 mln.|25000000",
        "Hiervoor is anderhalf miljard gereserveerd in de begroting, te weten anderhalf miljard.|anderhalf miljard|1500000000",
        "Het kabinet geeft twintig miljoen aan dit fonds.|twintig miljoen|20000000",
        "Het kabinet geeft twee en een half miljoen aan dit fonds.|twee en een half miljoen|2500000",
        "Het kabinet geeft een half miljard aan dit fonds.|een half miljard|500000000",
      })
  void aSumWithoutACurrency_isInEuros(String sentence, String words, BigDecimal value) {
    assertThat(BareSums.first(sentence)).isEqualTo(new Amount(value, "EUR", words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Defensie investeert in 2 miljoen granaten.",
        "Het fonds helpt 4 miljoen mensen.",
        "Er wonen 17 miljoen in dit land.",
        "Nederland geeft steun aan 5 miljoen vluchtelingen.",
        "De begroting groeit met 3 procent.",
      })
  void aNumberOfThings_isNoSum(String sentence) {
    assertThat(BareSums.first(sentence)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nederland draagt EUR 25 mln bij.|EUR 25 mln|25000000",
        "Nederland draagt € 1,2 mld. bij.|€ 1,2 mld.|1200000000",
        "Nederland draagt 25 mln EUR bij.|25 mln EUR|25000000",
        "Nederland zal 2,1 miljard uittrekken voor munitie.|2,1 miljard|2100000000",
      })
  void aStatement_namesItsSum(String sentence, String words, BigDecimal value) {
    assertThat(ShippedRules.inLetter(sentence))
        .singleElement()
        .extracting(Statement::amount)
        .isEqualTo(new Amount(value, "EUR", words));
  }
}
