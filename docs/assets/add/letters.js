// A name in Cyrillic letters in, the same in the letters a to z out, as passports and newspapers spell such names.
(() => {
  const form = (window.archiveForm ??= {});
  const PAIRS = [
    "а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch",
    "ъ - ы y ь - э e ю yu я ya",
    "ә a ғ gh қ k ң n ө o ұ u ү u һ h і i",
    "ї i є e ґ g ў u ӣ i ӯ u ҳ h ҷ j җ j ѓ g ќ k љ l њ n џ dz ј j ђ d ћ c ѕ dz",
  ];
  const LETTERS = new Map(inPairs(PAIRS.join(" ").split(" ")));

  // Empty where a letter is of another script.
  form.inLatin = (word) => {
    const latin = Array.from(word.toLowerCase().normalize("NFC"), (letter) => LETTERS.get(letter) ?? letter).join("");
    return form.idFromName(latin);
  };

  function inPairs(signs) {
    return signs.flatMap((sign, at) => (at % 2 ? [] : [[sign, signs[at + 1] === "-" ? "" : signs[at + 1]]]));
  }
})();
