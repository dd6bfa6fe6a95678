package nl.dmmsearch.extract;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Writes the letter in the formats that are text with marks: RTF, HTML and XML. */
final class LetterAsText {
  private LetterAsText() {}

  static byte[] rtf() {
    String rows =
        Letter.LABELS.stream()
            .map(row ->
                "\\trowd\\cellx2000\\cellx9000\\pard\\intbl "
                    + String.join("\\cell ", row)
                    + "\\cell\\row\n")
            .collect(Collectors.joining());
    String items =
        Letter.ITEMS.stream()
            .map(item -> "\\pard{\\listtext\\f1\\'b7\\tab}\\ls1 " + item + "\\par\n")
            .collect(Collectors.joining());
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Verdana;}{\\f1\\fcharset2 Symbol;}}\n"
            + "{\\stylesheet{\\s0 Normal;}{\\s1\\b\\outlinelevel0 heading 1;}}\n"
            + "{\\header\\pard "
            + Letter.MINISTRY
            + "\\par}\n"
            + "{\\footer\\pard Pagina {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\par}\n"
            + "\\pard "
            + Letter.ADDRESSEE
            + "\\par\n"
            + rows
            + "\\pard "
            + Letter.SALUTATION
            + "\\par\n"
            + Letter.OPENING
            + "."
            + note(Letter.FIRST_NOTE)
            + "\\par\n"
            + "\\pard\\s1\\b "
            + Letter.FIRST_HEADING
            + "\\b0\\par\n"
            + "\\pard "
            + Letter.FIRST_TEXT
            + "."
            + note(Letter.SECOND_NOTE)
            + "\\par\n"
            + items
            + "\\pard\\s1\\b "
            + Letter.SECOND_HEADING
            + "\\b0\\par\n"
            + "\\pard "
            + Letter.SECOND_TEXT
            + "\\par\n"
            + Letter.CLOSING
            + "\\par\n"
            + Letter.ROLE
            + "\\par\n"
            + Letter.NAME
            + "\\par}";
    return escaped(rtf).getBytes(StandardCharsets.US_ASCII);
  }

  private static String note(String text) {
    return "{\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} " + text + "}}";
  }

  /** One letter by its code page and the others by their number, as writers mix them. */
  private static String escaped(String rtf) {
    return rtf.replace("ï", "\\'ef").replace("ë", "\\uc1\\u235?").replace("ö", "{\\u246\\'f6}");
  }

  static byte[] html() {
    String rows =
        Letter.LABELS.stream()
            .map(row -> "<tr><th>" + row.get(0) + "</th><td>" + row.get(1) + "</td></tr>")
            .collect(Collectors.joining("\n"));
    String items =
        Letter.ITEMS.stream()
            .map(item -> "<li>" + item + "</li>")
            .collect(Collectors.joining("\n"));
    return """
    <!DOCTYPE html>
    <html lang="nl"><head><meta charset="utf-8"><title>Kamerbrief | Voorbeeld</title>
    <script>var tekst = "niet lezen";</script><style>p { color: black }</style></head>
    <body><header><a href="/">Voorbeeldsite</a></header>
    <nav><ul><li><a href="/a">Onderwerpen</a></li><li><a href="/b">Actueel</a></li></ul></nav>
    <div class="breadcrumb">U bent hier: Home &gt; Documenten</div>
    <div class="cookie-banner">Deze site gebruikt cookies.</div>
    <main><p>%s</p><p>%s</p><table>%s</table>
    <p>%s</p>
    <p>%s.<a href="#noot1" id="ref1"><sup>1</sup></a></p>
    <h1>%s</h1>
    <p>%s.<a href="#noot2" id="ref2"><sup>2</sup></a></p>
    <ul>%s</ul>
    <h1>%s</h1><p>%s</p><p>%s</p><p>%s<br></p><p>%s</p>
    <h2>Voetnoten</h2>
    <ol><li id="noot1">%s <a href="#ref1">↩</a></li>
    <li id="noot2">%s <a href="#ref2">↩</a></li></ol>
    <h2>Lees ook</h2><ul><li><a href="/c">Een andere brief</a></li></ul></main>
    <footer>Over deze site</footer></body></html>
    """
        .formatted(
            Letter.MINISTRY,
            Letter.ADDRESSEE,
            rows,
            Letter.SALUTATION,
            Letter.OPENING,
            Letter.FIRST_HEADING,
            Letter.FIRST_TEXT,
            items,
            Letter.SECOND_HEADING,
            Letter.SECOND_TEXT,
            Letter.CLOSING,
            Letter.ROLE,
            Letter.NAME,
            Letter.FIRST_NOTE,
            Letter.SECOND_NOTE)
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] xml() {
    String items =
        Letter.ITEMS.stream()
            .map(item -> "<li><li.nr>–</li.nr><al>" + item + "</al></li>")
            .collect(Collectors.joining("\n"));
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <officiele-publicatie><metadata><meta name="DC.title" content="Niet lezen"/></metadata>
    <kamerstuk><kamerstukkop><tekstregel inhoud="kamer">Tweede Kamer der Staten-Generaal\
    </tekstregel><tekstregel inhoud="vergaderjaar">Vergaderjaar 2025-2026</tekstregel>
    </kamerstukkop>
    <dossier><dossiernummer><dossiernr>28 676</dossiernr></dossiernummer>
      <titel>NAVO</titel></dossier>
    <stuk><stuknr>Nr. <ondernummer kamer="2">512</ondernummer></stuknr>
    <titel>BRIEF VAN DE MINISTER VAN DEFENSIE</titel>
    <algemeen><vrije-tekst><tekst status="goed">
    <al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al>
    <al>Den Haag, 3 oktober 2025</al>
    <al>%s</al>
    <al>%s.%s</al>
    <tussenkop kopopmaak="vet">%s</tussenkop>
    <al>%s.%s</al>
    <lijst type="ongemarkeerd">%s</lijst>
    <tussenkop kopopmaak="vet">%s</tussenkop>
    <al>%s</al><al>%s</al></tekst>
    <tekst-sluiting><ondertekening><functie>%s</functie><naam><voornaam>J.</voornaam>
    <achternaam>Harmsen</achternaam></naam></ondertekening></tekst-sluiting>
    </vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>
    """
        .formatted(
            Letter.SALUTATION,
            Letter.OPENING,
            noot(1, Letter.FIRST_NOTE),
            Letter.FIRST_HEADING,
            Letter.FIRST_TEXT,
            noot(2, Letter.SECOND_NOTE),
            items,
            Letter.SECOND_HEADING,
            Letter.SECOND_TEXT,
            Letter.CLOSING,
            Letter.ROLE)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String noot(int number, String text) {
    return "<noot id=\"n%d\" type=\"voet\"><noot.nr>%d</noot.nr><noot.al>%s</noot.al></noot>"
        .formatted(number, number, text);
  }
}
