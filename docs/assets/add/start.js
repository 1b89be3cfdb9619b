// The page in, the form out. Without this script the page says what else can be done.
(() => {
  const form = window.archiveForm;
  const { make } = window.archiveTables;
  const page = document.getElementById("add-form");

  const left = form.load();
  const notices = make("div", { class: "form-notices" });
  const steps = make("form", { class: "form-steps", novalidate: true, submit: (event) => event.preventDefault() });
  const preview = form.preview();
  form.onChange(page, form.keep);
  page.replaceChildren(form.keptNote(), notices, make("div", { class: "form-page" }, steps, preview.node));
  draw();
  tellLeft();

  function draw() {
    form.drawn.clear();
    const own = form.model.steps.map(step);
    const problems = form.problems();
    const naming = form.naming();
    const sending = form.sendingWays();
    const last = section(form.model.steps.length, { title: "Check and send", text: "Nothing has left this page so far." }, problems.node, naming.node, sending.node);
    steps.replaceChildren(...own, last, end());
    for (const each of [preview, problems, naming, sending]) each.refresh();
  }

  function step({ fields, ...told }, at) {
    const own = form.model.fields.filter(({ name }) => fields.includes(name));
    return section(at, told, ...form.group(own, form.root));
  }

  function section(at, { title, text }, ...inside) {
    const heading = make("h2", {}, make("span", { class: "form-number" }, `${at + 1}`), title);
    return make("fieldset", { class: "form-step" }, make("legend", {}, heading), make("p", { class: "form-hint" }, text), ...inside);
  }

  // What was there before goes nowhere: it can be brought back, and what it replaces then too.
  function end() {
    const sure = asking();
    const ask = button("Start afresh", () => sure.showModal());
    const back = button("Bring back what was there before", () => {
      form.bringBack();
      again("What was there before is back.");
    });
    const node = make("div", { class: "form-end" }, form.keptNote(), make("div", { class: "form-buttons" }, ask, back), sure);
    const refresh = () => (back.hidden = !form.hasBefore());
    form.onChange(node, refresh);
    refresh();
    return node;
  }

  function asking() {
    const clear = () => {
      sure.close();
      form.setAside();
      again("Everything was cleared. It can be brought back at the end of the page.");
    };
    const question = make("p", { id: "form-sure" }, "Clear everything on this page? What is there now can be brought back until you clear again.");
    const answers = make("div", { class: "form-buttons" }, button("Clear everything", clear), button("Keep it", () => sure.close()));
    const sure = make("dialog", { class: "form-sure", "aria-labelledby": "form-sure" }, question, answers);
    return sure;
  }

  function button(text, click) {
    return make("button", { type: "button", click }, text);
  }

  function again(text) {
    draw();
    form.tell();
    notices.replaceChildren(untilChanged(make("p", { class: "form-notice", role: "status" }, text)));
    steps.querySelector("input").focus({ preventScroll: true });
    page.scrollIntoView();
  }

  function untilChanged(told) {
    const now = JSON.stringify(form.work);
    return form.onChange(told, () => JSON.stringify(form.work) !== now && told.remove());
  }

  // A removal can be taken back until something else is answered.
  form.undoable = (text, change) => {
    const before = JSON.stringify(form.work);
    change();
    form.tell();
    const undo = () => {
      form.work = JSON.parse(before);
      again("It is back.");
    };
    const stay = (event) => event.preventDefault(); // the focus, where somebody presses twice
    return untilChanged(make("p", { class: "form-notice form-removed", role: "status", mousedown: stay }, `${text} `, button("Undo", undo)));
  };

  function tellLeft() {
    if (!left.length) return;
    const items = left.map(({ path, value }) => make("li", {}, `${path.join(", ")}: ${typeof value === "string" ? value : JSON.stringify(value)}`));
    const drop = () => {
      delete form.work.left;
      told.remove();
      form.changed();
    };
    const why = make("p", {}, "These answers are from an earlier form and have no box in this one. Copy what you need.");
    const told = make("div", { class: "form-left" }, why, make("ul", {}, ...items), button("I have what I need", drop));
    page.prepend(told);
  }

  form.tell();
})();
