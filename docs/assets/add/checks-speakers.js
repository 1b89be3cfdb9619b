// Points in, the countries out that speak or are spoken to and neither met nor tell of it: often a letter too few was typed.
//
// The archive allows it, for a country may be addressed that is not there.
(() => {
  const form = (window.archiveForm ??= {});
  const HELP = "see that it is the one that is meant, or choose a side or a person of this meeting";

  (form.checks ??= []).push(({ known, tree }) => {
    const sides = form.entries(tree, "sides").map(({ value }) => value.country);
    if (sides.every(form.isBlank)) return [];
    const here = new Set([...sides, ...accounts(tree), ...form.people(tree).map(({ handle }) => handle)]);
    const astray = form.parties(tree).filter(({ value }) => !here.has(value) && form.isCountry(known, value));
    return astray.map(({ value, path }) => form.problem("", path, `${called(value, known)} is no side of this meeting`, HELP, true));
  });

  function accounts({ sources = {}, points = [] }) {
    return [...Object.values(sources), ...points].map((each) => each?.account);
  }

  function called(code, { countries }) {
    return countries.find(({ value }) => value === code).words;
  }
})();
