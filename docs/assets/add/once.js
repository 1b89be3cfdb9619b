// A press of a button that takes something away in, whether it only comes of pressing twice out.
//
// What follows moves to where the pointer is: a second press there would take that away too.
(() => {
  const form = (window.archiveForm ??= {});
  const SOON = 700; // milliseconds
  const NEAR = 8; // pixels
  let before = { timeStamp: -Infinity, clientX: 0, clientY: 0 };

  form.isPressedTwice = ({ detail, timeStamp, clientX, clientY }) => {
    const isByKey = detail === 0;
    const isThere = Math.hypot(clientX - before.clientX, clientY - before.clientY) < NEAR;
    const isTwice = !isByKey && isThere && timeStamp - before.timeStamp < SOON;
    if (!isByKey) before = { timeStamp, clientX, clientY };
    return isTwice;
  };
})();
