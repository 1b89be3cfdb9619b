// A field that names something in, a box to choose it out; of several values each stands above the box and can go.
(() => {
  const form = (window.archiveForm ??= {});
  const { make } = window.archiveTables;

  // `fields` are the places that share one box: an id in the first, words of one's own in another, never in two.
  // `named` is told of every answer; `lacking` says what is missing while there is none, `noted` what else is to be seen to.
  form.chooseOne = (fields, spot, { named = () => {}, lacking = () => "", noted = () => "" } = {}) => {
    const places = fields.map((field) => ({ field, place: form.at(spot, field.name), offers: form.isChosen(field) ? form.offers(field) : null }));
    const isSearched = ({ offers }) => offers;
    const written = places.find(({ field }) => field.type === "line");
    const given = () => places.find(({ place }) => !form.isBlank(place.get()));

    const found = (typed) => {
      const options = places.filter(isSearched).flatMap((each) => each.offers.found(typed).map((option) => ({ ...option, to: each })));
      return [...options.filter(({ isNear }) => !isNear), ...options.filter(({ isNear }) => isNear)];
    };
    const own = (typed) => {
      if (written) return { value: typed, words: typed, hint: form.ownWords(written.field, typed), to: written };
      const searched = places.find((each) => each.offers?.own(typed));
      return searched ? { ...searched.offers.own(typed), to: searched } : null;
    };
    const take = ({ value, to }) => {
      for (const { place } of places) place.set(place === to.place ? value : undefined);
      named();
    };
    const clear = () => places.forEach(({ place }) => place.set(undefined));
    // What cannot be chosen stays as it was typed, to be mended: the check says so at the box.
    const keep = (typed) => {
      clear();
      places[0].place.set(typed);
    };
    const shown = () => {
      const one = given();
      return one ? (one.offers?.told(one.place.get()).words ?? one.place.get()) : "";
    };
    const isKnown = () => Boolean(given()?.offers?.told(given().place.get()).names);
    const box = form.combobox({ found, own, take, clear, keep, shown, isKnown });
    const told = make("p", { class: "form-taken", role: "status" });
    const note = make("p", { class: "form-noted", role: "status" });
    const refresh = () => {
      box.refresh();
      const one = given();
      write(told, one ? [meaning(one), form.suppliedWords(one.field, spot)].filter(Boolean).join(" · ") : lacking());
      write(note, noted());
    };
    box.node.append(told, note, ...(written ? [instead()] : []));
    form.onChange(box.node, refresh);
    refresh();
    return box;

    // Records that have the name which was written out.
    function instead() {
      const words = () => (given() === written && !written.offers?.told(written.place.get()).names && written.place.get()) || "";
      const options = () => places.filter(isSearched).flatMap((each) => each.offers.all().map((option) => ({ ...option, to: each })));
      return form.knownInstead({ words, options, take: (option) => (take(option), box.refresh(), box.input.focus()) });
    }
  };

  function write(line, text) {
    if (line.textContent !== text) line.textContent = text;
  }

  function meaning({ field, place, offers }) {
    const option = offers?.told(place.get());
    if (!option?.names) return field.type === "line" ? capital(form.ownWords(field, place.get())) : "";
    return [option.hint, option.value === option.hint ? "" : option.value].filter(Boolean).join(" · ");
  }

  const capital = (text) => text[0].toUpperCase() + text.slice(1);

  form.ownWords = ({ label, kinds }, typed) => {
    if (kinds.length) return "not yet in the archive: written out in this file";
    if (label !== "Name") return "in the words of the source";
    return form.isInOtherLetters(typed, form.model) ? "somebody new; the name in other letters is asked for next" : "somebody new, written out in this file";
  };

  const CHOSEN = ["choice", "country", "account", "party", "language", "locators"];
  form.isChosen = ({ among, type, kinds }) => Boolean(among) || CHOSEN.includes(type) || (type === "line" && kinds.length > 0);

  form.chooseSeveral = (field, spot) => {
    const place = form.at(spot, field.name);
    const offers = form.offers(field);
    const values = () => [place.get() ?? []].flat();
    const found = (typed) => offers.found(typed).filter(({ value }) => !values().includes(value));
    const take = ({ value }) => !values().includes(value) && put([...values(), value]);
    const box = form.combobox({ found, own: offers.own, take, clear: () => {}, several: true });
    const list = make("ul", { class: "form-chosen", "aria-label": `${field.label}: chosen` });

    function put(now) {
      place.set(now.length ? now : undefined);
      form.tell();
    }

    function chip(value) {
      const { words, hint, names } = offers.told(value);
      const behind = field.type === "locators" && hint ? [" ", make("span", { class: "form-chosen-text", dir: "auto" }, hint)] : [];
      const remove = (event) => {
        if (form.isPressedTwice(event)) return;
        put(values().filter((each) => each !== value));
        box.input.focus();
      };
      const cross = make("button", { type: "button", "aria-label": `Take back ${words}`, click: remove }, "×");
      return make("li", { class: names ? "" : "unknown" }, make("bdi", {}, words), ...behind, cross);
    }

    let drawn = "";
    const refresh = () => {
      box.refresh();
      const now = JSON.stringify(values().map((each) => [each, offers.told(each).words, offers.told(each).hint]));
      if (now === drawn) return;
      drawn = now;
      list.replaceChildren(...values().map(chip));
      list.hidden = values().length === 0;
    };
    box.node.prepend(list);
    form.onChange(box.node, refresh);
    refresh();
    return box;
  };
})();
