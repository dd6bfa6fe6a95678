package nl.dmmsearch.parse;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Sentences;
import org.jspecify.annotations.Nullable;

/** Tells what kind of document a part is: by its head, its form, and what its opening announces. */
final class TypeReader {
  private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern NOTA =
      Pattern.compile(
          "^ter (?:beslissing|ondertekening|informatie|bespreking)$|^(?:beslis)?nota$",
          I | Pattern.MULTILINE);
  private static final Pattern WRITTEN_TITLE =
      Pattern.compile(
          "verslag van een schriftelijk overleg|lijst van vragen en antwoorden|inbreng verslag (?:van een )?schriftelijk overleg",
          I);
  private static final Pattern DEBATE_TITLE =
      Pattern.compile(
          "verslag van een (?:algemeen overleg|commissiedebat|notaoverleg|wetgevingsoverleg|rondetafelgesprek|mondeling overleg)",
          I);

  /** That a committee talked, behind its name; one that only asked for something had no debate. */
  private static final String TALKED =
      "(?:sprak(?:en)?|voerden?|(?:heeft|hebben)\\b(?=[^.]{0,200}\\b(?:(?:overleg|debat|gesprek) (?:gevoerd|gehad)"
          + "|gesproken|gedachten gewisseld|gedachtewisseling|gedebatteerd|beraadslaagd|vergaderd)))";

  private static final Pattern DEBATE_FORM =
      Pattern.compile(
          "\\bcommissies? [^.]{0,200}?\\b"
              + TALKED
              + " [^.]{0,30}op \\d|^Op \\d{1,2} \\p{L}+ \\d{4} "
              + TALKED
              + " de (?:vaste )?commissie|^De (?:vaste )?commissies? [^.]{0,120}\\b"
              + TALKED
              + "\\b");
  private static final Pattern QUESTIONS_FORM =
      Pattern.compile(
          "commissies? [^.]{0,120}(?:stelde(?:n)? vragen|vragen (?:en opmerkingen )?(?:voorgelegd|gesteld))|bij (?:de )?commissie[^.]{0,120}vragen en opmerkingen",
          I);
  private static final Pattern PLENARY =
      Pattern.compile(
          "stenogram|tweeminutendebat|plenair(?:e)? (?:verslag|debat)|(?<!aanhangsel van de )(?<!aanhangsel )handelingen",
          I);
  private static final Pattern MEMBERS_QUESTIONS =
      Pattern.compile(
          "(?:antwoord(?:en)?|beantwoording)\\b[^.\\n]{0,80}(?:\\bvragen\\b[^.\\n]{0,60}\\b(?:het lid|de leden)|kamervragen)|kamervraag"
              + "|aanhangsel (?:van de )?handelingen|vragen (?:van|gesteld door) (?:het lid|de leden)[^.]{0,400}\\(ingezonden",
          I);
  private static final Pattern QUESTION_LINE = Pattern.compile("Vraag \\d{1,2}\\b.{0,12}");
  private static final Pattern LETTER_HEAD =
      Pattern.compile(
          "^(?:nr\\. ?\\d+ )?brief van de |^geachte |^dear (?:president|speaker|mr|madam|chair)|voorzitter van de (?:eerste|tweede) kamer|brief regering|^betreft\\b|kamerbrief|retouradres",
          I | Pattern.MULTILINE);

  /** What only a letter opens with, whoever else is named in its first sentence. */
  private static final Pattern LETTER_OPENING =
      Pattern.compile("^(?:nr\\. ?\\d+ )?brief van de |^geachte ", I | Pattern.MULTILINE);

  private static final Pattern MINISTER =
      Pattern.compile("^(?:de )?(?:minister|staatssecretaris)\\b", I);
  private static final Pattern CHAIR = Pattern.compile("\\b(?:voorzitter|griffier)\\b", I);
  private static final Pattern LETTER_VOICE =
      Pattern.compile(
          "\\b(?:in|met) deze brief\\b|\\buw kamer\\b|informeer ik u|ontvangt u|bied ik u|treft u",
          I);
  private static final Pattern AGENDA =
      Pattern.compile(
          "geannoteerde (?:concept-?)?agenda|agenda (?:van )?en (?:de )?(?:Nederlandse )?inzet|(?:Nederlandse )inzet (?:aan )?(?:voor |bij |tijdens |op )?(?:de )?(?:NAVO|NATO|Raad|RBZ)"
              + "|(?m:^)(?:(?:Betreft|Onderwerp):? )?(?:De )?inzet (?:voor|bij|tijdens|op) (?:de )?(?:NAVO-?(?:top|minist|bijeenkomst|defensie)|(?:informele )?Raad Buiten|RBZ)",
          I);
  private static final Pattern REPORT =
      Pattern.compile(
          "\\b(?:verslag|terugkoppeling|uitkomsten)\\b(?! van een (?:algemeen|commissie|schriftelijk))",
          I);

  /** Farther behind the verb stands what the letter refers to, not what it is. */
  private static final int FAR = 160;

  private static final Pattern PRESENTS =
      Pattern.compile(
          "\\b(?:hierbij|bijgaand|bijgevoegd|bijlage|ontvangt|stuur|sturen|zend|zenden|bied|bieden|treft|leest"
              + "|vindt u|toekomen|informeer|informeren|deze brief)\\b",
          I);
  private static final Pattern EARLIER =
      Pattern.compile(
          "naar aanleiding van|\\btijdens het\\b|toegezegd|toezegging|in reactie op|\\bverzocht",
          I);
  private static final Pattern AS_PROMISED =
      Pattern.compile(",? ?(?:zoals|conform|overeenkomstig) [^,]{0,120},? ?", I);
  private static final Pattern COME_TOGETHER =
      Pattern.compile(
          "\\b(?:komen|komt|vindt|vinden|vergaderen|vergadert|spreken|nemen|neem)\\b", I);
  private static final Pattern CAME_TOGETHER =
      Pattern.compile(
          "\\b(?:kwam(?:en)?|vond(?:en)?|waren|vergaderden|was|spraken|besloten|namen)\\b", I);

  /** What hands a paper over also where it stands behind the paper's name. */
  private static final Pattern ENCLOSED =
      Pattern.compile(
          "\\b(?:hierbij|bijgaand|bijgevoegd|bijlage|treft u|doe ik u|aan te bieden|deze brief)\\b",
          I);

  private static final Pattern AT_THE_MEETING =
      Pattern.compile(
          "Tijdens (?:de|het) (?!.*\\b(?:zal|zullen|wordt|worden)\\b)[^.]*\\b(?:bijeenkomst|vergadering|ministers|ministeriële|[Tt]op|DMM|FMM)\\b.*");

  private TypeReader() {}

  static DocumentType of(Part part, Remarks remarks) {
    String head = part.headText();
    List<String> opening = part.opening();
    DocumentType fixed = fixed(part, head, opening);
    if (fixed != null) {
      return fixed;
    }
    DocumentType told = told(head, opening);
    boolean letter =
        LETTER_HEAD.matcher(head).find() || opening.stream().anyMatch(LETTER_VOICE.asPredicate());
    if (told != null && (letter || titled(head, told))) {
      return told;
    }
    if (letter) {
      return convened(opening, remarks);
    }
    remarks.uncertain("documentType", "Aan de vorm is niet te zien wat voor stuk dit is.");
    return DocumentType.OVERIG;
  }

  /** Types that have a form of their own. */
  private static @Nullable DocumentType fixed(Part part, String head, List<String> opening) {
    String top = head + "\n" + String.join("\n", opening);
    if (NOTA.matcher(head).find() || isTitledNota(head) || advises(part)) {
      return DocumentType.BESLISNOTA;
    }
    if (PLENARY.matcher(head).find()) {
      return DocumentType.OVERIG;
    }
    String lower = top.toLowerCase(Locale.ROOT);
    boolean consults = lower.contains("commissie") && !isMinisters(part, head);
    if ((lower.contains("vragen") || lower.contains("schriftelijk overleg"))
        && (WRITTEN_TITLE.matcher(top).find()
            || (consults && opening.stream().anyMatch(QUESTIONS_FORM.asPredicate())))) {
      return DocumentType.SCHRIFTELIJK_OVERLEG;
    }
    if ((lower.contains("verslag van een") && DEBATE_TITLE.matcher(top).find())
        || (consults && opening.stream().anyMatch(DEBATE_FORM.asPredicate()))) {
      return DocumentType.COMMISSIEDEBAT;
    }
    boolean asked = part.blocks().stream().anyMatch(TypeReader::isQuestion);
    return MEMBERS_QUESTIONS.matcher(head + "\n" + first(opening)).find() || asked
        ? DocumentType.ANTWOORD_KAMERVRAGEN
        : null;
  }

  /** Whether a minister writes it, whatever a committee did before. */
  private static boolean isMinisters(Part part, String head) {
    return LETTER_OPENING.matcher(head).find()
        || (part.signatories().stream().anyMatch(MINISTER.asPredicate())
            && part.signatories().stream().noneMatch(CHAIR.asPredicate()));
  }

  private static boolean isQuestion(Block block) {
    return block.text().length() < 24 && QUESTION_LINE.matcher(block.text()).matches();
  }

  private static String first(List<String> opening) {
    return opening.isEmpty() ? "" : Sentences.texts(opening.getFirst()).getFirst();
  }

  private static boolean advises(Part part) {
    return part.blocks().stream().anyMatch(block -> NotaTitles.asksToDecide(block.text()));
  }

  /** Whether the title says so, and is not that of an enclosure of a letter. */
  private static boolean isTitledNota(String head) {
    int title = NotaTitles.start(head);
    return title >= 0
        && !LETTER_HEAD.matcher(head.substring(0, title)).find()
        && !LETTER_OPENING.matcher(head).find();
  }

  /** What the subject or, failing that, the first sentences announce. */
  private static @Nullable DocumentType told(String head, List<String> opening) {
    DocumentType type = announced(head);
    for (int i = 0; i < Math.min(2, opening.size()) && type == null; i++) {
      List<String> sentences = Sentences.texts(opening.get(i));
      for (int j = 0; j < Math.min(2, sentences.size()) && type == null; j++) {
        String sentence = sentences.get(j);
        type = presented(sentence);
      }
    }
    return type;
  }

  private static @Nullable DocumentType announced(String text) {
    Matcher agenda = AGENDA.matcher(text);
    Matcher report = REPORT.matcher(text);
    boolean announces = agenda.find();
    boolean reports = report.find();
    if (announces && reports) {
      return agenda.start() < report.start()
          ? DocumentType.GEANNOTEERDE_AGENDA
          : DocumentType.VERSLAG;
    }
    if (announces) {
      return DocumentType.GEANNOTEERDE_AGENDA;
    }
    return reports ? DocumentType.VERSLAG : null;
  }

  /** What a sentence hands over; not what it only refers back to. */
  private static @Nullable DocumentType presented(String sentence) {
    DocumentType type = announced(sentence);
    if (type == null || !PRESENTS.matcher(sentence).find()) {
      return null;
    }
    Matcher word = (type == DocumentType.VERSLAG ? REPORT : AGENDA).matcher(sentence);
    int at = word.find() ? word.start() : 0;
    String before = AS_PROMISED.matcher(sentence.substring(0, at)).replaceAll(" ");
    Matcher presents = PRESENTS.matcher(before);
    int from = presents.find() ? presents.end() : 0;
    if (from == 0 && !ENCLOSED.matcher(sentence.substring(at)).find()) {
      return null;
    }
    boolean far = before.length() - from > FAR;
    return far || EARLIER.matcher(before.substring(from)).find() ? null : type;
  }

  private static boolean titled(String head, DocumentType told) {
    return announced(head) == told;
  }

  /** A letter that says nothing of its kind, but opens with ministers who met, reports on them. */
  private static DocumentType convened(List<String> opening, Remarks remarks) {
    if (opening.isEmpty()) {
      return DocumentType.KAMERBRIEF;
    }
    String first = Sentences.texts(opening.getFirst()).getFirst();
    boolean named =
        MeetingMentions.in(first, 0).stream().anyMatch(mention -> mention.date() != null);
    boolean past = CAME_TOGETHER.matcher(first).find() || AT_THE_MEETING.matcher(first).matches();
    if (!named || EARLIER.matcher(first).find() || !(past || COME_TOGETHER.matcher(first).find())) {
      return DocumentType.KAMERBRIEF;
    }
    DocumentType type = past ? DocumentType.VERSLAG : DocumentType.GEANNOTEERDE_AGENDA;
    remarks.likely("documentType", "Het soort stuk is afgeleid uit de eerste zin.");
    return type;
  }
}
