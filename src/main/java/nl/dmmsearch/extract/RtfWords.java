package nl.dmmsearch.extract;

import java.util.Map;
import java.util.Set;
import nl.dmmsearch.extract.RtfGroup.Use;

/** Does what control words say. */
final class RtfWords {
  private static final Set<String> SKIPPED =
      Set.of(
          "colortbl",
          "info",
          "pict",
          "objdata",
          "objclass",
          "objname",
          "fldinst",
          "shprslt",
          "nonshppict",
          "xe",
          "tc",
          "rxe",
          "txe",
          "sp",
          "nonesttables",
          "private",
          "filetbl",
          "annotation",
          "atnid",
          "atnauthor",
          "listtable",
          "listoverridetable",
          "bkmkstart",
          "bkmkend",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "template",
          "revtbl",
          "userprops",
          "xmlnstbl",
          "generator",
          "mmathPr",
          "ud");

  /** Starred groups may be skipped by who does not know them; these hold text. */
  private static final Set<String> STARRED_TEXT =
      Set.of("shpinst", "shptxt", "do", "dptxbxtext", "footnote");

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("tab", " "),
          Map.entry("line", "\n"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "));

  private final RtfDocument document;

  RtfWords(RtfDocument document) {
    this.document = document;
  }

  void apply(String word, boolean has, int value, RtfGroup group) {
    if (isSkipped(word, group)) {
      group.use = Use.SKIPPED;
      group.starred = false;
      return;
    }
    group.starred = false;
    switch (group.use) {
      case SKIPPED -> skippedObject(word);
      case FONTS -> font(word, value, group);
      case STYLES -> style(word, value, !has || value != 0);
      case TEXT, LIST_MARK -> inText(word, has, value, group);
    }
  }

  private static boolean isSkipped(String word, RtfGroup group) {
    return group.use != Use.SKIPPED
        && (SKIPPED.contains(word)
            || (group.starred && group.use != Use.STYLES && !STARRED_TEXT.contains(word)));
  }

  private void skippedObject(String word) {
    if (word.equals("objemb")) {
      document.object();
    }
  }

  private void font(String word, int value, RtfGroup group) {
    switch (word) {
      case "f" -> group.font = value;
      case "fcharset" -> document.fonts().font(group.font, value);
      default -> {}
    }
  }

  private void style(String word, int value, boolean on) {
    switch (word) {
      case "s" -> document.styles().open(value);
      case "cs", "ds", "ts" -> document.styles().open(-1 - value);
      case "b" -> document.styles().bold(on);
      case "outlinelevel" -> document.styles().outline(value);
      default -> {}
    }
  }

  private void inText(String word, boolean has, int value, RtfGroup group) {
    switch (word) {
      case "fonttbl" -> group.use = Use.FONTS;
      case "stylesheet" -> group.use = Use.STYLES;
      case "listtext", "pntext" -> group.use = Use.LIST_MARK;
      case "ansicpg" -> document.fonts().codePage(value);
      case "mac" -> document.fonts().mac();
      case "deff" -> document.fonts().standard(value);
      case "footnote" -> group.flow = document.note(group.flow);
      case "shptxt", "dptxbxtext" -> group.flow = document.box(group.flow);
      case "objemb" -> document.object();
      case "header", "headerf", "headerl", "headerr", "footer", "footerf", "footerl", "footerr" ->
          group.flow = document.head(word);
      case "u" -> unicode(value, group);
      default -> type(word, has, value, group);
    }
  }

  private static void type(String word, boolean has, int value, RtfGroup group) {
    boolean on = !has || value != 0;
    switch (word) {
      case "f" -> group.font = value;
      case "uc" -> group.unicodeBytes = value;
      case "plain" -> group.plain();
      case "b" -> group.bold = on;
      case "v" -> group.hidden = on;
      case "deleted" -> group.deleted = on;
      case "super" -> group.raised = on;
      case "nosupersub", "sub" -> group.raised = false;
      default -> paragraph(word, value, group);
    }
  }

  private static void paragraph(String word, int value, RtfGroup group) {
    RtfFlow flow = group.flow;
    switch (word) {
      case "par", "sect", "page", "nestcell" -> flow.endParagraph();
      case "cell" -> flow.endCell();
      case "row" -> flow.endRow();
      case "pard" -> flow.resetParagraph();
      case "intbl" -> flow.inTable();
      case "s" -> flow.style(value);
      case "outlinelevel" -> flow.outline(value);
      default -> {
        String sign = SIGNS.get(word);
        if (sign != null) {
          put(sign, group);
        }
      }
    }
  }

  /** A character by its number; signed, for 16 bits are all there is. */
  private void unicode(int value, RtfGroup group) {
    text(String.valueOf((char) value), group);
    group.skipBytes = group.unicodeBytes;
  }

  void text(String piece, RtfGroup group) {
    switch (group.use) {
      case STYLES -> document.styles().name(piece);
      case TEXT, LIST_MARK -> put(piece, group);
      case SKIPPED, FONTS -> {}
    }
  }

  private static void put(String piece, RtfGroup group) {
    if (group.hidden || group.deleted) {
      return;
    }
    if (group.use == Use.LIST_MARK) {
      group.flow.listMark(piece);
    } else {
      group.flow.add(piece, group);
    }
  }
}
