// A text or a language in, the scripts that it is written in out, by their four-letter codes (ISO 15924).
(() => {
  const form = (window.archiveForm ??= {});
  const SCRIPTS = {
    Arab: "Arabic",
    Armn: "Armenian",
    Cyrl: "Cyrillic",
    Deva: "Devanagari",
    Geor: "Georgian",
    Grek: "Greek",
    Hebr: "Hebrew",
    Latn: "Latin",
  };
  const LETTERS = Object.keys(SCRIPTS).map((code) => ({ code, letter: new RegExp(`(?=\\p{L})\\p{Script=${code}}`, "u") }));

  form.scriptCalled = (code) => SCRIPTS[code];

  // In the order of their first letters.
  form.scriptsIn = (text) => [
    ...new Set(Array.from(text, (sign) => LETTERS.find(({ letter }) => letter.test(sign))?.code).filter(Boolean)),
  ];

  // The script of the tag, or the most likely one of its language.
  form.scriptOf = (lang) => {
    try {
      const { script } = new Intl.Locale(lang).maximize();
      return script in SCRIPTS ? script : "";
    } catch {
      return "";
    }
  };

  // The script of the archive's headings is that of the language that its settings list first.
  form.headingScript = ({ languages }) => form.scriptOf(languages[0]?.value ?? "");

  form.headingLetters = (model) => `${form.scriptCalled(form.headingScript(model)) ?? "the archive's"} letters`;

  // Letters that modify others, as the sign of an apostrophe may, belong to any script.
  form.isInOtherLetters = (text, model) => {
    const [wanted, first] = [form.headingScript(model), /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u.exec(text.normalize("NFKC"))?.[0]];
    return Boolean(wanted && first) && form.scriptsIn(first)[0] !== wanted;
  };

  // The language of a name, where its letters leave only one of the archive's.
  form.languageWritten = (text, { languages }) => {
    const written = form.scriptsIn(text);
    const fitting = languages.filter(({ value }) => written.includes(form.scriptOf(value)));
    return fitting.length === 1 ? fitting[0].value : "";
  };
})();
