// Records and what was typed in, the records that may be meant out, the likeliest first.
//
// Every typed word begins a word of one name, in whatever spelling or script; what has fewer words besides comes first.
(() => {
  const form = (window.archiveForm ??= {});
  const known = new Map(); // the words of every name that was looked at

  form.found = (records, typed, limit = 8) => {
    const wanted = form.wordsOfName(typed);
    const score = (record) => Math.max(...form.namesOf(record).map((name) => likeness(wanted, name)));
    return records
      .map((record) => ({ record, score: score(record) }))
      .filter(({ score }) => score >= 0)
      .sort((one, other) => other.score - one.score || compared(form.idOfRecord(one.record), form.idOfRecord(other.record)))
      .slice(0, limit)
      .map(({ record }) => record);
  };

  // 2 if it is the name in full, 1 and less with every word more, -1 if it is not.
  function likeness(wanted, name) {
    if (wanted.length && wanted.join() === name.join()) return 2;
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
