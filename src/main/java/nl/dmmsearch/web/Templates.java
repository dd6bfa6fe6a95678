package nl.dmmsearch.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The templates, compiled with the code into this package. */
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "nl.dmmsearch.web");

  /** The document that template {@code name} makes of {@code view}. */
  String render(String name, Object view) {
    var html = new StringOutput();
    engine.render(name + ".jte", view, html);
    return html.toString();
  }
}
