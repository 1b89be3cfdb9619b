// The name of the file and the pasted texts in, what would keep the archive from holding them out.
(() => {
  const form = (window.archiveForm ??= {});
  const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

  (form.checks ??= []).push(({ id, model, known }) => {
    const complaint = wrong(id, model, known);
    return complaint ? [form.problem(complaint[0], ["id"], complaint[1], complaint[2])] : [];
  });

  function wrong(id, model, known) {
    const sample = "write day, visitor, host and place in letters a to z, as in 2031-05-06-sm-li-vaduz";
    if (form.isBlank(id)) return ["", "the file has no name yet", sample];
    const rule = "record-file-name";
    if (!form.isId(id)) return [rule, `\`${id}\` is not an id`, "use a-z, 0-9 and single hyphens, at most 80 characters"];
    const hasOtherMeaning = model.reserved.includes(id) || /^\d+$/.test(id) || form.isCountry(known, id);
    if (hasOtherMeaning) return [rule, `\`${id}\` has another meaning in records`, "choose a longer file name"];
    if (DEVICES.test(id)) return [rule, `Windows cannot store a file called \`${id}\``, "choose another name"];
    const message = `\`${id}\` is the id of a record already, or was one once`;
    return known.ids.includes(id) && ["id-taken", message, "choose another: no id is used twice"];
  }

  // The page of a source that is written out here has an id too.
  form.checks.push(({ id, known, tree: { sources = {} } }) => {
    const writtenOut = Object.keys(sources).filter((letter) => typeof sources[letter] === "object" && !form.isBlank(sources[letter]));
    return writtenOut.flatMap((letter) => {
      const own = `${id}-${letter.toLowerCase()}`;
      const message = `\`${own}\`, the id of this source, is already that of another record`;
      return known.ids.includes(own) ? [form.problem("id-taken", ["sources", letter], message, "give the file another name")] : [];
    });
  });

  form.checks.push(({ held }) =>
    [...held].flatMap(([letter, { problems }]) => problems.map((each) => form.problem("", ["sources", letter, "text"], ...halves(each)))),
  );

  // What is wrong with a pasted text, and what to do about it.
  function halves(problem) {
    const at = problem.lastIndexOf(": ");
    return at < 0 ? [problem, "paste the text below its heading too"] : [problem.slice(0, at), problem.slice(at + 2)];
  }
})();
