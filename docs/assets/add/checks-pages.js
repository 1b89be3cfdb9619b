// Names that are written out in, those out that have a page in the archive: of people, their offices, publishers, the place.
(() => {
  const form = (window.archiveForm ??= {});
  const { isBlank } = form;

  (form.checks ??= []).push(({ known, tree }) => [...people(tree), ...publishers(tree, known), ...place(tree)].flatMap((each) => first(each, known.records)));
  form.checks.push(({ known, tree }) => form.people(tree).flatMap((each) => office(each, tree, known.records)));

  // Of the names of one person the first that has a page.
  function first({ kind, written, but = [], help }, records) {
    const found = written.map(({ text, path }) => ({ text, path, pages: called(records[kind], text).filter(({ id }) => !but.includes(id)) }));
    const has = found.find(({ pages }) => pages.length);
    return has ? [told(has, help)] : [];
  }

  function called(records, text) {
    return records.filter(({ names }) => form.isCalledInAnyOrder({ names }, text));
  }

  function told({ text, path, pages }, help) {
    const named = pages.map(({ id, words }) => `${words} (\`${id}\`)`).join(" and ");
    return form.problem("name-of-a-page", path, `\`${text}\` has a page in the archive: ${named}`, help, true);
  }

  function people(tree) {
    const withKey = form.people(tree).filter(({ person }) => !isBlank(person.key));
    return withKey.map(({ person, path }) => {
      const names = form.entries(person, "names", path).map((each) => ({ text: each.value.text, path: [...each.path, "text"] }));
      const written = [{ text: person.name, path: [...path, "name"] }, ...names].filter(({ text }) => !isBlank(text));
      const help = "take the person of the archive, or say under “Not this person” that this is somebody else";
      return { kind: "people", written, but: [person.distinct_from ?? []].flat(), help };
    });
  }

  function publishers({ sources = {} }, known) {
    const writtenOut = Object.entries(sources).filter(([, { publisher }]) => !isBlank(publisher) && !form.kindOf(known, publisher));
    const help = "take the body of the archive, or say where this other one is, in brackets behind its name";
    return writtenOut.map(([letter, { publisher }]) => ({
      kind: "organisations",
      written: [{ text: publisher, path: ["sources", letter, "publisher"] }],
      help,
    }));
  }

  function place({ place: id, place_as_written: text }) {
    if (isBlank(text) || !isBlank(id)) return [];
    const help = "take the place of the archive, or say where this other one lies, in brackets behind its name";
    return [{ kind: "places", written: [{ text, path: ["place_as_written"] }], help }];
  }

  // An office of the person's country that there may have been on that day.
  function office({ person, path }, tree, records) {
    if (isBlank(person.as_written) || !isBlank(person.as)) return [];
    const country = form.countryOf(tree, path, person, records);
    const pages = called(records.offices, person.as_written).filter((each) => country && each.country === country && form.wasThen(each, tree.date));
    const help = "choose it as the office of the archive; the words of the source stay beside it";
    return pages.length ? [told({ text: person.as_written, path: [...path, "as_written"], pages }, help)] : [];
  }

  // The country of the side, else that of the person's page.
  form.countryOf = (tree, [list, side], { who }, records) =>
    (list === "sides" && tree.sides[side].country) || records.people.find(({ id }) => id === who)?.country || "";
})();
