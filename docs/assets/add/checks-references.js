// Ids, keys and parties in, those out that name nothing, or something that cannot stand there.
(() => {
  const form = (window.archiveForm ??= {});
  const AGAIN = "add the person again, or choose somebody else";
  const NAMES = new Set(["choice", "party", "account", "id"]);

  (form.checks ??= []).push((all) => {
    const keys = new Set(form.people(all.tree).map(({ person }) => person.key));
    return all.places.filter(({ field }) => field && mayName(field)).flatMap((place) => named(place, all.known, keys));
  });

  // An id, or an entry that is an id in place of a group, or the name of something that may have a record.
  function mayName({ type, part, kinds, short }) {
    return (NAMES.has(type) && short) || (kinds.length > 0 && (part || type === "line"));
  }

  function named({ field, value, path }, known, keys) {
    const kind = form.kindOf(known, value);
    const isOwnWords = field.type === "line" && !kind && !(value.includes("-") && form.isIdForm(value));
    if (isOwnWords) return [];
    if (!form.isId(value)) {
      const help = "ids have small letters a-z, digits and single hyphens, at most 80 characters";
      return [form.problem("id-form", path, `\`${value}\` is not an id`, help)];
    }
    if (field.type === "id" || field.kinds.includes(kind) || isNoId(field, value, known, keys)) return [];
    if (field.type === "party" && !kind) return [form.problem("unknown-reference", path, `\`${value}\` is no longer in this meeting`, AGAIN)];
    const otherKind = `\`${value}\` is one of the ${kind}; this field takes ${field.kinds.join(" or ")}`;
    return [form.problem("unknown-reference", path, kind ? otherKind : `no record \`${value}\``, "choose one that is offered")];
  }

  // What may stand where an id stands, and is none.
  function isNoId({ type }, value, known, keys) {
    if (type === "party") return value === "source" || keys.has(value) || form.isCountry(known, value);
    return type === "account" && (value === "third-party" || form.isCountry(known, value));
  }

  // People of the archive who speak or are spoken to, and stand in no list of the meeting; one misspelt there is told there.
  form.checks.push(({ known, tree }) => {
    const people = form.people(tree);
    if (people.some(({ person }) => !form.isBlank(person.who) && !form.kindOf(known, person.who))) return [];
    const listed = new Set(people.map(({ handle }) => handle));
    const astray = form.parties(tree).filter(({ value }) => !listed.has(value) && form.kindOf(known, value) === "people");
    const help = "list this person on a side, or among those who were named and not there";
    return astray.map(({ value, path }) => form.problem("speaker-is-listed", path, `\`${value}\` is in no list of this meeting`, help));
  });

  // Whoever speaks or is spoken to in a point.
  form.parties = (tree) => {
    const fields = ["by", "on_behalf_of", "to"];
    return form.entries(tree, "points").flatMap(({ value, path }) => fields.flatMap((name) => form.entries(value, name, path)));
  };

  form.checks.push(({ model, known, tree }) => {
    const withKey = form.people(tree).filter(({ person }) => !form.isBlank(person.key));
    return withKey.flatMap(({ person: { key }, path }) => {
      const complaint = taken(key, model, known);
      return complaint ? [form.problem("id-taken", [...path, "key"], ...complaint)] : [];
    });
  });

  function taken(key, model, known) {
    const hasOtherMeaning = form.isCountry(known, key) || model.reserved.includes(key);
    if (hasOtherMeaning) return [`\`${key}\` has another meaning in records`, "choose a longer key, such as the family name"];
    const kind = form.kindOf(known, key);
    const help = kind === "people" ? "choose that person of the archive, or another key" : "choose another key";
    return kind && [`\`${key}\` is already the id of one of the ${kind}`, help];
  }
})();
