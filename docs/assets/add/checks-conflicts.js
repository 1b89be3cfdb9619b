// Disagreements between sources in, what is not right in them out.
(() => {
  const form = (window.archiveForm ??= {});
  const { isBlank } = form;
  const BOTH = "both";

  (form.checks ??= []).push(({ model, tree }) => {
    const known = concerned(model, tree);
    return form.entries(tree, "conflicts").flatMap(({ value, path }) => {
      const readings = form.entries(value, "values", path);
      return [about, few, used, resolved].flatMap((check) => check(value, path, readings, known)).concat(readings.flatMap(evidence));
    });
  });

  // What a conflict may be about.
  function concerned(model, tree) {
    const points = form.entries(tree, "points").map(({ value }) => value.id);
    return [...model.fields.map((field) => field.name), ...points, ...form.people(tree).map(({ handle }) => `sides.${handle}.as`)];
  }

  function about({ concerns }, path, _, known) {
    if (isBlank(concerns) || known.includes(concerns)) return [];
    const help = "name a field, a point's id, or sides.<person>.as";
    return [form.problem("conflict-concerns", [...path, "concerns"], `\`${concerns}\` is nothing in this record`, help)];
  }

  function few(_, path, readings) {
    if (readings.length !== 1) return [];
    return [form.problem("too-few", [...path, "values"], "this list needs at least 2 entries", "add what is missing")];
  }

  function used({ used: followed }, path, readings) {
    if (isBlank(followed) || [BOTH, ...readings.map(({ value }) => value.value)].includes(followed)) return [];
    const help = "repeat one of the values word for word, or write `both`";
    return [form.problem("conflict-used", [...path, "used"], "`used` is none of the values of this conflict", help)];
  }

  function resolved({ status, used: followed, why }, path, readings) {
    const reasons = [why, ...readings.map(({ value }) => value.note)];
    if (status !== "resolved" || followed === BOTH || !reasons.every(isBlank)) return [];
    const message = "nothing says why this conflict is resolved";
    return [form.problem("resolved-conflict-why", [...path, "status"], message, "say why, or choose `open`")];
  }

  function evidence({ value: { from, editorial }, path }) {
    if (!isBlank(from) || editorial === "true") return [];
    const help = "name a paragraph, or say that it is the editors' own";
    return [form.problem("conflict-evidence", [...path, "value"], "this reading rests on nothing", help)];
  }
})();
