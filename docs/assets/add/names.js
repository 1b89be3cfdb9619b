// A word in, whether it is an id, a country's code, or the id of a record, and of which kind, out.
(() => {
  const form = (window.archiveForm ??= {});
  const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

  form.isIdForm = (text) => ID.test(text);
  form.isId = (text) => ID.test(text) && text.length <= 80;
  form.isCountry = (known, code) => known.countries.some((each) => each.value === code);
  form.kindOf = (known, id) => Object.keys(known.records).find((kind) => known.records[kind].some((each) => each.id === id)) ?? "";
})();
