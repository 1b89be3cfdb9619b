// A date written in another form in, how the archive writes it out: once, twice where day and month may be swapped.
(() => {
  const form = (window.archiveForm ??= {});
  const MONTHS = "january february march april may june july august september october november december".split(" ");
  const MARKS = /^["'“”„‘’«» ]+|["'“”„‘’«» ]+$/g;
  const FORMS = [
    /^(?<day>\d{1,2})\.[ \t-\r]?(?<month>\d{1,2})\.[ \t-\r]?(?<year>\d{4})$/,
    /^(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})$/,
    /^(?:(?<day>\d{1,2}) )?(?<month>[A-Za-z]{3,9}),? (?<year>\d{4})$/,
    /^(?<month>[A-Za-z]{3,9}) (?<day>\d{1,2}),? (?<year>\d{4})$/,
    /^(?<year>\d{4})[-./](?<month>\d{1,2})$/,
    /^(?<month>\d{1,2})[./](?<year>\d{4})$/,
  ];
  const PLAIN = /^\d{4}(?:-\d{2}){0,2}[?~]?$/;
  const YEARS = /^(?<first>\d{4})[ \t-\r]?[-–][ \t-\r]?(?<last>\d{4})$/;
  const EITHER = /^(?<one>\d{1,2})[/-](?<other>\d{1,2})[/-](?<year>\d{4})$/;

  form.dateMeant = (text) => {
    const words = form.westernDigits(text.replace(MARKS, ""));
    if (words !== text && PLAIN.test(words)) return [words];
    const years = YEARS.exec(words)?.groups;
    if (years && years.first < years.last) return [`${years.first}/${years.last}`];
    const either = EITHER.exec(words)?.groups;
    if (either) return bothWays(either);
    const found = FORMS.map((each) => each.exec(words)?.groups).find(Boolean);
    return [found && written(found.year, found.month, found.day)].filter(Boolean);
  };

  // Digits of other scripts as those that the archive's dates are written in; each script has its ten in a row.
  form.westernDigits = (text) => text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(valueOf(digit.codePointAt(0))));

  function valueOf(digit) {
    let first = digit;
    while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
    return (digit - first) % 10;
  }

  function bothWays({ one, other, year }) {
    return [...new Set([written(year, other, one), written(year, one, other)].filter(Boolean))];
  }

  function written(year, month, day) {
    const number = /^\d+$/.test(month) ? Number(month) : monthCalled(month.toLowerCase());
    if (!form.isDay(year, number, day ?? 1)) return "";
    const parts = [year, number, ...(day ? [Number(day)] : [])];
    return parts.map((each) => String(each).padStart(2, "0")).join("-");
  }

  function monthCalled(name) {
    return 1 + MONTHS.findIndex((each) => each === name || each.slice(0, 3) === name);
  }
})();
