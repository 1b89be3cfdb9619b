// A value in, the way that it stands in a file out: as it is where everybody reads it so, else in quotation marks.
(() => {
  const form = (window.archiveForm ??= {});

  // What YAML 1.1, which many programs still read, takes for something else than a text (https://yaml.org/type/).
  const NO_TEXT = [
    /^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
    /^(?=[-+0-9])[-+]?(?:0b[01_]+|0?[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/,
    /^[-+]?[0-9][0-9_]*(?:\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[eE][-+]?[0-9]+|(?::[0-5]?[0-9])+\.[0-9_]*)$/,
    /^\.[0-9_]+(?:[eE][-+][0-9]+)?$/,
    /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
    /^\d{4}-\d\d-\d\d$/,
    /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/,
    /^(?:<<|=)$/,
  ];
  const NOTHING = /^(?:~|null|Null|NULL)$/;
  const BEGINS_PLAIN = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:](?=\S))/;
  const NOT_WITHIN = /: | #|:$/;
  const BEGINS_PLAIN_IN_LIST = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[^\s,[\]{}]))/;
  const NOT_WITHIN_LIST = /[,[\]{}]|:(?=[ ,[\]{}]|$)| #/;
  const NAMELIKE = /^(?:[a-z][a-z0-9_]+|[A-Z](?!:(?:t|p\d+)(?![\p{L}\p{N}_]))):(?=[^\s/])/u; // a field that lacks its space
  const UNPRINTABLE = /[\0-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdd2\ufffe\uffff]/; // YAML has no such signs, or our reader none
  const ESCAPED = /(?![ \u200c])[\p{C}\p{Z}]/gu;

  // `where`: "field", "entry" (of a list, on a line of its own), or "list" (between others, in brackets).
  form.scalar = (value, { quoted, where }) => {
    const plain = value && !NOTHING.test(value) && !(quoted && NO_TEXT.some((each) => each.test(value))) && isPlain(value, where);
    return plain ? value : JSON.stringify(value).replace(ESCAPED, escaped);
  };

  function isPlain(value, where) {
    if (UNPRINTABLE.test(value) || form.words(value).join(" ") !== value) return false;
    if (where === "list") return BEGINS_PLAIN_IN_LIST.test(value) && !NOT_WITHIN_LIST.test(value);
    return BEGINS_PLAIN.test(value) && !NOT_WITHIN.test(value) && !(where === "entry" && NAMELIKE.test(value));
  }

  function escaped(character) {
    const code = character.codePointAt(0);
    return code < 0x10000 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
  }
})();
