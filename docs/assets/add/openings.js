// The passages of a text in, the opening words by which each paragraph is known out: as few as stand there once.
(() => {
  const form = (window.archiveForm ??= {});
  const [FEWEST, MOST] = [3, 8];

  form.openings = (lines) => {
    const told = lines.map(({ locator, text }) => ({ locator, text: form.casefold(text) }));
    const found = lines.filter(({ locator }) => locator !== "t").map((line) => opening(line, told));
    const isBare = lines.length > 0 && !found.length;
    const problems = isBare ? ["this text has a heading and no paragraph"] : found.map(({ problem }) => problem).filter(Boolean);
    return { paragraphs: found.map(({ words }) => words), problems };
  };

  function opening({ locator, text }, told) {
    const words = text.split(" ");
    for (let number = FEWEST; number <= Math.min(MOST, words.length); number += 1) {
      const tried = words.slice(0, number).join(" ");
      if (passagesWith(tried, told).length === 1) return { words: tried, problem: unseen(locator, tried) };
    }
    const most = words.slice(0, MOST).join(" ");
    return { words: most, problem: words.length < FEWEST ? tooShort(locator, most) : repeated(locator, most, told) };
  }

  // A passage stands there as often as it has the words.
  function passagesWith(words, told) {
    const wanted = form.casefold(words);
    return told.flatMap(({ locator, text }) => Array(form.times(wanted, text)).fill(locator));
  }

  function tooShort(locator, words) {
    const help = "join it with the line before or after it, or delete it if it is no part of the text";
    return `${locator} has fewer than ${FEWEST} words (“${words}”): ${help}`;
  }

  function repeated(locator, words, told) {
    const others = form.passagesInWords([...new Set(passagesWith(words, told))]);
    const help = `delete what was pasted twice, or join ${locator} with the line before it`;
    return `“${words}”, how ${locator} opens, stands in the text more than once (${others}): ${help}`;
  }

  // What a record would refuse, though it belongs to the text.
  function unseen(locator, words) {
    const sign = words.includes("\ufffd") ? "\ufffd" : form.hidden(words);
    const message = () => `the opening words of ${locator} hold a sign that cannot be shown (${form.codeOf(sign)})`;
    return sign && `${message()}: look it up in the source and type the word again`;
  }
})();
