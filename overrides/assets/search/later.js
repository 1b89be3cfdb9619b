// The theme asks for the worker of its search when a page opens. It is given one that begins when a reader turns to the
// search, and fetches the index only then; what is typed meanwhile is asked when the index is there.
(() => {
  const SETUP = 0;
  const READY = 1;
  const RESULT = 3;
  const REST = 4;
  const folder = new URL("../../search/", document.currentScript.src);
  const pieces = new URL("pieces.js", document.currentScript.src);
  const field = document.querySelector("[data-md-component=search-query]");
  const told = document.querySelector(".md-search-result__meta");
  const list = document.querySelector(".md-search-result__list");
  const TheirWorker = window.Worker;
  const BLANK = { location: "", title: "…", text: "", score: 0, terms: {} };

  const fetched = async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    return answer.json();
  };

  class LateWorker extends EventTarget {
    #address;
    #worker = null;
    #asked = null;
    #result = null;
    #begun = false;

    constructor(address) {
      super();
      this.#address = address;
      field.addEventListener("focus", () => this.#begin());
      field.addEventListener("keydown", ({ key }) => key === "Enter" && this.#begin());
      if (document.activeElement === field) this.#begin();
    }

    // The theme asks nothing before the worker says that it is ready.
    postMessage(message) {
      this.#asked = message;
      this.#worker?.postMessage(message);
    }

    terminate() {
      this.#worker?.terminate();
    }

    async #begin() {
      if (this.#begun) return;
      this.#begun = true;
      told.textContent = "Getting the index ready";
      try {
        this.#setUp(await fetched(new URL("search_index.json", folder)));
      } catch {
        this.#fail();
      }
    }

    #setUp(index) {
      this.#worker = index.pieces ? new TheirWorker(pieces, { type: "module" }) : new TheirWorker(this.#address);
      this.#worker.addEventListener("message", ({ data }) => this.#pass(data));
      this.#worker.addEventListener("error", () => this.#fail());
      this.#worker.postMessage({ type: SETUP, data: { ...index, folder: folder.href, options: { suggest: false } } });
    }

    #pass(message) {
      if (message.type === RESULT && message.data.shown) this.#makeRoom(message);
      if (message.type === REST) this.#fill(message.data.items);
      else this.#tell(message);
      if (message.type === READY && this.#asked) this.#worker.postMessage(this.#asked);
    }

    #tell(message) {
      this.dispatchEvent(new MessageEvent("message", { data: message }));
      const { shown, all } = message.data ?? {};
      if (all > shown) told.textContent = `The first ${shown} of ${all} matching documents`;
    }

    // The theme counts the results, draws the first ones, and the others when a reader comes near: by then they are here.
    #makeRoom(message) {
      const { items, shown } = message.data;
      const room = Array.from({ length: shown - items.length }, () => [{ ...BLANK }]);
      this.#result = { message, room, drawn: items.length };
      items.push(...room);
    }

    #fill(items) {
      const { message, room, drawn } = this.#result;
      room.forEach((item, place) => item.splice(0, 1, ...items[place]));
      if (list.children.length > drawn) this.#tell(message);
    }

    #fail() {
      this.#worker?.terminate();
      this.#worker = null;
      this.#begun = false;
      const again = document.createElement("button");
      again.type = "button";
      again.className = "search-again";
      again.textContent = "Try again";
      again.addEventListener("click", () => {
        field.focus();
        this.#begin();
      });
      told.replaceChildren("The index could not be fetched. Press Enter, or ", again);
    }
  }

  window.Worker = function (address) {
    window.Worker = TheirWorker;
    return new LateWorker(address);
  };
})();
