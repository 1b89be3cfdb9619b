// Records and what was typed in, those of nearly the same spelling out: a letter or two apart, or another transliteration.
(() => {
  const form = (window.archiveForm ??= {});
  const FEW = 3; // records
  const SOUNDS = [
    [/dzh|zh/g, "j"],
    [/kh/g, "h"],
    [/gh/g, "g"],
    [/ph/g, "f"],
    [/ck|q|c(?!h)/g, "k"],
    [/x/g, "ks"],
    [/w/g, "v"],
    [/ou|oo/g, "u"],
    [/ee/g, "i"],
    [/y/g, "i"],
    [/(.)\1+/gu, "$1"],
    [/i(?=[aeou])/g, ""],
  ];
  const known = new Map(); // the sound of every word that was looked at

  // While somebody types a word may be its beginning; `whole` compares it in full, and wants a third of the name.
  form.near = (records, typed, { whole = false } = {}) => {
    const wanted = form.wordsOfName(typed).map(sound);
    const distance = (record) => Math.min(...form.namesOf(record).map((name) => apart(wanted, name.map(sound), whole)));
    const found = wanted.length ? records.map((record) => ({ record, distance: distance(record) })) : [];
    const near = found.filter((each) => each.distance < Infinity).sort((one, other) => one.distance - other.distance);
    return near.slice(0, FEW).map(({ record }) => record);
  };

  // The same words in any order, without accents, capitals and the article.
  form.isCalledInAnyOrder = ({ names }, typed) => {
    const wanted = inOrder(typed);
    return wanted !== "" && names.some((name) => inOrder(name) === wanted);
  };

  function inOrder(name) {
    return form.wordsOfName(name).filter((word) => word !== "the").sort().join(" ");
  }

  function apart(wanted, name, whole) {
    if (!name.length || (whole && wanted.length * 3 < name.length)) return Infinity;
    const nearest = (word) => Math.min(...name.map((each) => between(word, each, whole)));
    return wanted.reduce((sum, word) => sum + nearest(word), 0);
  }

  // How many letters two words are apart; too many is Infinity.
  function between(word, other, whole) {
    const most = word.length < 5 ? 0 : word.length < 9 ? 1 : 2;
    if (whole && Math.abs(word.length - other.length) > most) return Infinity;
    const steps = stepsTo(word, whole ? other : other.slice(0, word.length + most));
    const fewest = whole ? steps.at(-1) : Math.min(...steps);
    return fewest <= most ? fewest : Infinity;
  }

  // Distances from a word to every beginning of the other: letters more, less, other, or two in the wrong order.
  function stepsTo(word, other) {
    const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
    for (let at = 0; at < word.length; at += 1) {
      const [row, next] = [rows[at], [at + 1]];
      for (let to = 0; to < other.length; to += 1) {
        const isTurned = at > 0 && to > 0 && word[at] === other[to - 1] && word[at - 1] === other[to];
        const turned = isTurned ? rows[at - 1][to - 1] + 1 : Infinity;
        next.push(Math.min(row[to + 1] + 1, next[to] + 1, row[to] + Number(word[at] !== other[to]), turned));
      }
      rows.push(next);
    }
    return rows.at(-1);
  }

  function sound(word) {
    if (!known.has(word)) known.set(word, SOUNDS.reduce((now, [spelt, plain]) => now.replace(spelt, plain), form.inLatin(word) || word));
    return known.get(word);
  }
})();
