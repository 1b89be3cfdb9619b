// Names by which pages show something and what is told in own words in, what begins in other letters than the archive's out.
(() => {
  const form = (window.archiveForm ??= {});

  (form.checks ??= []).push(({ model, tree }) => shown(tree).filter(({ text }) => form.isInOtherLetters(text, model)).map((each) => told(each, model)));

  form.checks.push(({ model, tree }) =>
    form
      .places(model.fields, tree)
      .filter(({ field, value }) => field?.own && form.isInOtherLetters(value, model))
      .map(({ path }) => foreign(path, model)),
  );

  function foreign(path, model) {
    const language = model.languages[0].words;
    const message = `this does not begin in ${form.headingLetters(model)}; the archive is written in ${language}`;
    const help = `tell it in ${language}; only offices, places and quotations are in the words of a source`;
    return form.problem("heading-in-archive-script", path, message, help);
  }

  function shown(tree) {
    const people = form.people(tree).map(({ person, path }) => ({ text: person.name, path: [...path, "name"], help: named }));
    const sources = Object.entries(tree.sources ?? {}).filter(([, source]) => typeof source === "object");
    const ofSources = sources.flatMap(([letter, source]) => ["title", "publisher"].map((name) => ({ text: source[name], path: ["sources", letter, name] })));
    return [{ text: tree.title, path: ["title"] }, ...people, ...ofSources].filter(({ text }) => !form.isBlank(text));
  }

  function told({ text, path, help = (letters) => `write it in ${letters}` }, model) {
    const letters = form.headingLetters(model);
    const message = `\`${text}\` does not begin in ${letters}, in which this archive names everything`;
    return form.problem("heading-in-archive-script", path, message, help(letters));
  }

  function named(letters) {
    return `write the name in ${letters}, and this one under “The name in other scripts”`;
  }
})();
