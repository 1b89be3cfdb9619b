// A text in, the characters in it that nobody sees out: a record refuses them, and what is pasted goes without them.
(() => {
  const form = (window.archiveForm ??= {});
  const ARABIC = /^[\u0620-\u06ff]$/;
  const NON_JOINER = "\u200c"; // Persian and Pashto spelling needs it between letters
  const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u;
  const DROPPED = /(?![\t-\r\x1c-\x1f\x85])[\p{Cc}\p{Cf}]/u; // but for white space

  form.hidden = (text) => {
    const letters = Array.from(text);
    return letters.find((letter, at) => HIDDEN.test(letter) && !isJoint(letters, at)) ?? "";
  };

  // The text without them, and how many there were.
  form.seen = (text) => {
    const letters = Array.from(text);
    const kept = letters.filter((letter, at) => !DROPPED.test(letter) || isJoint(letters, at));
    return { text: kept.join(""), dropped: letters.length - kept.length };
  };

  form.codeOf = (character) => `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

  function isJoint(letters, at) {
    return letters[at] === NON_JOINER && ARABIC.test(letters[at - 1]) && ARABIC.test(letters[at + 1]);
  }
})();
