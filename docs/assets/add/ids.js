// What was answered so far in, the name of the file out, as the archive names a meeting: day, visitor, host and place.
(() => {
  const form = (window.archiveForm ??= {});
  const LIMIT = 80; // characters
  const LATIN = { ł: "l", ø: "o", đ: "d", ı: "i", æ: "ae", œ: "oe", þ: "th", ð: "d" };
  const ORDER = { visitor: 0, host: 2 };
  const DAY = /^\d{4}(-\d{2}){0,2}/;

  // A place in other letters than Latin ones is left out; empty where another part has them. A second meeting of a day is its `-b`.
  form.idOf = (tree, known = form.known) => {
    const base = joined(parts(form.answered(tree)));
    const taken = new Set(known?.ids ?? []);
    const others = Array.from("bcdefghijklmnopqrstuvwxyz", (letter) => `${base}-${letter}`);
    return (base && [base, ...others].find((id) => !taken.has(id))) || "";
  };

  // Small letters, digits and hyphens; empty if letters of other scripts are in the name.
  form.idFromName = (name) => {
    const latin = form.latinised(name);
    return /\p{L}/u.test(latin.replace(/[a-zA-Z]/g, "")) ? "" : (latin.match(/[a-z0-9]+/g) ?? []).join("-");
  };

  // Without capitals, accents and apostrophes, and the Latin letters that no accent explains in plain ones.
  form.latinised = (name) => {
    const folded = form.casefold(form.casefold(name).normalize("NFKD")).normalize("NFKD");
    return folded.replace(/[\p{M}'’`]/gu, "").replace(/[łøđıæœþð]/g, (letter) => LATIN[letter]);
  };

  function parts(tree) {
    const day = DAY.exec(text(tree.date))?.[0] ?? "";
    const sides = [...(tree.sides ?? [])].sort((one, other) => (ORDER[one.role] ?? 1) - (ORDER[other.role] ?? 1));
    const parties = sides.length > 2 ? [text(tree.kind) || "meeting"] : sides.map((side) => text(side.country) || text(side.organisation));
    const channel = tree.channel === "in-person" ? "" : text(tree.channel);
    return [day || "undated", ...parties, day ? "" : surname(sides), text(tree.place) || idOfWords(text(tree.place_as_written)) || channel];
  }

  // The last part of the first visitor's id, key or name.
  function surname(sides) {
    const person = sides[0]?.people?.[0];
    return idOfWords(text(person) || text(person?.who) || text(person?.name)).split("-").at(-1);
  }

  function joined(pieces) {
    const given = pieces.filter(Boolean).map(idOfWords);
    return given.every(Boolean) ? given.join("-").slice(0, LIMIT).replace(/^-+|-+$/g, "") : "";
  }

  function idOfWords(name) {
    const id = form.idFromName(name);
    return id.length <= LIMIT ? id : id.slice(0, Math.max(0, id.slice(0, LIMIT + 1).lastIndexOf("-")));
  }

  function text(value) {
    return typeof value === "string" ? value : "";
  }
})();
