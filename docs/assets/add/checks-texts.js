// Texts of the record in, those out that are too long, hold what a record cannot hold, or an e-mail address.
(() => {
  const form = (window.archiveForm ??= {});
  const TEXTS = new Set(["line", "prose", "quote"]);
  const ONE_LINE = new Set(["line", "quote"]);
  const NOBODY = "example\\.(?:com|net|org)(?![\\p{L}\\p{N}_])";
  const E_MAIL = new RegExp(`[\\p{L}\\p{N}_.+-]@(?!${NOBODY})[\\p{L}\\p{N}_-]{1,63}\\.[\\p{L}\\p{N}_]`, "u");

  // Rule, message and help for a text that its field does not take.
  const COMPLAINTS = [
    function lost(value, { type }) {
      const message = "a character was lost here: \ufffd stands in its place";
      return TEXTS.has(type) && value.includes("\ufffd") && ["hidden-character", message, "look the word up in the source and type it again"];
    },
    function hidden(value, { type }) {
      const sign = TEXTS.has(type) && !value.includes("\ufffd") && form.hidden(value);
      const message = () => `the invisible character ${form.codeOf(sign)} is in this text`;
      return sign && ["hidden-character", message(), "delete it: type the words again around that place"];
    },
    function brackets(value, { type }) {
      const message = "`<` and `>` cannot stand in a one-line field";
      return ONE_LINE.has(type) && /[<>]/.test(value) && ["angle-bracket", message, "say it without angle brackets"];
    },
    function address(value, { type }) {
      const help = "delete the address; name the office or the publisher instead";
      return type !== "address" && E_MAIL.test(value) && ["e-mail-address", "an e-mail address stands in this text", help];
    },
    function letters(value, { limits: { characters = Infinity } }, path) {
      const number = Array.from(value).length;
      const message = `this text has ${number} characters; the field takes ${characters}`;
      return number > characters && ["text-length", message, isPoint(path) ? "shorten it, or say it in two points" : "shorten it"];
    },
    function words(value, { type, limits: { words: most = Infinity } }) {
      const number = form.words(value).length;
      const [rule, help] =
        type === "quote"
          ? ["quote-length", `quote ${most} words or fewer, and tell the rest in your own`]
          : ["text-length", "shorten it: the details stand in the points"];
      return number > most && [rule, `${number} words; at most ${most} are allowed`, help];
    },
  ];

  (form.checks ??= []).push(({ places }) => places.filter(({ field }) => field).flatMap(told));

  function told({ field, value, path }) {
    const found = COMPLAINTS.map((complaint) => complaint(value, field, path)).filter(Boolean);
    return found.map(([rule, message, help]) => form.problem(rule, path, message, help));
  }

  // The sentence of a point: points, its number, text.
  function isPoint([list, , name, ...deeper]) {
    return list === "points" && name === "text" && !deeper.length;
  }
})();
