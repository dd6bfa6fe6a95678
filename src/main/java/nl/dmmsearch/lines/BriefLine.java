package nl.dmmsearch.lines;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A brief as a line has it, under the names of the API. How it stands to other briefs is not in it:
 * that is worked out among those that lie beside it. A key that is left out is nothing.
 *
 * @param topics with {@code missions} and {@code capabilities} the values of {@code tags}; one that
 *     is not among those is a tag, too
 */
record BriefLine(
    @Nullable String id,
    @Nullable SourceLine source,
    @Nullable String access,
    @Nullable String title,
    @Nullable String subject,
    @Nullable String documentType,
    @Nullable String phase,
    @Nullable LocalDate letterDate,
    @Nullable LocalDate heldOn,
    @Nullable String sender,
    @Nullable String chamber,
    @Nullable String addressee,
    @Nullable List<String> signatories,
    @Nullable String kamerstuk,
    @Nullable List<String> ownReferences,
    @Nullable List<String> dossiers,
    @Nullable LetterheadLine letterhead,
    @Nullable List<MeetingLine> meetings,
    @Nullable List<String> topics,
    @Nullable List<String> missions,
    @Nullable List<String> capabilities,
    @Nullable List<SectionLine> sections,
    @Nullable List<FootnoteLine> footnotes,
    @Nullable List<CitationLine> citations,
    @Nullable List<TagLine> tags,
    @Nullable List<StatementLine> statements,
    @Nullable List<ReadingLine> reading) {}
