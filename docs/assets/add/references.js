// The answers and what they are to be called now in, the same answers naming them so out.
(() => {
  const form = (window.archiveForm ??= {});

  // Every field that was answered, with the group that holds its value.
  form.visit = (fields, group, visit) => {
    for (const field of fields) {
      const value = group?.[field.name];
      if (value === undefined) continue;
      for (const inner of field.part ? groupsIn(field, value) : []) form.visit(field.part, inner, visit);
      visit(field, group);
    }
  };

  function groupsIn(field, value) {
    const entries = field.many || field.lettered ? Object.values(value) : [value];
    return entries.filter((each) => typeof each === "object");
  }

  // `names` maps what a value is called to what it is called from now on; undefined where it is no more.
  form.rename = (isReference, names) => {
    const called = (value) => (names.has(value) ? names.get(value) : value);
    form.visit(form.model.fields, form.work.tree, (field, group) => {
      if (!isReference(field)) return;
      const value = group[field.name];
      const now = Array.isArray(value) ? value.map(called).filter((each) => each !== undefined) : called(value);
      if (now === undefined || now.length === 0) delete group[field.name];
      else group[field.name] = now;
    });
  };

  // Points and conversations are numbered as they stand, q01, q02 …; e1, e2 …; one without an answer keeps its number, so
  // that what names the others stays true when it is filled in.
  form.numbers = (name) => new Map((form.work.tree[name] ?? []).map((entry, at) => [entry, idOf(name, at + 1)]));

  function idOf(name, number) {
    return name === "points" ? `q${String(number).padStart(2, "0")}` : `e${number}`;
  }

  // Do something to a list, and let whatever names its entries by number follow.
  form.renumbering = (name, change) => {
    const before = form.numbers(name);
    change();
    const after = form.numbers(name);
    form.rename((field) => field.among === name, new Map([...before].map(([entry, id]) => [id, after.get(entry)])));
  };

  // What was chosen of a text stays chosen when its first line becomes a heading, or no longer is one.
  form.headingIs = (letter, yes, lines) => {
    const headed = (number) => (number ? `${letter}.p${number}` : `${letter}.t`);
    const steps = Array.from({ length: lines }, (_, number) => [`${letter}.p${number + 1}`, headed(number)]);
    form.rename((field) => field.type === "locators", new Map(yes ? steps : steps.map(([plain, own]) => [own, plain])));
  };

  // The first letter that no source has, and that no locator is left over from.
  form.freeLetter = () => {
    const used = new Set(Object.keys(form.work.tree.sources ?? {}));
    form.visit(form.model.fields, form.work.tree, (field, group) => {
      if (field.type === "locators" || field.among === "sources") for (const each of [group[field.name]].flat()) used.add(each.split(".")[0]);
    });
    return [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].find((letter) => !used.has(letter));
  };

  // The answers as a record has them: with the numbers that the page shows, and a group of which only the id is given as
  // that id.
  form.record = () => {
    const counted = ["points", "encounters"].filter((name) => Array.isArray(form.work.tree[name]));
    const numbered = (name) => [...form.numbers(name)].map(([entry, id]) => (form.isBlank(entry) ? entry : { id, ...entry }));
    return told(form.model.fields, { ...form.work.tree, ...Object.fromEntries(counted.map((name) => [name, numbered(name)])) });
  };

  function told(fields, group) {
    return Object.fromEntries(fields.filter(({ name }) => group[name] !== undefined).map((field) => [field.name, asTold(field, group[field.name])]));
  }

  function asTold(field, value) {
    if (!field.part || typeof value === "string") return value;
    if (field.many) return value.map((each) => short(field, asTold({ ...field, many: false }, each)));
    if (!field.lettered) return told(field.part, value);
    return Object.fromEntries(Object.entries(value).map(([letter, each]) => [letter, asTold({ ...field, lettered: false }, each)]));
  }

  function short(field, entry) {
    const own = form.idField(field);
    const given = typeof entry === "string" ? [] : Object.keys(entry).filter((name) => !form.isBlank(entry[name]));
    return own && given.length === 1 && given[0] === own.name ? entry[own.name] : entry;
  }

  // The field of an entry that names a record of the kinds that the entry may be.
  form.idField = (field) => field.part?.find((each) => each.type === "choice" && each.kinds.join() === field.kinds.join() && field.kinds.length);
})();
