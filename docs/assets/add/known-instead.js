// Words of somebody's own in, the records that have this name out, or one of like spelling: a press takes the record.
(() => {
  const form = (window.archiveForm ??= {});
  const { make } = window.archiveTables;

  // `words` gives what was written, `options` what the archive has, `take` is told which of them was pressed.
  form.knownInstead = ({ words, options, take }) => {
    const node = make("div", { class: "form-known", role: "status", hidden: true });
    let compared = "";
    const refresh = () => {
      const typed = form.asText(words());
      const known = typed ? options() : [];
      const now = JSON.stringify([typed, known.length]);
      if (now === compared) return;
      compared = now;
      const found = typed ? alike(known, typed) : [];
      node.hidden = !found.length;
      node.replaceChildren(...(found.length ? told(found, typed, take) : []));
    };
    form.onChange(node, refresh);
    refresh();
    return node;
  };

  // Those of exactly this name; only without one of them those of nearly the same.
  function alike(options, typed) {
    const called = options.filter((each) => form.isCalledInAnyOrder(each, typed));
    return called.length ? called : form.near(options, typed, { whole: true });
  }

  function told(found, typed, take) {
    const isExact = form.isCalledInAnyOrder(found[0], typed);
    const why = isExact ? "The archive has a page of this name. If it is the same:" : "The archive has a name of near spelling. If it is the same:";
    return [make("p", {}, why), ...found.map((option) => offer(option, take))];
  }

  function offer(option, take) {
    const press = () => {
      take(option);
      form.tell();
    };
    const hint = option.hint ? [make("span", { class: "form-offer-hint", dir: "auto" }, option.hint)] : [];
    return make("p", {}, make("button", { type: "button", click: press }, "Take ", make("bdi", {}, option.words)), ...hint);
  }
})();
