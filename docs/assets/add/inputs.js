// A field with one value that is typed or ticked in, its box out.
(() => {
  const form = (window.archiveForm ??= {});
  const { make } = window.archiveTables;

  const KEYBOARDS = {
    address: { type: "url", inputmode: "url", spellcheck: "false" },
    number: { inputmode: "numeric" },
    date: { spellcheck: "false", autocapitalize: "off" },
  };

  form.typed = (field, spot) => {
    const place = form.at(spot, field.name);
    const long = field.type === "prose";
    const put = () => {
      place.set(control.value.trim() ? control.value : undefined);
      count();
    };
    const own = long ? { rows: "3" } : { type: "text", ...KEYBOARDS[field.type] };
    const control = make(long ? "textarea" : "input", { ...own, autocomplete: "off", dir: ["line", "prose", "quote"].includes(field.type) ? "auto" : "ltr", input: put });
    const limit = Object.entries(field.limits)[0];
    const told = make("p", { class: "form-count" });
    const isTold = limit && field.limits.characters !== 300 && field.limits.characters !== 2000;

    function count() {
      if (!isTold) return;
      const [unit, most] = limit;
      const text = form.asText(control.value);
      const number = unit === "words" ? form.words(text).length : [...text].length;
      told.textContent = `${number} of ${most} ${unit}`;
      told.classList.toggle("over", number > most);
    }

    control.value = place.get() ?? "";
    count();
    const made = form.leaving(field, control, put);
    made?.left();
    return { node: make("div", {}, control, ...(made ? [made.line] : []), ...(isTold ? [told] : [])), input: control };
  };

  form.ticked = (field, spot) => {
    const value = field.type === "decision" ? "true" : field.words[0].value;
    const place = form.at(spot, field.name);
    const control = make("input", { type: "checkbox", change: () => place.set(control.checked ? value : undefined) });
    control.checked = place.get() === value;
    return { node: control, input: control, isTicked: true };
  };

  form.fromList = (field, spot) => {
    const place = form.at(spot, field.name);
    const wordOf = (value) => field.words.find((each) => each.value === value);
    const told = (value) => wordOf(value)?.words ?? value;
    const none = field.default ? `${told(field.default)}, if you choose nothing` : field.required ? "Choose" : "(left out)";
    const option = ({ value, words, meaning: means }) => make("option", { value }, means ? `${words} – ${means}` : words);
    const options = [{ value: "", words: none }, ...field.words].map(option);
    const control = make("select", { change: () => place.set(control.value) }, ...options);
    const meaning = make("p", { class: "form-meaning" });
    const tell = () => (meaning.textContent = wordOf(control.value)?.meaning ?? "");
    control.addEventListener("change", tell);
    control.value = place.get() ?? "";
    tell();
    return { node: make("div", {}, control, meaning), input: control };
  };

  form.control = (field, spot) => {
    if (form.isChosen(field)) return field.many ? form.chooseSeveral(field, spot) : form.chooseOne([field], spot);
    if (field.type === "decision" || (field.type === "word" && field.words.length === 1)) return form.ticked(field, spot);
    if (field.type === "word") return form.fromList(field, spot);
    return field.many ? form.lines(field, spot) : form.typed(field, spot);
  };

  // Several texts, one a line.
  form.lines = (field, spot) => {
    const place = form.at(spot, field.name);
    const put = () => {
      const lines = control.value.split("\n").filter((line) => line.trim());
      place.set(lines.length ? lines : undefined);
    };
    const control = make("textarea", { rows: "3", dir: "auto", input: put });
    control.value = (place.get() ?? []).join("\n");
    return { node: make("div", {}, control, make("p", { class: "form-count" }, "One a line.")), input: control };
  };
})();
