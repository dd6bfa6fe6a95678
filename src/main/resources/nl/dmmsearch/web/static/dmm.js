// Completes what is typed in the search field. Without scripts, or when the service does not answer,
// the field works as any other.
(() => {
  "use strict";
  const field = document.getElementById("q");
  if (!field || !window.fetch) {
    return;
  }
  const list = document.createElement("datalist");
  list.id = "_aanvullingen";
  field.after(list);
  field.setAttribute("list", list.id);
  field.autocomplete = "off";

  let pause;
  let last = 0;

  const folded = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  // Browsers leave out what does not hold the typed text as it is, accents and order included: a
  // label that does keeps it in the list.
  const label = (text, typed) => {
    if (text.toLowerCase().includes(typed.toLowerCase())) {
      return null;
    }
    return folded(text).includes(typed.toLowerCase()) ? folded(text) : typed;
  };

  const show = (completions, typed) => {
    list.replaceChildren(...completions.map(completion => {
      const option = document.createElement("option");
      option.value = completion.text;
      const seen = label(completion.text, typed);
      if (seen !== null) {
        option.label = seen;
      }
      return option;
    }));
  };

  const ask = async () => {
    const mine = ++last;
    const typed = field.value;
    if (typed.trim().length < 2 || typed.length > 200) {
      show([], typed);
      return;
    }
    try {
      const answer = await fetch("/api/v1/suggestions?q=" + encodeURIComponent(typed));
      // An answer that was overtaken by a later one would show what is no longer typed.
      if (answer.ok && mine === last) {
        show((await answer.json()).completions, typed);
      }
    } catch {
      show([], typed);
    }
  };

  field.addEventListener("input", event => {
    // A choice from the list is no typing.
    if (event.inputType && event.inputType !== "insertReplacementText") {
      clearTimeout(pause);
      pause = setTimeout(ask, 150);
    }
  });
})();
