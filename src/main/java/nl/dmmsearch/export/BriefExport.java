package nl.dmmsearch.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Copy;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.search.SearchRequest;

/**
 * Every brief that answers a question. They are read one by one while they are written, so that no
 * more than one is held; one that is gone by then is left out.
 *
 * @param searcher finds and reads them
 * @param request the question, and who asks
 * @param copies whether the copies of a brief follow it, as briefs of their own
 * @param form how they are written
 */
public record BriefExport(
    BriefSearcher searcher, SearchRequest request, boolean copies, BriefForm form) {
  /** Takes what is written. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Takes what comes next.
     *
     * @param text UTF-8, with the line's end
     * @throws IOException if it cannot
     */
    void take(byte[] text) throws IOException;
  }

  /** What is going to be written, in order. */
  public List<BriefId> briefs() {
    return searcher.all(request);
  }

  /**
   * Writes them.
   *
   * @param briefs that {@link #briefs} found
   * @throws IOException if {@code out} cannot take one
   * @throws nl.dmmsearch.engine.EngineException if the engine cannot read
   */
  public void write(List<BriefId> briefs, Sink out) throws IOException {
    AccessLabel clearance = request.clearance();
    out.take(form.heading());
    for (BriefId id : briefs) {
      Optional<Brief> brief = searcher.brief(id, clearance);
      if (brief.isPresent()) {
        out.take(form.of(brief.get()));
        for (Copy copy : copies ? brief.get().kin().copies() : List.<Copy>of()) {
          Optional<Brief> other = searcher.brief(copy.id(), clearance);
          if (other.isPresent()) {
            out.take(form.of(other.get()));
          }
        }
      }
    }
  }
}
