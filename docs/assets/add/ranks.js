// Bodies that may be named in, these and all countries out, each with its rank: the lower it is, the likelier one is meant.
//
// Who is of the meeting itself has none and stands before them all.
(() => {
  const form = (window.archiveForm ??= {});
  const [MEETS, NAMED, ELSEWHERE] = [1, 2, 3];
  const kept = new Map(); // by the bodies: they are the same for every box of a field

  form.ranked = (bodies) => {
    const key = bodies.map(({ value }) => value).join();
    if (!kept.has(key)) kept.set(key, ranked(bodies));
    return kept.get(key);
  };

  form.thoseWhoMeet = (bodies) => form.ranked(bodies).filter(({ rank }) => rank === MEETS);

  function ranked(bodies) {
    const { records } = form.known;
    const meet = new Set(records.meetings.flatMap(({ sides }) => sides));
    const named = new Set([...Object.values(records).flatMap((kind) => kind.map(({ country }) => country)), ...bodies.map(({ value }) => value)]);
    const rank = (value) => (meet.has(value) ? MEETS : named.has(value) ? NAMED : ELSEWHERE);
    const all = [...form.countries(), ...bodies].map((each) => ({ ...each, rank: rank(each.value) }));
    return all.map((each) => (each.rank === ELSEWHERE ? withoutCode(each) : each));
  }

  // Two letters are the beginning of many a name: only the code of a country that occurs here means the country.
  function withoutCode({ id, names, ...each }) {
    return { ...each, id: "", names: names.filter((name) => name !== id) };
  }
})();
