// What was answered in, the same as the file will hold it out: tidy texts, nothing blank, a number for what is counted.
(() => {
  const form = (window.archiveForm ??= {});
  const COUNTED = { points: (number) => `q${String(number).padStart(2, "0")}`, encounters: (number) => `e${number}` };

  form.isBlank = (value) => {
    if (value === null || value === undefined) return true;
    return typeof value === "object" ? Object.values(value).every(form.isBlank) : form.words(String(value)).length === 0;
  };

  // Every text as the record will hold it; blank entries keep their places.
  form.tidied = (value) => {
    if (Array.isArray(value)) return value.map(form.tidied);
    if (value && typeof value === "object") return mapped(value, form.tidied);
    return form.asText(String(value ?? ""));
  };

  form.answered = (tree) => withoutBlanks(form.tidied(tree));

  function withoutBlanks(value) {
    if (Array.isArray(value)) return value.filter((each) => !form.isBlank(each)).map(withoutBlanks);
    if (typeof value !== "object") return value;
    return mapped(Object.fromEntries(Object.entries(value).filter(([, each]) => !form.isBlank(each))), withoutBlanks);
  }

  function mapped(group, change) {
    return Object.fromEntries(Object.entries(group).map(([name, value]) => [name, change(value)]));
  }

  // Points and encounters that are no blanks, with the first id that is free.
  form.numbered = (tree) => {
    const named = Object.keys(COUNTED).filter((name) => Array.isArray(tree[name]));
    return { ...tree, ...Object.fromEntries(named.map((name) => [name, counted(tree[name], COUNTED[name])])) };
  };

  function counted(entries, written) {
    const taken = new Set(entries.map((each) => each?.id).filter(Boolean));
    return entries.map((each) => (form.isBlank(each) || each.id ? each : { ...each, id: free(taken, written) }));
  }

  function free(taken, written) {
    let number = 1;
    while (taken.has(written(number))) number += 1;
    taken.add(written(number));
    return written(number);
  }
})();
