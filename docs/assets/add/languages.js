// A wording in, its language out where the letters and the sources of the meeting leave only one; it is told where that was so.
(() => {
  const form = (window.archiveForm ??= {});
  const { isBlank } = form;
  const supplied = new WeakMap(); // the group of a wording, and the language that it was given

  // Empty where it may be two languages of the archive, and the sources are in neither or in both.
  form.languageMeant = (text, { sources = {} }, { model, known } = form) => {
    const alone = form.languageWritten(text, model);
    if (alone) return alone;
    const written = form.scriptsIn(text);
    const told = Object.values(sources).map((each) => (typeof each === "string" ? known.records.sources.find(({ id }) => id === each) : each)?.lang);
    const fitting = new Set(told.filter((tag) => model.languages.some(({ value }) => value === tag) && written.includes(form.scriptOf(tag))));
    return fitting.size === 1 ? [...fitting][0] : "";
  };

  form.withLanguage = (group) => {
    const lang = form.languageMeant(group.text, form.work.tree);
    if (!lang) return group;
    const whole = { ...group, lang };
    supplied.set(whole, lang);
    return whole;
  };

  // A language that somebody gave stays.
  form.supplyLanguage = ({ name }, spot) => {
    const group = spot.get();
    const lang = group && isBlank(group[name]) && !isBlank(group.text) && form.languageMeant(group.text, form.work.tree);
    if (!lang) return;
    supplied.set(group, lang);
    form.at(spot, name).set(lang);
  };

  form.suppliedWords = ({ type, name }, spot) => {
    const group = spot.get?.();
    const isSupplied = type === "language" && group && supplied.get(group) === group[name];
    return isSupplied ? "filled in here, by the letters and the sources: choose another if it is not this one" : "";
  };

  form.languageCalled = (tag) => form.model.languages.find(({ value }) => value === tag)?.words ?? tag;
})();
