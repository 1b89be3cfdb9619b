// An address as it was typed in, the one that records take out: with its beginning, and in letters that every browser sends.
(() => {
  const form = (window.archiveForm ??= {});
  const HOST = "(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+)";
  const ADDRESS = new RegExp(`^https?://${HOST}(?::[0-9]{1,5})?(?:[/?#][!-~]*)?$`);
  const UNSAFE = /[<>"'`\\{}|^]/g;
  const MARKS = /^[\s<"“„«(]+|[\s>"”“»)]+$/g;
  const LIKE_HOST = /^(?:[\p{L}\p{N}\p{M}-]+\.)+[\p{L}\p{M}]{2,}(?=[:/?#]|$)/u;

  form.isAddress = (text) => text.length <= 1000 && ADDRESS.test(text) && text.search(UNSAFE) < 0;

  // Empty where it looks like no address of a page.
  form.addressMeant = (text) => {
    const typed = form.wellFormed(text).replace(MARKS, "").replace(/^\/\//, "");
    const begun = /^https?:\/\//i.test(typed) ? typed : LIKE_HOST.test(typed) ? `https://${typed}` : "";
    const address = begun && URL.canParse(begun) ? written(new URL(begun).href) : "";
    return form.isAddress(address) ? address : "";
  };

  function written(address) {
    return address.replace(UNSAFE, (sign) => `%${sign.codePointAt(0).toString(16).toUpperCase()}`);
  }
})();
