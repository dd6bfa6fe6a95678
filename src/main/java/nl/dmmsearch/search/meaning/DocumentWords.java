package nl.dmmsearch.search.meaning;

import static nl.dmmsearch.brief.DocumentType.ANTWOORD_KAMERVRAGEN;
import static nl.dmmsearch.brief.DocumentType.BESLISNOTA;
import static nl.dmmsearch.brief.DocumentType.COMMISSIEDEBAT;
import static nl.dmmsearch.brief.DocumentType.GEANNOTEERDE_AGENDA;
import static nl.dmmsearch.brief.DocumentType.KAMERBRIEF;
import static nl.dmmsearch.brief.DocumentType.SCHRIFTELIJK_OVERLEG;
import static nl.dmmsearch.brief.DocumentType.VERSLAG;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.QueryStep;

/**
 * Finds what a query calls a report or a summit also where it is one and does not say so. A brief
 * by itself is not among them: nearly all are. Ministers meet, a minister does not; see {@link
 * SynonymRule} for names between quotes.
 */
final class DocumentWords implements QueryStep {
  /** What some kinds of documents or meetings are called. */
  private record Called(Clause kind, List<String> names) {
    static Called document(DocumentType type, String... names) {
      return documents(Set.of(type), names);
    }

    static Called documents(Set<DocumentType> types, String... names) {
      return new Called(new Clause.OfType(types), List.of(names));
    }

    static Called meeting(Set<MeetingKind> kinds, String... names) {
      return new Called(new Clause.OfMeeting(kinds), List.of(names));
    }
  }

  private static final List<Called> DOCUMENTS =
      List.of(
          // Agendas and reports are letters to parliament, too, whatever they call themselves.
          Called.documents(
              Set.of(KAMERBRIEF, GEANNOTEERDE_AGENDA, VERSLAG),
              "Kamerbrief",
              "Kamerbrieven",
              "letter to parliament",
              "letter to the house"),
          Called.document(VERSLAG, "verslag", "verslagen", "terugkoppeling", "meeting report"),
          Called.document(
              GEANNOTEERDE_AGENDA,
              "geannoteerde agenda",
              "agenda",
              "GA",
              "inzetbrief",
              "annotated agenda"),
          Called.document(
              BESLISNOTA,
              "beslisnota",
              "nota",
              "ambtelijke nota",
              "onderliggende nota",
              "decision note"),
          Called.document(
              COMMISSIEDEBAT,
              "commissiedebat",
              "algemeen overleg",
              "AO",
              "VAO",
              "debat",
              "Kamerdebat",
              "notaoverleg",
              "tweeminutendebat",
              "verslag van een algemeen overleg",
              "verslag algemeen overleg",
              "verslag van een commissiedebat",
              "verslag commissiedebat",
              "committee debate",
              "committee meeting"),
          Called.document(
              SCHRIFTELIJK_OVERLEG,
              "schriftelijk overleg",
              "SO",
              "VSO",
              "verslag van een schriftelijk overleg",
              "verslag schriftelijk overleg",
              "schriftelijke inbreng",
              "feitelijke vragen",
              "written consultation"),
          Called.document(
              ANTWOORD_KAMERVRAGEN,
              "Kamervragen",
              "antwoord Kamervragen",
              "antwoorden Kamervragen",
              "antwoorden op Kamervragen",
              "beantwoording Kamervragen",
              "schriftelijke vragen",
              "parliamentary questions",
              "written questions"));

  private static final List<Called> MEETINGS =
      List.of(
          Called.meeting(
              Set.of(MeetingKind.TOP),
              "top",
              "NAVO-top",
              "NATO-top",
              "NATO summit",
              "summit",
              "topontmoeting",
              "NAVO-topontmoeting",
              "topconferentie",
              "regeringsleiders",
              "staatshoofden en regeringsleiders"),
          Called.meeting(
              Set.of(MeetingKind.DMM),
              "DMM",
              "NAVO Defensie Ministeriële",
              "NAVO-ministers van Defensie",
              "NAVO-defensieministers",
              "NATO Defence Ministers Meeting",
              "defensieministeriële"),
          Called.meeting(
              Set.of(MeetingKind.DMM, MeetingKind.RBZ_DEFENSIE),
              "\"defensieministers\"",
              "\"ministers van Defensie\"",
              "\"ministers Defensie\"",
              "Defence Ministers Meeting"),
          // Which ministers, only the letter tells.
          Called.meeting(
              Set.of(MeetingKind.DMM, MeetingKind.FMM),
              "NAVO-ministeriële",
              "NAVO-ministeriële bijeenkomst",
              "ministeriële NAVO-bijeenkomst",
              "ministeriële bijeenkomst van de NAVO",
              "NATO ministerial"),
          Called.meeting(
              Set.of(MeetingKind.FMM),
              "FMM",
              "NAVO-ministers van Buitenlandse Zaken",
              "NAVO ministers Buitenlandse Zaken",
              "\"ministers van Buitenlandse Zaken\"",
              "\"ministers Buitenlandse Zaken\"",
              "ministers Buitenlandse Zaken NAVO"),
          Called.meeting(
              Set.of(MeetingKind.RBZ, MeetingKind.RBZ_DEFENSIE),
              "RBZ",
              "Raad Buitenlandse Zaken",
              "Foreign Affairs Council",
              "FAC"),
          Called.meeting(
              Set.of(MeetingKind.RBZ_DEFENSIE),
              "RBZ Defensie",
              "RBZ/Defensie",
              "Raad Buitenlandse Zaken Defensie",
              "EU-defensieministers"),
          Called.meeting(
              Set.of(MeetingKind.UDCG),
              "UDCG",
              "Ukraine Defence Contact Group",
              "Ramsteingroep",
              "contactgroep Oekraïne"),
          Called.meeting(
              Set.of(MeetingKind.NUC), "NUC", "NAVO-Oekraïneraad", "NATO-Ukraine Council"),
          Called.meeting(
              Set.of(MeetingKind.NPG),
              "NPG",
              "Nucleaire Planningsgroep",
              "Nuclear Planning Group"));

  private final Names<Clause> documents;
  private final Names<Clause> meetings;

  DocumentWords(WordForms forms) {
    documents = named(DOCUMENTS, forms);
    meetings = named(MEETINGS, forms);
  }

  private static Names<Clause> named(List<Called> all, WordForms forms) {
    return new Names<>(forms, new Kinds(all));
  }

  /** What kinds are called, each name for its kind. */
  private record Kinds(List<Called> all) implements Names.Lines<Clause> {
    @Override
    public Map<String, List<List<Clause>>> beginning(String beginning) {
      var named = new LinkedHashMap<String, List<List<Clause>>>();
      for (Called called : all) {
        for (String name : called.names()) {
          if (Beginnings.of(name).equals(beginning)) {
            named.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(List.of(called.kind()));
          }
        }
      }
      return named;
    }

    @Override
    public Stream<String> names() {
      return all.stream().flatMap(called -> called.names().stream()).distinct();
    }
  }

  @Override
  public Stream<String> names() {
    return Stream.concat(documents.names(), meetings.names()).map(SynonymRule::bare);
  }

  @Override
  public Query apply(Query query) {
    var found = new ArrayList<Alternative>();
    for (TypedRun run : TypedRun.of(query)) {
      add(found, documents.in(run), How.DOCUMENT_TYPE);
      add(found, meetings.in(run), How.MEETING);
    }
    return query.with(found);
  }

  private static void add(List<Alternative> all, List<Names.Found<Clause>> found, How how) {
    for (Names.Found<Clause> name : found) {
      name.values()
          .forEach(clause -> all.add(new Alternative(name.from(), name.to(), clause, how)));
    }
  }
}
