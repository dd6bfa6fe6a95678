package nl.dmmsearch.extract.pdf;

import static nl.dmmsearch.extract.pdf.Sheets.BREAK;

/** A letter to the Senate on three pages, as a ministry sets it. */
final class PdfLetter {
  private static final float LEFT = 72;
  private static final float COLUMN = 380;
  private static final float MARGIN = 472;
  private static final float SIZE = 10;

  private PdfLetter() {}

  static byte[] bytes() {
    var sheets = new Sheets();
    first(sheets);
    second(sheets);
    third(sheets);
    return sheets.bytes();
  }

  private static void first(Sheets s) {
    s.page();
    s.put(LEFT, 90, 7, "> Retouradres Postbus 20701 2500 ES Den Haag");
    address(s);
    colophon(s);
    s.put(LEFT, 262, 7, "Datum").put(120, 262, SIZE, "5 februari 2026");
    s.put(LEFT, 276, 7, "Betreft");
    s.put(120, 276, SIZE, "Geannoteerde agenda bijeenkomst NAVO-ministers van");
    s.put(120, 289, SIZE, "Defensie op 12 en 13 februari 2026 in Brussel");
    s.put(LEFT, 330, SIZE, "Geachte voorzitter,");
    float y =
        s.paragraph(
            LEFT,
            356,
            COLUMN,
            SIZE,
            "Op 12 en 13 februari 2026 komen de NAVO-ministers van Defensie bijeen in Brussel. In deze"
                + " brief leest u de inzet van Nederland, zoals toegezegd in het commissiedebat"
                + " over de hoofd"
                + BREAK
                + "lijnen van beleid. De ministers spreken op de eerste dag over de lucht"
                + BREAK
                + "verdediging aan de oostflank, over munitie en over de steun aan Oekraïne.");
    s.strong(LEFT, y + 13, SIZE, "Afschrikking en verdediging");
    String marked = "Nederland levert vier F-35's voor de bewaking van het luchtruim.";
    s.put(LEFT, y + 26, SIZE, marked);
    s.raised(LEFT, y + 26, SIZE, marked, "1");
    y =
        s.paragraph(
            LEFT,
            y + 38.5f,
            COLUMN,
            SIZE,
            "De bond"
                + BREAK
                + "genoten vragen om meer ammunitie, om productie- en leverings"
                + BREAK
                + "zekerheid, en om afspraken over het herstel van de voorraden. Het kabinet onderschrijft"
                + " dat en rekent op de defensie-industrie.");
    s.put(LEFT, y + 13, SIZE, "•")
        .put(LEFT + 14, y + 13, SIZE, "de voorraad munitie wordt aangevuld;");
    s.put(LEFT, y + 26, SIZE, "•");
    y =
        s.paragraph(
            LEFT + 14,
            y + 26,
            COLUMN - 14,
            SIZE,
            "de brigade in Litouwen krijgt in de loop van dit jaar twee extra batterijen met"
                + " raketten voor de middellange afstand.");
    y =
        s.paragraph(
            LEFT,
            y + 13,
            COLUMN,
            SIZE,
            "Tijdens de bijeenkomst zal ik benadrukken dat alle bondgenoten een bijdrage leveren die"
                + " past bij hun draagkracht, en dat de plannen uit"
                + BREAK
                + "voerbaar moeten zijn. Dat vraagt om per"
                + BREAK
                + "soneel en om materieel, en vooral om be-");
    s.rule(LEFT, 740, 120);
    s.put(LEFT, 750, 4.6f, "1");
    s.put(
        LEFT + 4,
        752,
        7.5f,
        "Zie de brief van 14 november 2025 over de inzet van jachtvliegtuigen (Kamerstuk 28 676,");
    s.put(LEFT, 761, 7.5f, "nr. 512), waarin ook de duur van de op-");
    s.put(LEFT, 770, 7.5f, "dracht staat.");
    s.put(MARGIN, 810, 7, "Pagina 1 van 3");
  }

  private static void address(Sheets s) {
    s.put(LEFT, 120, SIZE, "de Voorzitter van de Eerste Kamer");
    s.put(LEFT, 133, SIZE, "der Staten-Generaal");
    s.put(LEFT, 146, SIZE, "Kazernestraat 52");
    s.put(LEFT, 159, SIZE, "2514 CV Den Haag");
  }

  private static void colophon(Sheets s) {
    s.strong(MARGIN, 122, 7, "Ministerie van Defensie");
    s.put(MARGIN, 131, 7, "Plein 4");
    s.put(MARGIN, 140, 7, "Postbus 20701");
    s.put(MARGIN, 149, 7, "2500 ES Den Haag");
    s.put(MARGIN, 158, 7, "www.defensie.nl");
    s.strong(MARGIN, 301, 7, "Onze referentie");
    s.put(MARGIN, 310, 7, "MINDEF20260004711");
    s.put(MARGIN, 327, 7, "Bij beantwoording, datum,");
    s.put(MARGIN, 336, 7, "onze referentie en");
    s.put(MARGIN, 345, 7, "onderwerp vermelden.");
  }

  private static void next(Sheets s, int page) {
    s.page();
    s.strong(MARGIN, 90, 7, "Datum");
    s.put(MARGIN, 99, 7, "5 februari 2026");
    s.strong(MARGIN, 112, 7, "Onze referentie");
    s.put(MARGIN, 121, 7, "MINDEF20260004711");
    s.put(MARGIN, 810, 7, "Pagina " + page + " van 3");
  }

  private static void second(Sheets s) {
    next(s, 2);
    float y =
        s.paragraph(
            LEFT,
            90,
            COLUMN,
            SIZE,
            "sluiten die niet blijven liggen. Daarom kom ik in het voorjaar terug op de verdeling van de lasten over de"
                + " jaren tot en met 2035.");
    s.strong(LEFT, y + 13, SIZE, "Steun aan Oekraïne");
    y =
        s.paragraph(
            LEFT,
            y + 26,
            COLUMN,
            SIZE,
            "De NATO-Ukraine Council bespreekt de toestand aan het front. Nederland maakt € 250"
                + " miljoen vrij voor luchtverdediging en zet de opleiding van militairen binnen"
                + " Interflex voort.");
    s.raised(
        LEFT,
        y - 12.5f,
        SIZE,
        s.wrap(
                "De NATO-Ukraine Council bespreekt de toestand aan het front. Nederland maakt € 250"
                    + " miljoen vrij voor luchtverdediging en zet de opleiding van militairen binnen"
                    + " Interflex voort.",
                COLUMN,
                SIZE)
            .getLast(),
        "2");
    s.paragraph(
        LEFT,
        y + 13,
        COLUMN,
        SIZE,
        "Over de inzet na de zomer besluit het kabinet later. De Kamer ontvangt daarover een aparte"
            + " brief, met de kosten en met de risico's voor de inzetbaarheid van de eigen eenheden.");
    s.put(LEFT, 758, 4.6f, "2");
    s.put(LEFT + 4, 760, 7.5f, "Kamerstuk 36 045, nr. 201.");
  }

  private static void third(Sheets s) {
    next(s, 3);
    s.strong(LEFT, 90, SIZE, "Missies en operaties");
    s.paragraph(
        LEFT,
        103,
        COLUMN,
        SIZE,
        "De ministers blikken vooruit op KFOR. Nederland levert dit jaar een compagnie in Kosovo en"
            + " bereidt de aflossing voor.");
    s.put(LEFT, 160, SIZE, "Hoogachtend,");
    s.put(LEFT, 186, SIZE, "DE MINISTER VAN DEFENSIE");
    s.put(LEFT, 240, SIZE, "J. van den Berg");
  }
}
