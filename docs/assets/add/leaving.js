// A box for a date or an address in, the line below it out: what was made of the typed words when the box was left.
(() => {
  const form = (window.archiveForm ??= {});
  const { make } = window.archiveTables;
  const CALENDAR =
    "A year of another calendar, it seems. Nothing here converts it by guess: look up the day in the Gregorian calendar.";

  const MADE = {
    address: (text) => ({ value: form.isAddress(form.asText(text)) ? "" : form.addressMeant(text), told: "written out as every browser finds it" }),
    date(text) {
      const { value, choices } = form.dateTyped(text, form.model.languages);
      return { value, choices, told: `${form.dateInWords(value)}, as records write it`, note: form.yearOfOtherCalendar(text) ? CALENDAR : "" };
    },
  };

  // `put` takes what stands in the box into the answers.
  form.leaving = ({ type }, control, put) => {
    if (!MADE[type]) return null;
    const line = make("div", { class: "form-made", role: "status" });
    const say = (...inside) => form.afterPress(() => line.replaceChildren(...inside));

    function left() {
      const typed = control.value.trim();
      const { value, told, choices = [], note = "" } = typed ? MADE[type](typed) : {};
      if (value && value !== typed) return write(value, `${told}; you typed `, make("bdi", {}, `“${typed}”`), ".");
      say(...(choices.length ? asked(choices) : [note]));
    }

    function asked(choices) {
      const button = (value) => make("button", { type: "button", click: () => write(value, `${form.dateInWords(value)}.`) && control.focus() }, form.dateInWords(value));
      return ["Which day is meant? ", ...choices.map(button)];
    }

    function write(value, first, ...more) {
      control.value = value;
      put();
      form.tell();
      say(first[0].toUpperCase() + first.slice(1), ...more);
      return true;
    }

    control.addEventListener("input", () => say());
    control.addEventListener("change", left);
    return { line, left };
  };
})();
