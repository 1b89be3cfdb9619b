// The file in, the ways to send it out: by the address of GitHub's page for a new file, or by way of the disk.
(() => {
  const form = (window.archiveForm ??= {});
  const { make } = window.archiveTables;
  const SIGN_IN = "Sign in if it asks; if it offers to make a copy of the archive for you (a fork), accept.";
  const PROPOSE = "Say in a sentence what the source is, and choose “Propose changes”.";
  const REQUEST = "Choose “Create pull request”: a page with a few questions opens.";
  const SENT =
    "Answer them, and choose “Create pull request” once more. Only now it is sent: the checks run by themselves, and somebody reads it before it goes in.";
  const COMMIT = "Choose “Commit changes…”.";
  const BY_HAND = "Nothing may copy here: the file is selected above; press Ctrl+C, on a Mac ⌘C.";

  form.sendingWays = () => {
    const ways = make("div", { class: "form-ways" });
    const status = make("p", { class: "form-note", role: "status" });
    const node = make("div", { class: "form-sending" }, ways, status);
    let drawn = "";
    const refresh = () => {
      const file = fileNow();
      const now = JSON.stringify([form.hasNothing(), file, form.complaints().length]);
      if (now === drawn) return;
      drawn = now;
      ways.replaceChildren(...(form.hasNothing() ? [make("p", {}, "Fill in the form first.")] : shown(file, status)));
    };
    form.onChange(node, refresh);
    return { node, refresh };
  };

  // Asked anew by every press: what was typed last may be taken by the very press that sends it.
  const fileNow = () => ({ id: form.idNow() || "meeting", yaml: form.written(form.model, form.record()) });

  function save() {
    const { id, yaml } = fileNow();
    form.download(`${id}.yaml`, new TextEncoder().encode(yaml));
  }

  function shown({ id, yaml }, status) {
    const sending = form.sending(form.model, id, yaml);
    const isOpen = sending.way === "open";
    const copy = button("Copy the file", async () => (status.textContent = (await copied(fileNow().yaml)) ? "Copied." : BY_HAND));
    const others = make("div", { class: "form-buttons" }, button("Download the file", save), ...(isOpen ? [copy] : []));
    return [...warning(), ...(isOpen ? opening(sending) : byHand(sending, id, copy)), others];
  }

  // Who cannot mend something may send it all the same: the check of the pull request says it again, and somebody helps.
  function warning() {
    const errors = form.complaints().filter((each) => !each.warning).length;
    if (!errors) return [];
    const things = errors === 1 ? "one thing is" : `${errors} things are`;
    const way = "What you cannot mend may stay: send the file as it is and say so there. The check will name the same, and somebody will help.";
    return [make("p", { class: "form-unready" }, `Not ready: ${things} still to be mended, listed above. ${way}`)];
  }

  function opening({ address }) {
    const now = () => form.sending(form.model, fileNow().id, fileNow().yaml).address;
    const own = { class: "form-main", href: address, target: "_blank", rel: "noopener", click: () => (link.href = now() ?? address) };
    const link = make("a", own, "Open on GitHub");
    return [make("p", {}, link), steps([`GitHub opens with the file filled in. ${SIGN_IN}`], [COMMIT], [PROPOSE], [REQUEST], [SENT])];
  }

  // Only who may write to the repository is let in at its upload page; everybody else gets a copy at that for a new file.
  function byHand({ upload }, id, copy) {
    const name = make("code", {}, `${id}.yaml`);
    const folder = make("code", {}, form.model.folder);
    if (!upload) return [steps(["Download the file ", name, "."], ["Give it to those who keep this archive; in a copy of the archive it belongs into the folder ", folder, "."])];
    const empty = outward(`${form.model.newFile}?filename=${encodeURIComponent(`${id}.yaml`)}`, "a new file on GitHub");
    const paste = ["Click into the large empty box and paste: Ctrl+V, on a Mac ⌘V, on a phone a long touch and “Paste”."];
    const why = make("p", {}, "The file is too long for an address, so it goes by way of copying:");
    const drop = make("p", { class: "form-note" }, "Whoever may write to the archive can also download the file and drop it on ", outward(upload, "the upload page on GitHub"), ".");
    return [why, steps(["Copy the file: ", copy], ["Open ", empty, `; its name is ${id}.yaml. ${SIGN_IN}`], paste, [COMMIT], [PROPOSE], [REQUEST], [SENT]), drop];
  }

  const outward = (href, text) => make("a", { href, target: "_blank", rel: "noopener" }, text);
  const button = (text, click) => make("button", { type: "button", click }, text);
  const steps = (...texts) => make("ol", {}, ...texts.map((inside) => make("li", {}, ...inside)));

  // A page from a disk may have no clipboard: then the browser copies what is selected.
  async function copied(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      getSelection().selectAllChildren(document.querySelector(".form-preview code"));
      return document.execCommand("copy");
    }
  }
})();
