// Paragraphs and what was typed in, those that may be meant out: of that number, of numbers that begin so, of these words.
(() => {
  const form = (window.archiveForm ??= {});
  const NUMBER = /^(?:([a-z])[ .,:]*(?:p[ .,:]*)?)?(\d+)$/; // 5, a5, a.p5, a, p5; p5 loses its p before

  form.paragraphsFound = (options, typed, limit = 8) => {
    const [, letter = "", number = ""] = NUMBER.exec(window.archiveTables.fold(typed).replace(/^p(?=[ .,:]*\d)/, "")) ?? [];
    const isOf = ({ value }) => number && (!letter || value.toLowerCase().startsWith(`${letter}.`)) && numberOf(value).startsWith(number);
    const numbered = options.filter(isOf).sort((one, other) => Number(numberOf(one.value)) - Number(numberOf(other.value)));
    const called = numbered.map((each) => (numberOf(each.value) === number ? { ...each, names: [...each.names, typed] } : each));
    const values = new Set(called.map(({ value }) => value));
    return [...called, ...form.found(options, typed, limit).filter(({ value }) => !values.has(value))].slice(0, limit);
  };

  function numberOf(value) {
    return /\.p(\d+)$/.exec(value)?.[1] ?? "";
  }
})();
