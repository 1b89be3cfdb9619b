// A date as somebody typed it in, what stands in the box from then on out; where it may be two days, both.
(() => {
  const form = (window.archiveForm ??= {});
  const UNSEEN = /[\u200e\u200f\u061c\u2066-\u2069]/g; // signs that turn the direction
  const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;
  const SPAN = /^(?<first>\d{1,2}) ?[-–] ?(?<last>\d{1,2}) (?<rest>[A-Za-z]{3,9},? \d{4})$/;
  const OTHER_CALENDAR = { from: 1300, to: 1500 };

  // `value` is the date in the archive's form, empty if the typed text is none, or of a calendar that nobody converts by
  // guess; `choices` are what it may mean.
  form.dateTyped = (text, languages = []) => {
    const digits = form.westernDigits(text).replace(UNSEEN, "").trim();
    if (form.yearOfOtherCalendar(digits)) return { value: "", choices: [] };
    if (!form.date(digits).message) return { value: digits, choices: [] };
    const meant = daysMeant(inEnglish(digits, languages));
    return { value: meant.length === 1 ? meant[0] : "", choices: meant.length > 1 ? meant : [] };
  };

  // A year of the Solar Hijri or the lunar calendar, as years of meetings go; empty if there is none.
  form.yearOfOtherCalendar = (text) => {
    const years = form.westernDigits(text).match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
    return years.find((year) => Number(year) >= OTHER_CALENDAR.from && Number(year) <= OTHER_CALENDAR.to) ?? "";
  };

  // Points between the numbers do not tell everywhere which of the two is the day.
  function daysMeant(text) {
    const span = SPAN.exec(text)?.groups;
    if (span) return lasting(span);
    const dotted = DOTTED.exec(text);
    return form.dateMeant(dotted ? dotted.slice(1).join("/") : text);
  }

  function lasting({ first, last, rest }) {
    const [[start], [end]] = [first, last].map((day) => form.dateMeant(`${day} ${rest}`));
    const value = `${start}/${end}`;
    return start && end && !form.date(value).message ? [value] : [];
  }

  // The month in English, whichever language of the archive it was named in.
  function inEnglish(text, languages) {
    const words = text.replace(/(?<=\d)(?:st|nd|rd|th)(?= )/g, "").replace(/[\s\u00a0\u202f]+/g, " ");
    const bare = words.replace(/(?<=\d{4}) ?\p{L}{1,5}\.?$/u, ""); // “2026 г.”
    return bare.replace(/[\p{L}\p{M}\u200c]+/u, (word) => monthCalled(word.toLowerCase(), languages) ?? word);
  }

  function monthCalled(word, languages) {
    const months = languages.flatMap(({ value }) => [{ month: "long" }, { month: "long", day: "numeric" }].flatMap((parts) => namesIn(value, parts)));
    const found = months.find(({ name }) => name.toLowerCase() === word);
    return found && namesIn("en", { month: "long" })[found.number].name;
  }

  function namesIn(language, parts) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...parts, timeZone: "UTC" });
    const named = (number) => format.formatToParts(Date.UTC(2031, number, 1)).find(({ type }) => type === "month").value;
    return Array.from({ length: 12 }, (_, number) => ({ number, name: named(number) }));
  }

  // A date of records in words: “3 March 2026”; what is more than a day, a month or a year stays as it is.
  form.dateInWords = (value) => {
    const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
    if (!month) return value;
    return [day && Number(day), namesIn("en", { month: "long" })[Number(month) - 1].name, Number(year)].filter(Boolean).join(" ");
  };
})();
