// Groups of fields in, what is missing in them out: what is required, or one of two that exclude each other.
(() => {
  const form = (window.archiveForm ??= {});
  const { isBlank } = form;

  (form.checks ??= []).push(({ places }) => places.filter(({ fields }) => fields).flatMap(missing));

  function missing({ fields, value, path }) {
    const needed = fields.filter((field) => field.required && isBlank(value[field.name]));
    const help = ({ text, words }) => text || (words.length ? "choose one of the words" : "fill it in");
    return needed.map((field) => form.problem("missing-field", [...path, field.name], "this is missing", help(field)));
  }

  form.checks.push(({ tree }) => form.entries(tree, "sides").flatMap(side));
  form.checks.push(({ model, tree }) => writtenOut(tree).flatMap((each) => person(each, model)));
  form.checks.push(({ tree }) => writtenOut(tree).flatMap(({ value, path }) => form.entries(value, "names", path)).flatMap(name));

  function writtenOut(tree) {
    return form.people(tree).filter(({ value }) => typeof value === "object");
  }

  function side({ value: { country, organisation }, path }) {
    if (isBlank(country) !== isBlank(organisation)) return [];
    const at = isBlank(country) ? [...path, "country"] : path;
    return [form.problem("side-form", at, "a side is a country or an organisation", "choose a country or a body, not both")];
  }

  function person({ value: { who, key, name, names }, path }, model) {
    const isNamed = !isBlank(key) && !isBlank(name);
    if (isBlank(who) ? isNamed : isBlank(key)) return [];
    const at = isBlank(who) ? [...path, isBlank(name) ? "name" : "key"] : path;
    const help = isBlank(names) ? "choose a person of the archive, or give the name of somebody who is not in it" : alsoInLetters(model);
    return [form.problem("person-form", at, "this entry does not say who it is", help)];
  }

  function alsoInLetters(model) {
    return `the name in other scripts is here; type it in ${form.headingLetters(model)} too`;
  }

  function name({ value: { text = "", from, basis }, path }) {
    if (isBlank(from) !== isBlank(basis)) return [];
    const at = isBlank(from) ? [...path, "from"] : path;
    const help = "name the paragraph that spells it so, or say that it is known to you and in no source; not both";
    return [form.problem("name-ground", at, `the name \`${text}\` needs its ground`, help)];
  }
})();
