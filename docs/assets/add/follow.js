// A text before and after an answer in, the place of its first change brought into view: in its own box, the page stays.
(() => {
  const form = (window.archiveForm ??= {});
  const BESIDE = "(min-width: 60em)"; // where the box stands beside the form and scrolls by itself
  const CALM = "(prefers-reduced-motion: reduce)";

  // `node` is the text in the box. Who reads in the box is left there.
  form.follow = (box, node, before) => {
    const after = node.data;
    if (before === after || !matchMedia(BESIDE).matches || box.contains(document.activeElement)) return;
    const [place, view] = [placeOf(node, firstChange(before, after)), box.getBoundingClientRect()];
    if (place.top >= view.top && place.bottom <= view.bottom) return;
    const top = box.scrollTop + place.top - view.top - view.height / 3;
    box.scrollTo({ top, behavior: matchMedia(CALM).matches ? "instant" : "smooth" });
  };

  function firstChange(before, after) {
    let at = 0;
    while (at < after.length - 1 && before[at] === after[at]) at += 1;
    return at;
  }

  function placeOf(node, at) {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  }
})();
