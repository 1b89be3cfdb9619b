// A date as it was typed in, its first and last day out, or why it is none: the form that records use (EDTF).
//
// A day, a month or a year, each with ? (uncertain) or ~ (about); 2018-01-13/2018-01-15 lasts, an end may be open (..);
// [2016-10..2018-12] is one day in there; unknown.
(() => {
  const form = (window.archiveForm ??= {});
  const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~])?$/;
  const HELP = "write 2013-04-10, 2013-04 or 2013; what lasts 2018-01-13/2018-01-15; add ? if uncertain, ~ if about";
  const MONTHS = "January February March April May June July August September October November December".split(" ");

  // `start` and `end` are days such as 2031-05-06, empty where that end is open; `doubt` if one of them has a mark.
  form.date = (text) => {
    if (text === "unknown") return { start: "", end: "", doubt: false };
    if (/^\[.*\]$/s.test(text)) return range(text, text.slice(1, -1), "..", "");
    if (text.includes("/")) return range(text, text, "/", "..");
    return instant(text, text);
  };

  function range(text, inner, between, open) {
    const at = inner.indexOf(between);
    const [first, last] = [inner.slice(0, at), inner.slice(at + between.length)];
    if (at < 0 || (first === open && last === open)) return otherForm(text);
    const start = first === open ? { start: "" } : instant(first, text);
    const end = last === open || start.message ? { end: "" } : instant(last, text);
    if (start.message || end.message) return start.message ? start : end;
    const isTurned = start.start && end.end && start.start > end.end;
    if (isTurned) return { message: `\`${text}\` ends before it starts`, help: "put the earlier date first" };
    return { start: start.start, end: end.end, doubt: Boolean(start.doubt || end.doubt) };
  }

  function instant(part, text) {
    const [, year, month, day, doubt] = POINT.exec(part) ?? [];
    if (!year || Number(year) === 0) return otherForm(text);
    const start = `${year}-${month ?? "01"}-${day ?? "01"}`;
    if (!form.isDay(...start.split("-"))) return { message: `\`${text}\` is not in the calendar`, help: inCalendar(year, Number(month)) };
    const last = month ?? "12";
    return { start, end: `${year}-${last}-${day ?? lastDay(year, Number(last))}`, doubt: Boolean(doubt) };
  }

  form.isDay = (year, month, day) => {
    const inYear = Number(year) > 0 && Number(month) >= 1 && Number(month) <= 12;
    return inYear && Number(day) >= 1 && Number(day) <= lastDay(year, Number(month));
  };

  // The calendar comes round in 400 years, and what is below 100 means 1900 and more to the browser.
  function lastDay(year, month) {
    return new Date(Date.UTC(2000 + (Number(year) % 400), month, 0)).getUTCDate();
  }

  function inCalendar(year, month) {
    const isMonth = month >= 1 && month <= 12;
    if (!isMonth) return `months are 01 to 12: look the date up in the source, or write \`${year}\` if it does not tell`;
    const told = `${MONTHS[month - 1]} ${Number(year)} has ${lastDay(year, month)} days`;
    return `${told}: look the day up in the source, or write \`${year}-${String(month).padStart(2, "0")}\` if it does not tell`;
  }

  function otherForm(text) {
    const meant = form.dateMeant(text).map((each) => `\`${each}\``);
    return { message: `\`${text}\` is not a date of the archive's form`, help: meant.length ? `write ${meant.join(" or ")}` : HELP };
  }
})();
