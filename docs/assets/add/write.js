// The model and what was answered in, the text of the file out: fields in the order of the model, in the one layout.
(() => {
  const form = (window.archiveForm ??= {});

  form.written = (model, tree) => {
    const lines = linesOf(model.fields, form.numbered(form.answered(tree)));
    return Array.from(lines, (line) => `${line}\n`).join("");
  };

  function* linesOf(fields, group) {
    for (const field of fields) if (Object.hasOwn(group, field.name)) yield* ofField(field, group[field.name]);
  }

  function* ofField(field, value) {
    if (typeof value === "string") yield `${field.name}: ${form.scalar(value, { ...field, where: "field" })}`;
    else if (isOne(field, value)) yield* ofField(field, value[0]);
    else if (isShort(field, value)) yield `${field.name}: [${inBrackets(field, value)}]`;
    else {
      yield `${field.name}:`;
      yield* indented(within(field, value));
    }
  }

  function within(field, value) {
    if (Array.isArray(value)) return entries(field, value);
    return field.lettered ? lettered(field, value) : linesOf(field.part ?? [], value);
  }

  function isOne(field, value) {
    return field.short && field.one && value.length === 1 && typeof value[0] === "string";
  }

  function isShort(field, value) {
    return Array.isArray(value) && field.short && !field.part && value.every((each) => typeof each === "string");
  }

  function inBrackets(field, value) {
    return value.map((each) => form.scalar(each, { ...field, where: "list" })).join(", ");
  }

  function* entries(field, value) {
    for (const each of value) {
      if (typeof each === "string") yield `- ${form.scalar(each, { ...field, where: "entry" })}`;
      else yield* [...linesOf(field.part ?? [], each)].map((line, at) => (at ? `  ${line}` : `- ${line}`));
    }
  }

  function* lettered(field, value) {
    for (const [letter, each] of Object.entries(value).sort()) {
      if (typeof each === "string") yield `${letter}: ${form.scalar(each, { ...field, where: "field" })}`;
      else {
        yield `${letter}:`;
        yield* indented(linesOf(field.part ?? [], each));
      }
    }
  }

  function* indented(lines) {
    for (const line of lines) yield `  ${line}`;
  }
})();
