// A meeting in, what does not fit together in it out: its date, its sides, and who was there.
(() => {
  const form = (window.archiveForm ??= {});
  const { isBlank } = form;

  (form.checks ??= []).push(({ tree: { date_basis: basis, date_note: note } }) => {
    const isUnexplained = !isBlank(basis) && basis !== "stated" && isBlank(note);
    const help = "say in a sentence, as a note on the date, how it was reached";
    return isUnexplained ? [form.problem("date-note-needed", ["date_basis"], "nothing says how this date was reached", help)] : [];
  });

  form.checks.push(({ tree }) => {
    const sides = form.entries(tree, "sides");
    const hosts = sides.filter(({ value }) => value.role === "host");
    return tree.kind === "visit" ? visit(sides, hosts) : hosts.length ? [] : visitors(sides);
  });

  function visit(sides, [host, ...others]) {
    const problem = (path, message, help) => form.problem("visit-has-one-host", path, message, help);
    if (sides.length === 1) return [problem(["kind"], "a visit has two sides; this has one", "add the other side, or choose another kind")];
    const help = "choose `host` for the side that was visited, or another kind";
    if (sides.length && !host) return [problem(["kind"], "this visit has no host", help)];
    return others.map(({ path }) => problem([...path, "role"], "this visit has a host already", "give one of the two sides another role"));
  }

  function visitors(sides) {
    const visitor = sides.find(({ value }) => value.role === "visitor");
    const help = "add the side that was visited, with the role `host`, or choose another role";
    return visitor ? [form.problem("", [...visitor.path, "role"], "here is a visitor and no host", help, true)] : [];
  }

  form.checks.push(({ tree }) => {
    const listed = new Set();
    return form.people(tree).flatMap(({ person, handle, path }) => {
      if (!handle || !listed.has(handle)) return listed.add(handle) && [];
      const ofId = "delete one of the two; several capacities of one day go into `as_written` or a note";
      const ofKey = "delete one of the two, or give the second person another key";
      const [end, help] = person.who ? ["who", ofId] : ["key", ofKey];
      return [form.problem("person-listed-once", [...path, end], `\`${handle}\` is listed a second time`, help)];
    });
  });

  // Who takes part in an encounter is on a side; what is no party at all is told as that.
  form.checks.push(({ tree, known }) => {
    const people = form.people(tree);
    const sides = form.entries(tree, "sides").map(({ value }) => value.country || value.organisation);
    const there = new Set([...sides, ...people.filter(({ present }) => present).map(({ handle }) => handle)]);
    const isParty = (value) => form.isCountry(known, value) || form.kindOf(known, value) || people.some(({ handle }) => handle === value);
    const named = form.entries(tree, "encounters").flatMap(({ value, path }) => form.entries(value, "people", path));
    const astray = named.filter(({ value }) => !there.has(value) && isParty(value));
    const help = "list the person under a side first";
    return astray.map(({ value, path }) => form.problem("encounter-on-a-side", path, `\`${value}\` is on no side of this meeting`, help));
  });
})();
