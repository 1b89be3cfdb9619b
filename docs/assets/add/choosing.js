// A field that names something in, a box to choose it out; of several values each stands above the box and can go.
(() => {
  const form = (window.archiveForm ??= {});
  const { make } = window.archiveTables;

  // `fields` are the places that share one box: an id in the first, words of one's own in another, never in two.
  form.chooseOne = (fields, spot, named = () => {}) => {
    const places = fields.map((field) => ({ field, place: form.at(spot, field.name), offers: form.isChosen(field) ? form.offers(field) : null }));
    const isSearched = ({ offers }) => offers;
    const written = places.find(({ field }) => field.type === "line");
    const given = () => places.find(({ place }) => !form.isBlank(place.get()));

    const found = (typed) => places.filter(isSearched).flatMap((each) => each.offers.found(typed).map((option) => ({ ...option, to: each })));
    const own = (typed) => {
      if (written) return { value: typed, words: typed, hint: fields.length > 1 ? form.ownWords(written.field) : "as you typed it", to: written };
      const searched = places.find((each) => each.offers?.own(typed));
      return searched ? { ...searched.offers.own(typed), to: searched } : null;
    };
    const take = ({ value, to }) => {
      for (const { place } of places) place.set(place === to.place ? value : undefined);
      named();
    };
    const clear = () => places.forEach(({ place }) => place.set(undefined));
    const shown = () => {
      const one = given();
      return one ? (one.offers?.told(one.place.get()).words ?? one.place.get()) : "";
    };
    const box = form.combobox({ found, own, take, clear, shown });
    const told = make("p", { class: "form-taken" });
    const refresh = () => {
      box.refresh();
      const one = given();
      const hint = one && (fields.length > 1 || one.field.type !== "line") ? meaning(one) : "";
      if (told.textContent !== hint) told.textContent = hint;
    };
    box.node.append(told);
    form.onChange(box.node, refresh);
    refresh();
    return box;
  };

  function meaning({ field, place, offers }) {
    const option = offers?.told(place.get());
    if (!option?.names) return offers ? "" : capital(form.ownWords(field));
    return [option.hint, option.value === option.hint ? "" : option.value].filter(Boolean).join(" · ");
  }

  const capital = (text) => text[0].toUpperCase() + text.slice(1);

  form.ownWords = ({ label }) => (label === "Name" ? "somebody new, written out in this file" : "in the words of the source");

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
      const text = field.type === "locators" && hint ? `${words} ${hint}` : words;
      const remove = () => {
        put(values().filter((each) => each !== value));
        box.input.focus();
      };
      const cross = make("button", { type: "button", "aria-label": `Take back ${words}`, click: remove }, "×");
      return make("li", { class: names ? "" : "unknown" }, make("bdi", {}, text), cross);
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
