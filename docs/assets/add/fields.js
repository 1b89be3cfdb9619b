// Fields and a place in the answers in, the boxes that stand on the page out: label, what is meant, box, what is wrong.
(() => {
  const form = (window.archiveForm ??= {});
  const { make } = window.archiveTables;
  let number = 0;

  // Every box on the page with the places that it answers, for whoever looks for the box of a place.
  form.drawn = new Set();

  form.register = (node, input, paths) => {
    form.drawn.add({ node, input, paths });
  };

  form.group = (fields, spot, noun) => {
    const shown = fields.filter((field) => !isGiven(field)).sort((one, other) => one.place - other.place);
    const shared = new Set(shown.flatMap((field) => partners(field, shown)));
    const boxes = shown.filter((field) => !shared.has(field)).map((field) => ({ field, node: box(field, { shown, all: fields }, spot) }));
    const usual = boxes.filter(({ field }) => field.usual).map(({ node }) => node);
    const more = boxes.filter(({ field }) => !field.usual);
    return [...usual, ...(more.length ? [folded(more, spot, noun)] : [])];
  };

  // Ids that are counted or made from a name are asked of nobody.
  const isGiven = (field) => field.type === "id" && !field.among;

  // Fields of which one alone is answered, and that one box can answer: a country or a body, an id or words.
  function partners(field, fields) {
    if (field.many || !["choice", "country"].includes(field.type)) return [];
    return fields.filter((each) => each.unless === field.name && !each.many && ["choice", "line"].includes(each.type));
  }

  function box(field, { shown, all }, spot) {
    const node = drawn(field, partners(field, shown), all, spot);
    const others = [field.unless && form.at(spot, field.unless), field.among && form.at(form.root, field.among)];
    const own = form.at(spot, field.name);
    const isNeedless = () => (field.unless && !form.isBlank(others[0].get())) || (field.among && form.isBlank(others[1].get()));
    const refresh = () => (node.hidden = Boolean(isNeedless() && form.isBlank(own.get())));
    if (field.unless || field.among) form.onChange(node, refresh), refresh();
    return node;
  }

  function drawn(field, others, fields, spot) {
    const place = form.at(spot, field.name);
    if (field.type === "text") return form.pasting(field, place);
    if (field.part) return field.many || field.lettered ? form.list(field, place) : single(field, place);
    const key = fields.find((each) => each.made && [field, ...others].some(({ name }) => name === each.made));
    const control = others.length ? form.chooseOne([field, ...others], spot, key && naming(key, fields, spot)) : form.control(field, spot);
    const language = fields.find(({ type }) => type === "language");
    if (language && field.name === "text") control.input.addEventListener("change", () => form.supplyLanguage(language, spot));
    if (field.instead) control.node.append(wordsOfRecord(field, fields, spot));
    const paths = [field, ...others, ...(key ? [key] : [])].map((each) => form.at(spot, each.name).path);
    return form.labelled(field, control, paths);
  }

  function naming(key, fields, spot) {
    const named = () => {
      form.moveOtherLetters(fields, spot);
      form.nameAgain(key, spot);
    };
    const noted = () => form.lacksOffice(spot.get() ?? {}, form.work.tree, form.known.records);
    return { named, noted, lacking: () => form.lacksHeadingName(fields, spot) };
  }

  // Words beside which a record can be named: the office in the words of the source, and the office of the archive.
  function wordsOfRecord(field, fields, spot) {
    const named = fields.find(({ name }) => name === field.instead);
    const [own, place] = [form.at(spot, field.name), form.at(spot, named.name)];
    const words = () => (form.isBlank(place.get()) && own.get()) || "";
    return form.knownInstead({ words, options: () => ofCountry(form.offers(named).all(), spot), take: ({ value }) => place.set(value) });
  }

  // Offices of the country for which somebody is there, if it is known.
  function ofCountry(options, spot) {
    const { records } = form.known;
    const country = form.countryOf(form.work.tree, spot.path(), spot.get() ?? {}, records);
    const others = new Set(records.offices.filter((each) => each.country !== country).map(({ id }) => id));
    return country ? options.filter(({ value }) => !others.has(value)) : options;
  }

  function single(field, place) {
    const legend = make("legend", {}, field.label);
    return make("fieldset", { class: "form-group" }, legend, hint(field), ...form.group(field.part, place, field.label.toLowerCase()));
  }

  function folded(boxes, spot, noun) {
    const isAnswered = boxes.some(({ field }) => !form.isBlank(spot.get()?.[field.name]));
    return make("details", { class: "form-more", open: isAnswered }, make("summary", {}, noun ? `More about this ${noun}` : "More fields"), ...boxes.map(({ node }) => node));
  }

  form.labelled = (field, control, paths) => {
    const id = `field-${(number += 1)}`;
    const needed = field.required ? [make("span", { class: "form-needed" }, " needed")] : [];
    const label = make("label", { for: id }, field.label, ...needed);
    const meant = hint(field, `${id}-hint`);
    const wrong = make("p", { id: `${id}-problem`, class: "form-problem", hidden: true });
    control.input.id = id;
    control.input.setAttribute("aria-describedby", `${id}-hint ${id}-problem`);
    if (field.required) control.input.setAttribute("aria-required", "true");
    const inside = control.isTicked ? [make("div", { class: "form-tick" }, control.node, label), meant] : [label, meant, control.node];
    const node = make("div", { class: `form-field form-${field.type}` }, ...inside, wrong);
    control.input.addEventListener("change", () => (node.dataset.left = ""));
    form.register(node, control.input, paths);
    return node;
  };

  function hint(field, id) {
    const example = field.example && !["language", "locators"].includes(field.type) ? ` For example: ${field.example}` : "";
    const isNew = field.text && field.text.toLowerCase() !== field.label.toLowerCase();
    const text = `${isNew ? `${field.text[0].toUpperCase()}${field.text.slice(1)}.` : ""}${example}`;
    return make("p", { ...(id ? { id } : {}), class: "form-hint" }, ...form.coded(text.trim()));
  }
  form.hint = hint;

  // What stands between backticks is code.
  form.coded = (text) => text.split("`").map((part, at) => (at % 2 ? make("code", { dir: "auto" }, part) : part));

  // A person who is called otherwise has another key; whatever named the old one follows.
  form.nameAgain = (key, spot) => {
    const name = spot.get()?.[key.made];
    const before = spot.get()?.[key.name];
    delete spot.get()?.[key.name];
    const now = name ? form.keyOf(name, form.keys()) : undefined;
    if (now) spot.get()[key.name] = now;
    const isParty = (field) => field.type === "party";
    if (before && before !== now) form.rename(isParty, new Map([[before, now ?? spot.get()?.[key.unless]]]));
    form.tell();
  };

  form.keys = () => {
    const keys = [];
    form.visit(form.model.fields, form.work.tree, (field, group) => field.made && keys.push(group[field.name]));
    return keys;
  };
})();
