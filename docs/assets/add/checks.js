// The model, the archive, what was answered and the pasted texts in, everything that is wrong out, in order of the form.
//
// One file beside this for each group of rules, in the words of the archive's own rules (`handbook/rules`).
(() => {
  const form = (window.archiveForm ??= {});

  form.checked = (model, known, tree, texts = {}, id = form.idOf(tree, known)) => {
    const tidy = form.numbered(form.tidied(tree));
    const all = { model, known, tree: tidy, places: form.places(model.fields, tidy), held: held(tidy, texts), id };
    const told = form.checks.flatMap((check) => check(all));
    const once = [...new Map(told.map((each) => [JSON.stringify([each.path, each.message]), each])).values()];
    const placed = once.map((each) => ({ each, at: form.order(model.fields, each.path) }));
    return placed.sort((one, other) => compared(one.at, other.at)).map(({ each }) => each);
  };

  form.problem = (rule, path, message, help, warning = false) => ({ path, rule, message, help, warning });

  // The pasted texts by the letters of their sources; a blank one is none.
  function held({ sources = {} }, texts) {
    const letters = Object.keys(texts).filter((letter) => !form.isBlank(texts[letter]) && !form.isBlank(sources[letter]));
    const read = (letter) => form.sourceText(texts[letter], { heading: sources[letter].text?.heading === "true" });
    return new Map(letters.sort().map((letter) => [letter, read(letter)]));
  }

  // A group comes before what is in it.
  function compared(one, other) {
    const at = one.findIndex((step, index) => step !== other[index]);
    if (at < 0) return one.length - other.length;
    return at < other.length ? one[at] - other[at] : 1;
  }
})();
