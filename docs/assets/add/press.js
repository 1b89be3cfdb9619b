// What would move the page in, the same done once no button is pressed: else it moves away between press and release, and
// the press is lost.
(() => {
  const form = (window.archiveForm ??= {});
  const PRESSED = "button, a, summary, label, [type=checkbox], [type=radio]";
  const waiting = new Set();
  let isPressed = false;

  form.afterPress = (change) => {
    if (isPressed) waiting.add(change);
    else change();
  };

  function pressed({ target }) {
    isPressed = Boolean(target.closest?.(PRESSED));
  }

  function released() {
    const changes = [...waiting];
    waiting.clear();
    isPressed = false;
    for (const change of changes) change();
  }

  // A finger leaves the box only after it was lifted, by the mouse that browsers make of it. What a button does comes
  // after what was waiting; a press that ends elsewhere makes no click.
  const soon = () => setTimeout(released);
  const on = (names, act) => names.forEach((name) => window.addEventListener(name, act, { capture: true }));
  on(["pointerdown", "mousedown"], pressed);
  on(["click", "keydown"], released);
  on(["pointerup", "mouseup", "pointercancel", "dragend"], soon);
})();
