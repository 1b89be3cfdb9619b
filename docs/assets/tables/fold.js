// A text in, the same without accents, capitals and variants of letters out, so that one spelling finds another.
(() => {
  const tables = (window.archiveTables ??= {});

  // Letters that Unicode does not take apart: Cyrillic beyond Russian, Arabic beside Persian, Latin with strokes.
  const ALIKE = new Map([
    ...pairs("қғңәөұүһі", "кгнаоуухи"),
    ...pairs("كيىةۀە", "کییههه"),
    ...pairs("۰۱۲۳۴۵۶۷۸۹", "0123456789"),
    ...pairs("٠١٢٣٤٥٦٧٨٩", "0123456789"),
    ...pairs("øłđı", "oldi"),
    ["ß", "ss"], ["æ", "ae"], ["œ", "oe"],
    ...["'", "’", "ʼ", "ʻ", "‘", "\u0640", "\u200c", "\u200d"].map((sign) => [sign, ""]),
  ]);

  function pairs(from, to) {
    const targets = [...to];
    return [...from].map((letter, at) => [letter, targets[at]]);
  }

  tables.fold = (text) => {
    const plain = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
    return plain.replace(/[^a-z0-9 ]/g, (letter) => ALIKE.get(letter) ?? letter).replace(/\s+/g, " ").trim();
  };

  // Letters and digits of a text, for an address.
  tables.slug = (text) => tables.fold(text).replace(/[^\p{L}\p{N}]+/gu, "-");
})();
