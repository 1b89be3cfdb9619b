// Records and what was typed in, the records that may be meant out, the likeliest first.
//
// Every typed word begins a word of one name, in whatever spelling or script. A name in full comes first, then what has
// the lowest rank, then what has fewer words besides.
(() => {
  const form = (window.archiveForm ??= {});
  const FULL = 2; // the score of a name in full
  const CODE = 2; // letters: what is as short may only be the beginning of a name
  const known = new Map(); // the words of every name that was looked at

  form.found = (records, typed, limit = 8) => {
    const wanted = form.wordsOfName(typed);
    const isFull = ({ score }) => Number(score === FULL && wanted.join("").length > CODE);
    const score = (record) => Math.max(...form.namesOf(record).map((name) => likeness(wanted, name)));
    return records
      .map((record) => ({ record, score: score(record) }))
      .filter(({ score }) => score >= 0)
      .sort((one, other) => isFull(other) - isFull(one) || rank(one) - rank(other) || other.score - one.score || byId(one, other))
      .slice(0, limit)
      .map(({ record }) => record);
  };

  const rank = ({ record }) => record.rank ?? 0;
  const byId = (one, other) => compared(form.idOfRecord(one.record), form.idOfRecord(other.record));

  // FULL if it is the name in full, 1 and less with every word more, -1 if it is not.
  function likeness(wanted, name) {
    if (wanted.length && wanted.join() === name.join()) return FULL;
    const begins = wanted.every((word) => name.some((each) => each.startsWith(word)));
    return begins ? wanted.length / Math.max(wanted.length, name.length, 1) : -1;
  }

  form.namesOf = (record) => [record.words ?? "", form.idOfRecord(record), ...(record.names ?? [])].map(form.wordsOfName);

  form.wordsOfName = (name) => {
    if (!known.has(name)) known.set(name, wordsOf(name));
    return known.get(name);
  };

  form.idOfRecord = (record) => record.id ?? record.value;

  function wordsOf(text) {
    return window.archiveTables.fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  }

  function compared(one, other) {
    return one < other ? -1 : Number(one > other);
  }
})();
