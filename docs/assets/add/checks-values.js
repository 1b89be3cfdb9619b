// Single values in, those out that are no date, address, number, country, language, number of a part, or word of their list.
(() => {
  const form = (window.archiveForm ??= {});
  const GREGORIAN = "write the day of the Gregorian calendar, or the month or year that is known";
  const ITS_WORDS = `${GREGORIAN}; the words of the source go into “How the date was reached”`;
  const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/;
  const POINT = [/^q[0-9]{2,3}$/, "a point", "number points q01, q02, q03 …"];
  const ENCOUNTER = [/^e[1-9][0-9]?$/, "an encounter", "number encounters e1, e2, e3 …"];

  // By the type of a field: rule, message and help for a value that it does not take.
  const COMPLAINTS = {
    date(value, _, { model }, path) {
      const { message, help } = form.date(value);
      const choices = message ? form.dateTyped(value, model.languages).choices.map((each) => `\`${each}\``) : [];
      if (choices.length) return ["date", message, `choose the day that is meant: ${choices.join(" or ")}`];
      return message && ["date", message, form.yearOfOtherCalendar(value) ? gregorian(path) : help];
    },
    address(value) {
      const help = "start with http:// or https://, use a full host name, and percent-encode anything but plain letters";
      return !form.isAddress(value) && ["web-address", "this is not a web address that the archive links to", help];
    },
    number(value) {
      const isWhole = /^(?:0|[1-9][0-9]{0,17})$/.test(value);
      return !isWhole && ["whole-number", `\`${value}\` is not a whole number`, "write digits only, for example 2000000"];
    },
    decision(value) {
      return !["true", "false"].includes(value) && ["list-value", `\`${value}\` is neither true nor false`, "choose one of the two"];
    },
    country(value, _, { known }) {
      const near = form.near(known.countries, value).map((each) => `${each.words} (\`${each.value}\`)`);
      const help = near.length ? `did you mean ${near.join(" or ")}? Choose it from the list` : "choose the country from the list";
      return !form.isCountry(known, value) && ["country-code", `\`${value}\` is not taken for a country`, help];
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

  // Only the day of the meeting has a box for the words of the source.
  function gregorian(path) {
    return path.join() === "date" ? ITS_WORDS : GREGORIAN;
  }

  // Nothing else tells of it: the year is one of the Gregorian calendar too.
  form.checks.push(({ places }) => {
    const dates = places.filter(({ field, value }) => field?.type === "date" && !form.date(value).message);
    const others = dates.map(({ value, path }) => ({ year: form.yearOfOtherCalendar(value), path })).filter(({ year }) => year);
    const message = (year) => `${year} looks like a year of another calendar, such as the Solar Hijri or the lunar one`;
    return others.map(({ year, path }) => form.problem("", path, message(year), gregorian(path), true));
  });

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
