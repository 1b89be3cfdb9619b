// Points in, those out that rest on nothing or belong to no encounter; key points that are no points.
(() => {
  const form = (window.archiveForm ??= {});
  const { isBlank } = form;
  const UNSTATED = "unstated";

  // The encounter of a point: the one that it names, or the only one.
  form.encounterOf = (tree, point) => {
    const encounters = form.entries(tree, "encounters").map(({ value }) => value);
    return isBlank(point.in) && encounters.length === 1 ? encounters[0] : encounters.find(({ id }) => id === point.in);
  };

  (form.checks ??= []).push(({ tree }) => {
    const ids = form.entries(tree, "encounters").map(({ value }) => value.id);
    return form.entries(tree, "points").flatMap(({ value, path }) => encounter(value, path, ids));
  });

  function encounter(point, path, ids) {
    const problem = (message, help) => [form.problem("point-encounter", [...path, "in"], message, help)];
    const listed = ids.length ? `the encounters of this meeting are ${ids.join(", ")}` : "this meeting lists none";
    if (isBlank(point.in)) return ids.length > 1 ? problem("this point does not say in which encounter", `choose one; ${listed}`) : [];
    return [UNSTATED, ...ids].includes(point.in) ? [] : problem(`no encounter \`${point.in}\``, listed);
  }

  form.checks.push(({ tree }) => {
    const bare = form.entries(tree, "points").filter(({ value }) => isBlank(value.from) && !form.encounterOf(tree, value));
    const help = "name the paragraph that says it, for example A.p3";
    return bare.map(({ path }) => form.problem("point-evidence", [...path, "from"], "this point has no evidence", help));
  });

  form.checks.push(({ tree }) => {
    const ids = new Set(form.entries(tree, "points").map(({ value }) => value.id));
    const listed = form.entries(tree, "key_points");
    return listed.flatMap(({ value, path }, at) => {
      const problem = (message, help) => [form.problem("key-point-exists", path, message, help)];
      if (!ids.has(value)) return problem(`no point \`${value}\` in this meeting`, "give the id of a point");
      const isAgain = listed.slice(0, at).some((each) => each.value === value);
      return isAgain ? problem(`\`${value}\` is listed twice`, "delete one of the two") : [];
    });
  });
})();
