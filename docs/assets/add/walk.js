// The model and what was answered in, every answer with its field and its path out, in the order of the form.
(() => {
  const form = (window.archiveForm ??= {});

  // A group comes before what is in it, as { fields, value, path }; a single value as { field, value, path }.
  form.places = (fields, group, path = []) => {
    const within = fields.flatMap((field) => ofField(field, group[field.name], [...path, field.name]));
    return [{ fields, value: group, path }, ...within];
  };

  function ofField(field, value, path) {
    if (form.isBlank(value)) return [];
    if (Array.isArray(value)) return value.flatMap((each, at) => ofEntry(field, each, [...path, at]));
    if (!field.lettered || typeof value !== "object") return ofEntry(field, value, path);
    const letters = Object.keys(value).sort();
    return letters.flatMap((letter) => ofEntry(field, value[letter], [...path, letter]));
  }

  function ofEntry(field, value, path) {
    if (form.isBlank(value)) return [];
    return typeof value === "object" ? form.places(field.part ?? [], value, path) : [{ field, value, path }];
  }

  // The entries of a list with their paths, without blank ones.
  form.entries = (group, name, path = []) => {
    const list = group?.[name];
    const entries = Array.isArray(list) ? list : form.isBlank(list) ? [] : [list];
    return entries.map((value, at) => ({ value, path: [...path, name, at] })).filter(({ value }) => !form.isBlank(value));
  };

  // Everybody whom the record lists, by the id or key that it goes by; `present` tells those who were only named apart.
  form.people = (tree) => {
    const there = form.entries(tree, "sides").flatMap(({ value, path }) => form.entries(value, "people", path));
    return [...there.map((each) => listed(each, true)), ...form.entries(tree, "mentioned").map((each) => listed(each, false))];
  };

  function listed({ value, path }, present) {
    const person = typeof value === "string" ? { who: value } : value;
    return { value, path, person, present, handle: person.who || person.key || "" };
  }

  // Where a path stands in the form: the place of each field among its neighbours, of each entry in its list.
  form.order = (fields, path) => {
    if (!path.length) return [];
    const at = fields.findIndex((field) => field.name === path[0]);
    const field = fields[at];
    const inList = typeof path[1] === "number" || (field?.lettered && path.length > 1);
    const entry = inList ? [typeof path[1] === "number" ? path[1] : path[1].codePointAt(0)] : [];
    return [at < 0 ? Infinity : at, ...entry, ...form.order(field?.part ?? [], path.slice(inList ? 2 : 1))];
  };
})();
