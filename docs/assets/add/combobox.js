// What may be chosen in, a box to type in with what fits below it out (the combobox of ARIA 1.2).
//
// `found` gives options for what was typed, `own` one for the typed words themselves, `take` is told what was chosen.
// `shown` is what stands in the box while nobody types, `isKnown` tells whether it was chosen; a box for several values is
// empty then.
(() => {
  const form = (window.archiveForm ??= {});
  const { make } = window.archiveTables;
  const PLAIN = { type: "text", autocomplete: "off", spellcheck: "false", dir: "auto" };
  let number = 0;

  form.combobox = ({ found, own, take, clear, keep, shown = () => "", isKnown = () => false, several = false }) => {
    const id = `offer-${(number += 1)}`;
    const list = make("ul", { id, class: "form-offer", role: "listbox", "aria-label": "What fits", hidden: true });
    const input = make("input", { ...PLAIN, role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id });
    const note = make("p", { class: "form-note", role: "status" });
    const node = make("div", { class: "form-combobox" }, input, list, note);
    let options = [];
    let active = -1;

    function open() {
      const typed = input.value.trim();
      const asked = typed === shown() && isKnown() ? "" : typed;
      const words = asked && own(asked);
      options = [...found(asked), ...(words ? [{ ...words, isOwn: true }] : [])];
      list.replaceChildren(...options.map(item));
      active = -1;
      mark();
      list.hidden = options.length === 0;
      input.setAttribute("aria-expanded", String(!list.hidden));
      say(asked && options.length === 0 ? "Nothing here is called so." : "");
    }

    function item({ words, hint, isOwn, isNear }, at) {
      const told = isOwn ? make("span", { class: "form-own" }, "“", make("bdi", {}, words), "”") : make("bdi", {}, words);
      const near = isNear ? [" ", make("span", { class: "form-near" }, "near spelling")] : [];
      const behind = hint ? [make("span", { class: "form-offer-hint", dir: "auto" }, hint)] : [];
      const press = { click: () => pick(options[at]), pointerdown: (event) => event.preventDefault() };
      return make("li", { id: `${id}-${at}`, role: "option", "aria-selected": "false", ...press }, told, ...near, ...behind);
    }

    function shut() {
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
      active = -1;
    }

    function mark() {
      [...list.children].forEach((each, at) => each.setAttribute("aria-selected", String(at === active)));
      const chosen = list.children[active];
      if (chosen) input.setAttribute("aria-activedescendant", chosen.id);
      else input.removeAttribute("aria-activedescendant");
      chosen?.scrollIntoView({ block: "nearest" });
    }

    function pick(option) {
      input.dispatchEvent(new Event("change"));
      take(option);
      input.value = several ? "" : shown();
      say("");
      shut();
    }

    let said = "";
    const say = (text) => {
      said = text;
      form.afterPress(tell);
    };

    function tell() {
      if (note.textContent !== said) note.textContent = said;
      note.classList.toggle("form-untaken", said.includes("not taken"));
    }

    // Whoever goes on means what was typed: the one name that it is in full, else the words themselves. Where these can
    // not stand, who presses Enter means the first that is offered.
    function settle({ takesFirst = false } = {}) {
      const typed = input.value.trim();
      shut();
      if (typed === (several ? "" : shown())) return say("");
      if (!typed) return say(""), clear();
      const fits = found(typed);
      const called = fits.filter((each) => form.isCalled(each, typed));
      const meant = called.length === 1 && called[0] === fits[0] ? called[0] : (own(typed) ?? (takesFirst && fits.find(({ isNear }) => !isNear)));
      if (meant) return pick(meant);
      if (keep) return say(""), keep(typed);
      say(`“${typed}” is not taken: choose one of those that are offered.`);
    }

    const keys = {
      ArrowDown: () => (list.hidden ? open() : move(1)),
      ArrowUp: () => !list.hidden && move(-1),
      Enter: () => (options[active] && !list.hidden ? pick(options[active]) : settle({ takesFirst: !list.hidden })),
      Escape: () => shut(),
    };

    function move(by) {
      active = (active + by + options.length + (active < 0 && by < 0 ? 1 : 0)) % options.length;
      mark();
    }

    input.addEventListener("keydown", (event) => {
      if (!keys[event.key] || event.isComposing) return;
      if (event.key !== "Escape" || !list.hidden) event.preventDefault();
      keys[event.key]();
    });
    input.addEventListener("input", open);
    input.addEventListener("click", () => list.hidden && open());
    input.addEventListener("blur", () => settle());
    const refresh = () => document.activeElement !== input && !said && (input.value = several ? "" : shown());
    refresh();
    return { node, input, refresh };
  };

  form.isCalled = ({ names = [] }, typed) => {
    const { fold } = window.archiveTables;
    return names.some((name) => fold(name) === fold(typed));
  };
})();
