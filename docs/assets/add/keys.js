// The name of somebody without a record in, a short name for this one file out: the family name, if it is free.
(() => {
  const form = (window.archiveForm ??= {});

  // `taken` are the keys that other people of the file have.
  form.keyOf = (name, taken = [], { model, known } = form) => {
    const words = form.words(form.asText(name)).map(form.inLatin);
    const last = words.at(-1) || "person";
    const whole = words.length && words.every(Boolean) ? [words.join("-")] : [];
    const countries = known.countries.map((each) => each.value);
    const used = new Set([...taken, ...model.reserved, ...known.ids, ...countries]);
    const free = [last, ...whole].find((key) => isKey(key, used));
    return free ?? numbered(last.slice(0, 70), used);
  };

  function numbered(word, used) {
    let number = 2;
    while (!isKey(`${word}-${number}`, used)) number += 1;
    return `${word}-${number}`;
  }

  function isKey(key, used) {
    return !used.has(key) && !/^\d+$/.test(key) && key.length <= 80;
  }
})();
