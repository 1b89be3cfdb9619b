// A name that was typed in other letters than the archive's headings have in, its place among the names in other scripts out.
(() => {
  const form = (window.archiveForm ??= {});

  // The name moves to the names in other scripts, with its language where only one can be meant.
  form.moveOtherLetters = (fields, spot) => {
    const { name, names } = namesAmong(fields, spot);
    const text = name?.get();
    if (!names || form.isBlank(text) || !form.isInOtherLetters(text, form.model)) return;
    const isThere = (names.get() ?? []).some((each) => each.text === text);
    const filled = (names.get() ?? []).filter((each) => !form.isBlank(each));
    name.set(undefined);
    if (!isThere) names.set([...filled, form.withLanguage({ text })]);
  };

  // What is said at the box of a name that is there in other letters only.
  form.lacksHeadingName = (fields, spot) => {
    const { name, names } = namesAmong(fields, spot);
    const written = (names?.get() ?? []).find(({ text }) => !form.isBlank(text));
    if (!written || !form.isBlank(name.get())) return "";
    const language = written.lang ? `, as ${form.languageCalled(written.lang)}` : ": choose its language there";
    const kept = `“${written.text}” is kept below, under “The name in other scripts”${language}.`;
    return `${kept} Now type the name in ${form.headingLetters(form.model)}: other readers read it, and the short name in the file is made of it.`;
  };

  function namesAmong(fields, spot) {
    const made = fields.find((field) => field.made)?.made;
    const spellings = fields.find(({ name, part }) => name === `${made}s` && part);
    return spellings ? { name: form.at(spot, made), names: form.at(spot, spellings.name) } : {};
  }
})();
