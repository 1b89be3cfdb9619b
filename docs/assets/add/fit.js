// Fields and answers that were kept for other fields in, those of the answers that fit out; the rest is added to `left`.
(() => {
  const form = (window.archiveForm ??= {});

  form.fitted = (fields, tree, left, path = []) => {
    const group = {};
    for (const [name, value] of Object.entries(tree)) {
      const field = fields.find((each) => each.name === name);
      const fit = field && fitting(field, value, left, [...path, name]);
      if (fit !== undefined) group[name] = fit;
      else if (!form.isBlank(value)) left.push({ path: [...path, name], value });
    }
    return group;
  };

  function fitting(field, value, left, path) {
    if (field.type === "text") return isGroup(value) && Array.isArray(value.paragraphs) ? value : undefined;
    if (field.part) return entries(field, value, left, path);
    if (field.many) return Array.isArray(value) && value.every(isText) ? value : undefined;
    return isText(value) ? value : undefined;
  }

  function entries(field, value, left, path) {
    const entry = (each, step) => (isGroup(each) ? form.fitted(field.part, each, left, [...path, ...step]) : undefined);
    if (field.many) return Array.isArray(value) && value.every(isGroup) ? value.map((each, at) => entry(each, [at])) : undefined;
    if (!field.lettered) return entry(value, []);
    const fits = isGroup(value) && Object.values(value).every((each) => isGroup(each) || isText(each));
    if (!fits) return undefined;
    return Object.fromEntries(Object.entries(value).map(([letter, each]) => [letter, isText(each) ? each : entry(each, [letter])]));
  }

  const isText = (value) => typeof value === "string";
  const isGroup = (value) => Boolean(value) && typeof value === "object" && !Array.isArray(value);
})();
