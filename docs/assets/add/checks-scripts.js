// Words in, those out that are not written in the letters of their language, or in the letters of two scripts.
(() => {
  const form = (window.archiveForm ??= {});
  const { scriptsIn, scriptOf, scriptCalled } = form;

  (form.checks ??= []).push(({ tree }) => wordings(tree).flatMap(inOtherLetters));
  form.checks.push(({ places }) => places.filter(({ field }) => field).flatMap(mixed));

  // Names in other scripts, and wordings in the language of a source.
  function wordings(tree) {
    const names = form.people(tree).flatMap(({ value, path }) => form.entries(value, "names", path));
    const points = form.entries(tree, "points").filter(({ value }) => !form.isBlank(value.original));
    return [...names, ...points.map(({ value, path }) => ({ value: value.original, path: [...path, "original"] }))];
  }

  function inOtherLetters({ value: { text = "", lang }, path }) {
    const [wanted, written] = [scriptOf(lang), scriptsIn(text)];
    if (!wanted || !written.length || written.includes(wanted) || isLatinAlphabet(text, written)) return [];
    const message = `this is written in ${scriptCalled(written[0])} letters; \`${lang}\` has ${scriptCalled(wanted)} ones`;
    const help = "choose the other language, or give the text in the script of its language";
    return [form.problem("script-fits-language", [...path, "text"], message, help)];
  }

  // Letters with marks that English lacks are taken for a Latin alphabet of the language.
  function isLatinAlphabet(text, written) {
    return written.join() === "Latn" && /[^\0-\x7f]/.test(text);
  }

  function mixed({ value, path }) {
    const word = (value.match(/\p{L}+/gu) ?? []).find((each) => scriptsIn(each).length > 1);
    if (!word) return [];
    const names = scriptsIn(word).map(scriptCalled);
    const message = `\`${word}\` mixes ${names.join(" and ")} letters`;
    return [form.problem("one-script-per-word", path, message, "type the word again in one script", true)];
  }
})();
