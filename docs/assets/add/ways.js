// The file in, the ways to send it out: by the address of GitHub's page for a new file, or by way of the disk.
(() => {
  const form = (window.archiveForm ??= {});
  const { make } = window.archiveTables;
  const SIGN_IN = "Sign in if it asks; if it offers to make a copy of the archive for you (a fork), accept.";
  const PROPOSE = "Say in a sentence what the source is, and choose “Propose changes”.";
  const REQUEST =
    "Choose “Create pull request”. Only now it is sent: the checks run by themselves, and somebody reads it before it goes in.";
  const BY_HAND = "Nothing may copy here: the file is selected above; press Ctrl+C, on a Mac ⌘C.";

  form.sendingWays = () => {
    const ways = make("div", { class: "form-ways" });
    const status = make("p", { class: "form-note", role: "status" });
    const node = make("div", { class: "form-sending" }, ways, status);
    let drawn = "";
    const refresh = () => {
      const file = { id: form.idNow() || "meeting", yaml: form.written(form.model, form.record()) };
      const now = JSON.stringify([form.hasNothing(), file, form.complaints().length]);
      if (now === drawn) return;
      drawn = now;
      ways.replaceChildren(...(form.hasNothing() ? [make("p", {}, "Fill in the form first.")] : shown(file, status)));
    };
    form.onChange(node, refresh);
    return { node, refresh };
  };

  function shown({ id, yaml }, status) {
    const sending = form.sending(form.model, id, yaml);
    const isOpen = sending.way === "open";
    const save = button("Download the file", () => form.download(`${id}.yaml`, new TextEncoder().encode(yaml)));
    const copy = button("Copy the file", async () => (status.textContent = (await copied(yaml)) ? "Copied." : BY_HAND));
    const others = make("div", { class: "form-buttons" }, ...(isOpen ? [save] : []), copy);
    return [...warning(), ...(isOpen ? opening(sending) : uploading(sending, id, save)), others];
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
    const link = make("a", { class: "form-main", href: address, target: "_blank", rel: "noopener" }, "Open on GitHub");
    return [make("p", {}, link), steps([`GitHub opens with the file filled in. ${SIGN_IN}`], ["Choose “Commit changes…”."], [PROPOSE], [REQUEST])];
  }

  function uploading({ upload }, id, save) {
    const first = ["Download the file: ", save];
    const folder = make("code", {}, form.model.folder);
    if (!upload) return [steps(first, ["Give it to those who keep this archive; in a copy of the archive it belongs into the folder ", folder, "."])];
    const link = make("a", { href: upload, target: "_blank", rel: "noopener" }, "the upload page on GitHub");
    const drag = ["Drag the file ", make("code", {}, `${id}.yaml`), " onto that page, or choose it with “choose your files”."];
    const why = make("p", {}, "The file is too long for an address, so it goes by way of your disk:");
    return [why, steps(first, ["Open ", link, `. ${SIGN_IN}`], drag, [PROPOSE], [REQUEST])];
  }

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
