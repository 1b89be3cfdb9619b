// A list of groups in, its entries on the page out, to be added to, taken from and put in another order.
(() => {
  const form = (window.archiveForm ??= {});
  const { make } = window.archiveTables;
  let number = 0;

  form.list = (field, place) => {
    const id = `list-${(number += 1)}`;
    const body = make("div", { class: "form-entries" });
    const add = make("button", { type: "button", class: "form-add", click: () => added() }, `Add ${article(field.entry)}`);
    const title = make("p", { id, class: "form-list-title" }, field.label, ...(field.required ? [make("span", { class: "form-needed" }, " needed")] : []));
    const wrong = make("p", { class: "form-problem", hidden: true });
    const own = { class: `form-list form-of-${field.name}`, role: "group", "aria-labelledby": id };
    const node = make("div", own, title, form.hint(field), body, wrong, add);
    let drawn = 0;

    function draw(focus) {
      const steps = stepsOf(field, place);
      drawn = steps.length;
      body.replaceChildren(...steps.map((step, at) => entry(field, place, step, { at, draw, body })));
      if (focus !== undefined) (firstOf(body.children[focus]) ?? add).focus();
    }

    // The others stay as they are, with what was typed in them and is not taken yet.
    function added() {
      grown(field, place);
      const last = stepsOf(field, place).length - 1;
      if (field.lettered) draw(last);
      else append(last);
      form.tell();
    }

    function append(at) {
      drawn = at + 1;
      const made = entry(field, place, at, { at, draw, body });
      body.append(made);
      (firstOf(made) ?? add).focus();
    }

    begin(field, place);
    draw();
    form.onChange(node, () => stepsOf(field, place).length !== drawn && draw());
    form.register(node, add, [place.path]);
    return node;
  };

  function firstOf(entry) {
    return entry?.querySelector("input[type=radio]:checked") ?? entry?.querySelector("input, select, textarea");
  }

  function begin(field, place) {
    while (field.begins > stepsOf(field, place).length) grown(field, place);
  }

  function stepsOf(field, place) {
    const value = place.get();
    return field.lettered ? Object.keys(value ?? {}).sort() : [...(value ?? []).keys()];
  }

  function grown(field, place) {
    const letter = field.lettered && form.freeLetter();
    if (letter) place.set({ ...place.get(), [letter]: {} });
    else if (!field.lettered) place.set([...(place.get() ?? []), {}]);
  }

  function entry(field, place, step, { at, draw, body }) {
    const spot = field.lettered ? form.lettered(place, step) : form.entryAt(place, place.get()[step]);
    const called = `${field.entry} ${field.lettered ? step : at + 1}`;
    const legend = make("legend", {}, capital(called));
    const tools = make("div", { class: "form-tools" });
    let of = 0;
    const retool = () => {
      const now = stepsOf(field, place).length;
      if (now === of) return;
      of = now;
      tools.replaceChildren(...moves(), tool("Remove", `Remove ${called}`, remove));
    };
    retool();
    form.onChange(tools, retool);
    const node = make("fieldset", { class: "form-entry" }, legend, ...form.entry(field, spot, () => draw(at)), tools);

    function moves() {
      if (field.lettered || of < 2) return [];
      return [...(at ? [tool("Up", `Move ${called} up`, () => move(-1))] : []), ...(at < of - 1 ? [tool("Down", `Move ${called} down`, () => move(1))] : [])];
    }

    function move(by) {
      form.renumbering(field.name, () => {
        const list = place.get();
        list.splice(at + by, 0, ...list.splice(at, 1));
      });
      draw(at + by);
      form.tell();
    }

    function remove() {
      const told = form.undoable(`${capital(called)} was removed.`, () => {
        if (field.lettered) forget(place, step);
        else form.renumbering(field.name, () => place.get().splice(at, 1));
        if (stepsOf(field, place).length === 0) place.set(undefined);
        begin(field, place);
      });
      draw();
      body.insertBefore(told, body.children[Math.min(at, body.children.length)] ?? null); // where the pointer is, so that a second press removes nothing
      told.lastChild.focus({ preventScroll: true });
    }
    return node;
  }

  // What cites the source still says so: the check tells it, and no other source gets the letter meanwhile.
  function forget(place, letter) {
    delete place.get()[letter];
    delete form.work.texts[letter];
  }

  // An entry is a group, or the id of a record where no field of the group can say it.
  form.entry = (field, spot, again) => {
    if (field.kinds.length === 0 || form.idField(field)) return form.group(field.part, spot, field.entry);
    const isKnown = typeof spot.get() === "string";
    const choices = [radio("new to the archive", !isKnown), radio("in the archive already", isKnown)];
    const [fresh, known] = choices.map((each) => each.firstChild);
    const name = `known-${(number += 1)}`;
    for (const each of [fresh, known]) each.name = name;
    fresh.addEventListener("change", () => swap(spot, {}, again));
    known.addEventListener("change", () => swap(spot, "", again));
    const inside = isKnown ? [byId(field, spot)] : form.group(field.part, spot, field.entry);
    return [make("div", { class: "form-radios", role: "radiogroup", "aria-label": `Is this ${field.entry} known?` }, ...choices), ...inside];
  };

  const written = new Map();

  function swap(spot, value, again) {
    const letter = spot.path().at(-1);
    if (typeof value === "string") written.set(letter, spot.get());
    spot.set(typeof value === "string" ? value : (written.get(letter) ?? value));
    again();
    form.tell();
  }

  function radio(text, checked) {
    const input = make("input", { type: "radio" });
    input.checked = checked;
    return make("label", {}, input, ` ${text}`);
  }

  // One box whose value is the entry itself.
  function byId(field, spot) {
    const told = { label: `Which ${field.entry}`, text: "type words of its title, its publisher or its day" };
    const asked = { ...field, ...told, type: "choice", part: null, required: true, lettered: false };
    return form.labelled(asked, form.chooseOne([asked], { only: spot }), [spot.path]);
  }

  function tool(text, label, click) {
    return make("button", { type: "button", "aria-label": label, click }, text);
  }

  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const article = (noun) => `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
})();
