// Single values in, those out that are no date, address, number, country, language, number of a part, or word of their list.
(() => {
  const form = (window.archiveForm ??= {});
  const HOST = "(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}";
  const ADDRESS = new RegExp(`^https?://${HOST}(?::[0-9]{1,5})?(?:[/?#][!-~]*)?$`);
  const UNSAFE = /[<>"'`\\{}|^]/;
  const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/;
  const POINT = [/^q[0-9]{2,3}$/, "a point", "number points q01, q02, q03 …"];
  const ENCOUNTER = [/^e[1-9][0-9]?$/, "an encounter", "number encounters e1, e2, e3 …"];

  // By the type of a field: rule, message and help for a value that it does not take.
  const COMPLAINTS = {
    date(value) {
      const { message, help } = form.date(value);
      return message && ["date", message, help];
    },
    address(value) {
      const isSafe = value.length <= 1000 && ADDRESS.test(value) && !UNSAFE.test(value);
      const help = "start with http:// or https://, use a full host name, and percent-encode anything but plain letters";
      return !isSafe && ["web-address", "this is not a web address that the archive links to", help];
    },
    number(value) {
      const isWhole = /^(?:0|[1-9][0-9]{0,17})$/.test(value);
      return !isWhole && ["whole-number", `\`${value}\` is not a whole number`, "write digits only, for example 2000000"];
    },
    decision(value) {
      return !["true", "false"].includes(value) && ["list-value", `\`${value}\` is neither true nor false`, "choose one of the two"];
    },
    country(value, _, { known }) {
      const help = "choose the country from the list";
      return !form.isCountry(known, value) && ["country-code", `\`${value}\` is not a country's code`, help];
    },
    language(value) {
      const help = "use its tag: two or three small letters, where needed with a region in capitals, as in `en` or `pt-BR`";
      return !LANGUAGE.test(value) && ["language", `\`${value}\` is not a language`, help];
    },
    id(value, { short }, _, [list]) {
      const [isOwn, what, help] = list === "encounters" ? ENCOUNTER : POINT;
      return !short && !isOwn.test(value) && ["part-id", `\`${value}\` is not the id of ${what}`, help];
    },
    word: (value, { words }) => listed(value, words),
    text: (value, { words }) => listed(value, words),
  };

  (form.checks ??= []).push((all) => all.places.filter(({ field }) => field).flatMap((place) => told(place, all)));

  function told({ field, value, path }, all) {
    const complaint = COMPLAINTS[field.type]?.(value, field, all, path);
    return complaint ? [form.problem(complaint[0], path, complaint[1], complaint[2])] : [];
  }

  function listed(value, words) {
    const help = `use one of ${words.map((each) => `\`${each.value}\``).join(", ")}`;
    return !words.some((each) => each.value === value) && ["list-value", `\`${value}\` is not one of the words for this field`, help];
  }

  // The archive gives names in the languages that its settings list.
  form.checks.push(({ model, tree }) => {
    const tags = model.languages.map((each) => each.value);
    const names = form.people(tree).flatMap(({ value, path }) => form.entries(value, "names", path));
    const others = names.filter(({ value: { lang = "" } }) => LANGUAGE.test(lang) && !tags.includes(lang));
    return others.map(({ value: { lang }, path }) =>
      form.problem("language-listed", [...path, "lang"], `the archive has no names in \`${lang}\``, `the settings list ${tags.join(", ")}`),
    );
  });
})();
