package nl.dmmsearch.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.NotFoundResponse;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.web.Asset;
import nl.dmmsearch.web.Assets;
import nl.dmmsearch.web.Page;
import nl.dmmsearch.web.Pages;

/** Answers people: pages and what they are dressed with. */
final class Site {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final Pages pages;

  Site(Pages pages) {
    this.pages = pages;
  }

  void search(Context ctx) throws ParametersException {
    show(ctx, QueryString.parse(ctx.queryString()).read(pages::search));
  }

  void statements(Context ctx) throws ParametersException {
    show(ctx, QueryString.parse(ctx.queryString()).read(pages::statements));
  }

  void brief(Context ctx) throws ParametersException {
    String id = ctx.pathParam("id");
    show(ctx, QueryString.parse(ctx.queryString()).read(values -> pages.brief(id, values)));
  }

  void comparison(Context ctx) throws ParametersException {
    show(ctx, QueryString.parse(ctx.queryString()).read(pages::comparison));
  }

  void meetings(Context ctx) throws ParametersException {
    show(ctx, QueryString.parse(ctx.queryString()).read(pages::meetings));
  }

  void meeting(Context ctx) {
    show(ctx, pages.meeting(ctx.pathParam("id")));
  }

  void timeline(Context ctx) throws ParametersException {
    show(ctx, QueryString.parse(ctx.queryString()).read(pages::timeline));
  }

  /** The name of a file changes with its content, so a browser need not ask again. */
  void asset(Context ctx) {
    Asset asset =
        Assets.find(ctx.path())
            .orElseThrow(() -> new NotFoundResponse("Op dit adres is niets te vinden."));
    ctx.contentType(asset.mediaType()).header(Header.CACHE_CONTROL, FOR_EVER).result(asset.bytes());
  }

  /** Writes the page, under the status that stands already. */
  static void html(Context ctx, Page page) {
    ctx.contentType("text/html;charset=utf-8").result(page.html());
  }

  private static void show(Context ctx, Page page) {
    html(ctx.status(page.status()), page);
  }
}
