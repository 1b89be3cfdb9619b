// A text as it was typed in, the same as the records hold it out: its spaces, its words, its letters for comparison.
//
// White space, words and capitals are those of Python, which reads the records: `\s` and `\w` mean other signs here.
(() => {
  const form = (window.archiveForm ??= {});
  const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
  const SPACES = new RegExp(`[${SPACE}]+`, "gu");
  const ORDINARY = /[\t\n\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/gu; // but for control characters
  const IN_WORD = /[\p{L}\p{N}_]/u;

  // Half a character, which no file can hold, becomes the sign of a lost one.
  form.wellFormed = (text) => text.replace(/\p{Surrogate}/gu, "\ufffd");

  // As a record holds a text: on one line.
  form.asText = (typed) => form.wellFormed(typed).replace(ORDINARY, " ").replace(/^ +| +$/g, "").normalize("NFC");

  form.words = (text) => text.split(SPACES).filter(Boolean);

  // As a held text and a quotation from it are compared: on one line, whatever white space there is.
  form.onOneLine = (text) => form.words(text).join(" ").normalize("NFC");

  // Letter by letter: the Greek final s is the same as the other one, and the i without a dot is none with one.
  form.casefold = (text) => Array.from(text, (letter) => (letter === "ı" ? letter : bothWays(letter))).join("");

  function bothWays(letter) {
    return letter.toLowerCase().toUpperCase().toLowerCase();
  }

  // How often words stand in a text, whole words only; both have been through `casefold`.
  form.times = (words, text) => {
    let count = 0;
    for (let at = text.indexOf(words); at >= 0; ) {
      const end = at + words.length;
      const whole = !isInWord(text.slice(Math.max(0, at - 2), at), -1) && !isInWord(text.slice(end, end + 2), 0);
      count += Number(whole);
      at = text.indexOf(words, whole ? end : at + 1);
    }
    return count;
  };

  function isInWord(signs, at) {
    return IN_WORD.test(Array.from(signs).at(at) ?? "");
  }
})();
