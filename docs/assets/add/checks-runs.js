// The record and the pasted texts in, every run of nine words or more that both share out.
//
// Words are compared without regard to case and to the signs between them.
(() => {
  const form = (window.archiveForm ??= {});
  const LENGTH = 9; // words
  const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

  (form.checks ??= []).push(({ places, held }) => {
    const answers = places.filter(({ field }) => field).map(({ value, path }) => ({ words: wordsOf(value), path }));
    const long = answers.filter(({ words }) => words.length >= LENGTH);
    return [...held].flatMap(([letter, { lines }]) => {
      const known = runsOfText(lines);
      return long.flatMap(({ words, path }) => shared(words, known).map((run) => told(run, letter, path)));
    });
  });

  function told({ words, end }, letter, path) {
    const where = `${form.passagesInWords([end])} of source ${letter}`;
    const message = `these ${words.length} words stand in ${where} in the same order: “${words.join(" ")}”`;
    const help = `say it in words of your own: records share fewer than ${LENGTH} words in a row with a source`;
    return form.problem("held-run", path, message, help);
  }

  function wordsOf(text) {
    return text.match(WORD) ?? [];
  }

  // Every run of a text with the last passage that has it.
  function runsOfText(lines) {
    return new Map(lines.flatMap(({ locator, text }) => runs(wordsOf(text)).map((run) => [run, locator])));
  }

  function runs(words) {
    const compared = words.map((word) => form.casefold(word).replaceAll("’", "'"));
    return compared.slice(LENGTH - 1).map((_, at) => compared.slice(at, at + LENGTH).join(" "));
  }

  // Every shared run, as long as it is, with the passage of its beginning.
  function shared(words, known) {
    const ends = runs(words).map((run) => known.get(run));
    const starts = ends.flatMap((end, at) => (end && !ends[at - 1] ? [at] : []));
    return starts.map((start) => {
      const stop = ends.findIndex((end, at) => at > start && !end);
      const last = stop < 0 ? ends.length : stop;
      return { words: words.slice(start, last + LENGTH - 1), end: ends[start] };
    });
  }
})();
