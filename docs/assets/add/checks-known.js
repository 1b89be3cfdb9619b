// The archive in, what it has already out: the text that is written out here, or perhaps the very meeting.
(() => {
  const form = (window.archiveForm ??= {});
  const MONTH = 31; // days

  (form.checks ??= []).push(({ known, tree: { sources = {} } }) => {
    const withAddress = Object.keys(sources).filter((letter) => !form.isBlank(sources[letter].url));
    return withAddress.flatMap((letter) => sameText(letter, placeOf(sources[letter].url), known));
  });

  function sameText(letter, place, known) {
    const own = known.records.sources.find(({ url = "" }) => placeOf(url) === place);
    if (!own) return [];
    const message = `the archive has the text of this address already: “${own.words}” (\`${own.id}\`)`;
    return [form.problem("", ["sources", letter, "url"], message, `choose \`${own.id}\` as the source in place of writing it out`, true)];
  }

  // The part of an address that tells texts apart.
  function placeOf(url) {
    return url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/#.*$/, "").replace(/\/$/, "");
  }

  form.checks.push(({ known, tree }) => {
    const sides = form.entries(tree, "sides").map(({ value }) => value.country || value.organisation);
    const own = { days: daysOf(tree.date), parties: partiesOf(sides) };
    const related = form.entries(tree, "related").map(({ value }) => value.meeting);
    const same = known.records.meetings.filter((each) => !related.includes(each.id) && isPerhaps(own, each));
    const help = "look at it: if it is the same, correct that record; if not, name it as related and say how the two belong together";
    const message = ({ id, words }) => `this is perhaps the meeting “${words}” of the archive (\`${id}\`)`;
    return same.map((each) => form.problem("perhaps-the-same-meeting", ["date"], message(each), help, true));
  });

  function isPerhaps(own, { date, sides = [] }) {
    const days = daysOf(date);
    const isThen = own.days && days && own.days.first <= days.last && days.first <= own.days.last;
    return isThen && own.parties !== "" && own.parties === partiesOf(sides);
  }

  function partiesOf(sides) {
    return [...new Set(sides.filter(Boolean))].sort().join(" ");
  }

  // The days of a date that is known to the month, of a doubtful one with a month to spare on both sides.
  function daysOf(date = "") {
    const { start, end, doubt } = form.date(date);
    const [first, last] = [start, end].map((day) => Date.parse(day) / 86_400_000);
    if (!start || !end || last - first >= MONTH) return null;
    return doubt ? { first: first - MONTH, last: last + MONTH } : { first, last };
  }
})();
