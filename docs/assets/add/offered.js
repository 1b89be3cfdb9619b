// A field in, what can be chosen for it out: of the archive, of this very meeting, or in words of one's own.
//
// An option has the `value` that the file will hold, the `words` for it, a `hint`, and every name by which it is found.
(() => {
  const form = (window.archiveForm ??= {});
  const FIRST = 12; // options before anything is typed
  const LOCATOR = /^([A-Z])(\.(t|p[1-9]\d{0,3}))?$/;
  const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

  const offers = {
    choice: (field) => ({ all: () => records(field.kinds) }),
    country: () => ({ all: () => form.countries() }),
    account: ({ kinds }) => ({
      near: () => [...sides(), neither(), ...form.thoseWhoMeet(records(kinds))],
      all: () => [...sides(), neither(), ...form.ranked(records(kinds))],
    }),
    party: ({ kinds }) => ({ near: parties, all: () => [...parties(), ...form.ranked(records(kinds.filter((kind) => kind !== "people")))] }),
    language: () => ({ all: () => form.model.languages.map(named), own: tag }),
    locators: () => ({ all: paragraphs, search: form.paragraphsFound, own: (typed) => LOCATOR.test(typed) && { value: typed, words: typed, hint: "" }, whole: true }),
    line: (field) => ({ all: () => records(field.kinds), own: (typed) => ({ value: typed, words: typed, hint: "" }) }),
  };

  form.offers = (field) => {
    const { all, near = all, own = () => null, whole = false, search = withNear } = field.among ? among(field) : offers[field.type](field);
    const found = (typed) => {
      const options = unlike(typed ? all() : near());
      return typed ? search(options, typed) : options.slice(0, whole ? options.length : FIRST);
    };
    const told = (value) => all().find((each) => each.value === value) ?? { value, words: value, hint: "" };
    return { all, found, told, own: (typed) => own(typed) || null };
  };

  // Where nothing is called so, names of like spelling stand behind those that begin so.
  function withNear(options, typed) {
    const found = form.found(options, typed);
    if (found.some((each) => form.isCalled(each, typed))) return found;
    const near = form.near(options, typed).filter((each) => !found.includes(each));
    return [...found, ...near.map((each) => ({ ...each, isNear: true }))];
  }

  // Of two with one value the first: a side of this meeting before the country that it is.
  function unlike(options) {
    const values = new Set();
    return options.filter(({ value }) => !values.has(value) && values.add(value));
  }

  function option(value, words, hint = "", names = []) {
    return { id: value, value, words, hint, names: [words, value, ...names] };
  }

  const once = (made) => {
    const kept = new Map();
    return (key) => kept.get(key) ?? kept.set(key, made(key)).get(key);
  };
  const ofKind = once((kind) => (form.known.records[kind] ?? []).map((each) => option(each.id, each.words, each.hint, each.names)));
  const records = (kinds) => kinds.flatMap(ofKind);
  form.countries = once(metFirst);

  const named = ({ value, words, names = [], hint = value }) => option(value, words, hint, names);
  // Three letters may only be the beginning of a name.
  function tag(typed) {
    const isBegun = typed.length === 3 && form.found(form.model.languages, typed).length > 0;
    return TAG.test(typed) && !isBegun && { value: typed, words: typed, hint: "a language tag" };
  }

  const neither = () => option("third-party", "neither side", "", ["third party"]);
  const theText = () => option("source", "the text itself");
  const parties = () => [...people(), ...sides(), theText()];

  // Those that meet in this archive come first.
  function metFirst() {
    const met = form.known.records.meetings.flatMap((each) => each.sides);
    const number = (code) => met.filter((each) => each === code).length;
    const order = new Map(form.known.countries.map(({ value }) => [value, number(value)]));
    const sorted = [...form.known.countries].sort((one, other) => order.get(other.value) - order.get(one.value));
    return sorted.map(({ value, words, names }) => option(value, words, value, names));
  }

  function sides() {
    const all = form.work.tree.sides ?? [];
    return all.flatMap(({ country, organisation }) => [country && told("country", country), organisation && told("organisation", organisation)]).filter(Boolean);
  }

  function told(what, id) {
    const known = what === "country" ? form.countries() : records(["organisations"]);
    const found = known.find((each) => each.value === id) ?? option(id, id);
    return { ...found, hint: "a side of this meeting" };
  }

  function people() {
    const { sides: all = [], mentioned = [] } = form.work.tree;
    const listed = [...all.flatMap((side) => side.people ?? []), ...mentioned];
    return listed.map(person).filter(Boolean);
  }

  function person({ who, key, name, as_written: office = "" }) {
    if (who) return { ...(records(["people"]).find((each) => each.value === who) ?? option(who, who)), hint: "of this meeting" };
    return name && key ? option(key, name, office || "of this meeting") : null;
  }

  // The paragraphs of a pasted text, and of a source whose opening words the archive has.
  function paragraphs() {
    return Object.entries(form.work.tree.sources ?? {}).flatMap(([letter, source]) => {
      const lines = typeof source === "string" ? ofKnown(source) : ofPasted(letter, source);
      return [...lines.map(([end, text]) => option(`${letter}.${end}`, `${letter}.${end}`, text, [text])), option(letter, letter, "paragraph not known")];
    });
  }

  function ofPasted(letter, { text, seen }) {
    const pasted = form.work.texts[letter];
    return pasted ? passages(letter, pasted, text?.heading === "true") : numbered(seen);
  }

  // A text is taken apart once, not for each box that cites it.
  const read = new Map();
  function passages(letter, pasted, heading) {
    const kept = read.get(letter);
    if (kept?.pasted === pasted && kept.heading === heading) return kept.lines;
    const lines = form.sourceText(pasted, { heading }).lines.map((line) => [line.locator, line.text]);
    read.set(letter, { pasted, heading, lines });
    return lines;
  }

  function ofKnown(id) {
    const { heading, paragraphs: openings, seen } = form.known.records.sources.find((each) => each.id === id) ?? {};
    if (!openings) return numbered(seen);
    return [...(heading ? [["t", "the heading"]] : []), ...openings.map((words, at) => [`p${at + 1}`, `${words} …`])];
  }

  function numbered(count) {
    const number = Math.min(Number(count) || 0, 500);
    return Array.from({ length: number }, (_, at) => [`p${at + 1}`, `paragraph ${at + 1}`]);
  }

  // Entries of a list of this meeting, by their numbers or letters.
  function among(field) {
    const all = () => (field.among === "sources" ? letters() : numberedEntries(field.among));
    return { all, whole: true, search: form.found, own: (typed) => field.open && { value: typed, words: typed, hint: "" } };
  }

  function numberedEntries(name) {
    const answered = [...form.numbers(name)].filter(([entry]) => !form.isBlank(entry));
    return answered.map(([entry, id]) => option(id, id, entry.text ?? entry.title ?? ""));
  }

  function letters() {
    return Object.entries(form.work.tree.sources ?? {}).map(([letter, source]) => option(letter, letter, typeof source === "string" ? source : source.publisher));
  }
})();
