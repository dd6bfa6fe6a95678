package nl.dmmsearch.web;

import static nl.dmmsearch.testing.BriefBuilder.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Chamber;
import nl.dmmsearch.brief.Citation;
import nl.dmmsearch.brief.DateRange;
import nl.dmmsearch.brief.Dimension;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Evidence;
import nl.dmmsearch.brief.Evidence.Where;
import nl.dmmsearch.brief.Footnote;
import nl.dmmsearch.brief.Header;
import nl.dmmsearch.brief.KamerstukNumber;
import nl.dmmsearch.brief.Kin;
import nl.dmmsearch.brief.Letterhead;
import nl.dmmsearch.brief.Meeting;
import nl.dmmsearch.brief.MeetingKind;
import nl.dmmsearch.brief.NoteLink;
import nl.dmmsearch.brief.PageStart;
import nl.dmmsearch.brief.Phase;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.Section;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.brief.SourcePart;
import nl.dmmsearch.brief.Tag;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.brief.Term;

/** Briefs as the pages meet them, written for the tests. */
final class SampleBriefs {
  static final Taxonomy TAXONOMY =
      new Taxonomy(
          Map.of(
              Dimension.TOPIC,
              List.of(
                  term("afschrikking-en-verdediging", "Afschrikking en verdediging"),
                  term("oekraine", "Oekraïne"),
                  term("missies-en-operaties", "Missies en operaties")),
              Dimension.MISSION,
              List.of(term("KFOR", "KFOR"), term("EUFOR Althea", "EUFOR Althea")),
              Dimension.CAPABILITY,
              List.of(term("luchtverdediging", "Luchtverdediging"))));

  private SampleBriefs() {}

  /** An agenda with everything that a brief can have. */
  static Brief agenda() {
    return new Brief(
        new SourcePart(new SourceName("2024/agenda oktober.txt"), 1, "text/plain"),
        AccessLabel.OPENBAAR,
        agendaHeader(),
        new Letterhead(List.of("28 676 NAVO", "Afgestemd met DJZ"), List.of("Postbus 20701")),
        List.of(
            new Meeting(MeetingKind.DMM, days("2024-10-17", "2024-10-18"), "Brussel"),
            new Meeting(MeetingKind.NUC, null, null)),
        agendaSections(),
        List.of(new Footnote("1", 2, "Zie ook de brief over de capaciteitsdoelen van juni.")),
        List.of(
            new Citation(
                Citation.Kind.KAMERSTUK,
                "Kamerstuk 28 676, nr. 455",
                new KamerstukNumber("28676", "455"),
                2,
                "missies",
                null),
            new Citation(
                Citation.Kind.BRIEF, "mijn brief van 12 september", null, null, null, null)),
        List.of(
            tag(Dimension.TOPIC, "oekraine", "militaire steun aan Oekraïne", 1),
            tag(Dimension.MISSION, "KFOR", "De bijdrage aan KFOR", 2),
            tag(Dimension.CAPABILITY, "luchtverdediging", "luchtverdedigingssystemen", 1)),
        List.of(),
        List.of(
            new Reading("phase", Reading.Certainty.LIKELY, "De brief is ouder dan de bijeenkomst."),
            new Reading("sender", Reading.Certainty.UNCERTAIN, "Er zijn twee ondertekenaars.")),
        Kin.NONE);
  }

  private static Header agendaHeader() {
    return new Header(
        DocumentType.GEANNOTEERDE_AGENDA,
        Phase.BEFORE,
        "Geannoteerde agenda NAVO-ministers van Defensie op 17 en 18 oktober 2024 in Brussel",
        "Geannoteerde agenda NAVO-ministers van Defensie op 17 en 18 oktober 2024 in Brussel",
        LocalDate.of(2024, 10, 4),
        null,
        "minister van Defensie",
        Chamber.TWEEDE_KAMER,
        "de Voorzitter van de Tweede Kamer der Staten-Generaal",
        List.of("De minister van Defensie, A. de Vries"),
        new KamerstukNumber("28676", "460"),
        List.of("BS2024012345", "D2024-004711"));
  }

  private static List<Section> agendaSections() {
    String intro =
        "Hierbij bied ik u de geannoteerde agenda aan voor de bijeenkomst in Brussel. De ministers"
            + " spreken over de militaire steun aan Oekraïne en over de bescherming van het eigen"
            + " luchtruim.";
    String defence =
        "De tekorten zijn het grootst bij de luchtverdediging. Nederland koopt daarom extra"
            + " luchtverdedigingssystemen en deelt de planning met Duitsland en Noorwegen.\n\nTijdens"
            + " de bijeenkomst vraag ik aandacht voor de voorraad munitie. Zonder voldoende munitie"
            + " blijft elk systeem leeg.";
    String kosovo =
        "De bijdrage aan KFOR loopt door tot in de zomer van 2025. Het mandaat verandert niet.";
    return List.of(
        new Section(null, 1, "inleiding", intro, List.of(new PageStart(0, 1)), List.of()),
        new Section(
            "Afschrikking en verdediging",
            1,
            "afschrikking-en-verdediging",
            defence,
            List.of(new PageStart(0, 1), new PageStart(defence.indexOf("munitie. "), 2)),
            List.of()),
        new Section(
            "Missies en operaties", 1, "missies", "", List.of(new PageStart(0, 2)), List.of()),
        new Section(
            "Westelijke Balkan",
            2,
            "balkan",
            kosovo,
            List.of(new PageStart(0, 2)),
            List.of(new NoteLink("1", kosovo.indexOf(" Het mandaat")))));
  }

  /** A debate, which has the day it was held and the day its report was adopted. */
  static Brief debate() {
    return new Brief(
        new SourcePart(new SourceName("2024/debat.txt"), 1, "text/plain"),
        AccessLabel.OPENBAAR,
        new Header(
            DocumentType.COMMISSIEDEBAT,
            null,
            "Verslag van een commissiedebat over de NAVO",
            null,
            LocalDate.of(2024, 11, 6),
            LocalDate.of(2024, 10, 9),
            null,
            Chamber.TWEEDE_KAMER,
            null,
            List.of(),
            null,
            List.of()),
        List.of(),
        List.of(
            new Section(null, 1, "begin", "De voorzitter opent het debat.", List.of(), List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Kin.NONE);
  }

  /** A brief with nothing in it. */
  static Brief bare() {
    return brief("leeg.txt").build();
  }

  /** A brief that has these words wherever words can stand. */
  static Brief saying(String words) {
    return new Brief(
        new SourcePart(new SourceName(words), 1, "text/plain"),
        AccessLabel.OPENBAAR,
        new Header(
            DocumentType.OVERIG,
            null,
            words,
            words,
            null,
            null,
            words,
            null,
            words,
            List.of(words),
            null,
            List.of(words)),
        List.of(new Meeting(MeetingKind.OVERIG, null, words)),
        List.of(new Section(words, 1, "kop", words, List.of(new PageStart(0, 1)), List.of())),
        List.of(new Footnote(words, 1, words)),
        List.of(new Citation(Citation.Kind.OVERIG, words, null, null, null, null)),
        List.of(tag(Dimension.TOPIC, words, words, 1), tag(Dimension.MISSION, words, words, 1)),
        List.of(),
        List.of(new Reading(words, Reading.Certainty.MISSING, words)),
        Kin.NONE);
  }

  /** Seven briefs of several kinds, years and senders. */
  static List<Brief> various() {
    return List.of(
        agenda(),
        brief("2024/verslag oktober.txt")
            .titled("Verslag van de bijeenkomst van NAVO-ministers van Defensie in oktober 2024")
            .type(DocumentType.VERSLAG)
            .phase(Phase.AFTER)
            .dated("2024-11-01")
            .sender("minister van Defensie")
            .chamber(Chamber.TWEEDE_KAMER)
            .kamerstuk("28676", "466")
            .meeting(new Meeting(MeetingKind.DMM, days("2024-10-17", "2024-10-18"), "Brussel"))
            .section("Luchtverdediging", "De bondgenoten kopen samen luchtverdediging.")
            .section("KFOR", "De bondgenoten blijven in Kosovo. KFOR krijgt geen extra taken.")
            .tag(Dimension.TOPIC, "afschrikking-en-verdediging")
            .tag(Dimension.MISSION, "KFOR")
            .build(),
        brief("2024/nota.txt")
            .titled("Beslisnota bij NAVO DMM 17 en 18 oktober 2024")
            .type(DocumentType.BESLISNOTA)
            .phase(Phase.BEFORE)
            .meeting(MeetingKind.DMM, "2024-10-17", "2024-10-18")
            .section("Aanleiding", "U spreekt met uw collega's over luchtverdediging en munitie.")
            .build(),
        brief("2025/top.txt")
            .titled("Verslag van de NAVO-top in Den Haag")
            .type(DocumentType.VERSLAG)
            .dated("2025-07-04")
            .sender("minister-president")
            .chamber(Chamber.EERSTE_KAMER)
            .kamerstuk("28676", "AB")
            .meeting(new Meeting(MeetingKind.TOP, days("2025-06-24", "2025-06-25"), "Den Haag"))
            .about(
                "De regeringsleiders stellen een nieuwe norm vast voor de uitgaven aan defensie.")
            .tag(Dimension.TOPIC, "oekraine")
            .build(),
        brief("2019/kamerbrief.txt")
            .titled("Stand van zaken EUFOR Althea")
            .type(DocumentType.KAMERBRIEF)
            .dated("2019-02-28")
            .sender("minister van Buitenlandse Zaken")
            .chamber(Chamber.TWEEDE_KAMER)
            .about("De missie in Bosnië gaat door. Nederland levert zes waarnemers.")
            .tag(Dimension.MISSION, "EUFOR Althea")
            .build(),
        brief("2024/intern.txt").intern().titled("Vertrouwelijk").about("luchtverdediging").build(),
        debate());
  }

  /** As many briefs as are asked for, all about the same. */
  static List<Brief> many(int count) {
    var briefs = new ArrayList<Brief>();
    for (int i = 1; i <= count; i++) {
      briefs.add(
          brief("reeks/" + i + ".txt")
              .titled("Brief " + i)
              .about("Over de reeks munitie.")
              .build());
    }
    return briefs;
  }

  private static Term term(String value, String label) {
    return new Term(value, label, List.of(label), List.of(), List.of());
  }

  private static Tag tag(Dimension dimension, String value, String text, int page) {
    return new Tag(dimension, value, 2, List.of(new Evidence(text, page, Where.TEXT, "balkan", 0)));
  }

  private static DateRange days(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }
}
