// What the theme's script keeps in the browser and finds there again, apart for each site; and the colours that a reader
// chose, which the page has before it is seen.
(() => {
  const site = new URL("../../", document.currentScript.src);

  window.__md_get = (name, store = localStorage, scope = site) => JSON.parse(store.getItem(`${scope.pathname}.${name}`));

  window.__md_set = (name, value, store = localStorage, scope = site) => {
    try {
      store.setItem(`${scope.pathname}.${name}`, JSON.stringify(value));
    } catch {
      // A browser that keeps nothing has nothing to find again.
    }
  };

  window.__md_hash = (text) => [...text].reduce((sum, letter) => ((sum << 5) - sum + letter.charCodeAt(0)) | 0, 0);

  window.showChosenColours = () => {
    const chosen = window.__md_get("__palette")?.color;
    if (!chosen) return;
    for (const [name, value] of Object.entries(asThePageIs(chosen))) {
      document.body.setAttribute(`data-md-color-${name}`, value);
    }
  };

  const asThePageIs = (chosen) => {
    if (chosen.media !== "(prefers-color-scheme)") return chosen;
    const wished = matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark";
    const { dataset } = document.querySelector(`[data-md-color-media="(prefers-color-scheme: ${wished})"]`);
    const [media, scheme, primary, accent] = ["Media", "Scheme", "Primary", "Accent"].map((name) => dataset[`mdColor${name}`]);
    return { ...chosen, media, scheme, primary, accent };
  };
})();
