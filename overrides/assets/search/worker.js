// A page that was opened from a disk may start no worker, which the theme's search runs in. Here the same script runs in a
// hidden frame of the page, and is asked and answers as a worker does. `IFrameWorker` tells the script where it is.
(() => {
  if (location.protocol !== "file:") return;

  const load = (frame, address) =>
    new Promise((loaded, failed) => {
      const script = frame.contentDocument.createElement("script");
      script.onload = loaded;
      script.onerror = failed;
      script.src = address;
      frame.contentDocument.head.append(script);
    });

  class FrameWorker extends EventTarget {
    #frame = document.createElement("iframe");
    #ready;

    constructor(address) {
      super();
      this.#ready = new Promise((drawn) => this.#frame.addEventListener("load", drawn, { once: true }))
        .then(() => this.#furnish())
        .then(() => load(this.#frame, new URL(address, document.baseURI)));
      this.#frame.title = "Search";
      this.#frame.hidden = true;
      this.#frame.srcdoc = "<!doctype html><title>Search</title>";
      document.body.append(this.#frame);
    }

    postMessage(data) {
      this.#ready.then(() => this.#frame.contentWindow.dispatchEvent(new MessageEvent("message", { data })));
    }

    terminate() {
      this.#frame.remove();
    }

    #furnish() {
      const inside = this.#frame.contentWindow;
      inside.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
      inside.importScripts = async (...addresses) => {
        for (const each of addresses) await load(this.#frame, each);
      };
    }
  }

  window.IFrameWorker = window.Worker = FrameWorker;
})();
