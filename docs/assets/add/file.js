// The answers in, the file as it is so far out, and the name that it will have.
(() => {
  const form = (window.archiveForm ??= {});
  const { make } = window.archiveTables;
  const HINT =
    "Made from the day, the visitor, the host and the place. It becomes the address of the page and stays as it is; " +
    "change it only where it is wrong.";

  form.idNow = () => form.work.name.trim() || form.idOf(form.work.tree);
  form.hasNothing = () => form.isBlank(form.record());

  form.preview = () => {
    const code = make("code", {});
    const text = make("pre", { tabindex: "0", "aria-live": "off", "aria-label": "The file so far" }, code);
    const name = make("p", { class: "form-file-name" });
    const todo = make("a", { class: "form-todo", href: "#add-check" });
    const title = make("p", { class: "label" }, "The file so far");
    const node = make("aside", { class: "form-preview", "aria-label": "The file so far" }, title, name, text, todo);
    const refresh = () => {
      const nothing = form.hasNothing();
      const before = code.textContent;
      code.textContent = nothing ? "Nothing yet: what you fill in appears here." : form.written(form.model, form.record());
      if (before) form.follow(text, code.firstChild, before);
      name.textContent = nothing ? "" : form.idNow() ? `${form.idNow()}.yaml` : "No file name yet";
      todo.textContent = nothing ? "" : form.complaints().length ? form.headline(form.complaints()) : "Ready to send";
    };
    form.onChange(node, refresh);
    return { node, refresh };
  };

  form.naming = () => {
    const own = { type: "text", dir: "ltr", autocomplete: "off", spellcheck: "false", "aria-describedby": "file-name-hint file-name-problem" };
    const input = make("input", { id: "file-name", ...own, input: () => changed() });
    const label = make("label", { for: "file-name" }, "Name of the file");
    const hint = make("p", { id: "file-name-hint", class: "form-hint" }, HINT);
    const wrong = make("p", { id: "file-name-problem", class: "form-problem", hidden: true });
    const box = make("div", { class: "form-name" }, input, make("span", {}, ".yaml"));
    const node = make("div", { class: "form-field", "data-left": "" }, label, hint, box, wrong);
    const changed = () => {
      const typed = input.value.trim().replace(/\.yaml$/, "");
      form.work.name = typed === form.idOf(form.work.tree) ? "" : typed;
      form.changed();
    };
    const refresh = () => {
      if (document.activeElement !== input) input.value = form.hasNothing() && !form.work.name ? "" : form.idNow();
    };
    form.register(node, input, [() => ["id"]]);
    form.onChange(node, refresh);
    return { node, refresh };
  };
})();
