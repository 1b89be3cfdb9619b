// A period and a date in, whether they may share a day out; and what is said of a person who held no office on that day.
(() => {
  const form = (window.archiveForm ??= {});
  const { isBlank } = form;

  // What is not known, or in doubt, may be.
  form.wasThen = ({ period = "unknown" }, date = "unknown") => {
    const [one, other] = [form.date(period), form.date(date)];
    if (one.message || other.message || one.doubt || other.doubt) return true;
    const begins = (first, last) => !first.start || !last.end || first.start <= last.end;
    return begins(one, other) && begins(other, one);
  };

  // Empty where an office is given, or the date is not yet there.
  form.lacksOffice = ({ who, as, as_written: words }, { date }, { people }) => {
    const person = people.find(({ id }) => id === who);
    const isAnswered = !isBlank(as) || !isBlank(words) || isBlank(date) || form.date(date).message;
    if (!person || isAnswered || (person.offices ?? []).some((period) => form.wasThen({ period }, date))) return "";
    return `No office of ${person.words} is recorded for that day: choose one, or give the words of the source.`;
  };
})();
