// A worker that answers the theme from an index in pieces: Pagefind fetches those in which the words are that are asked for.
const SETUP = 0;
const READY = 1;
const RESULT = 3;
const REST = 4; // of the results; the theme has no such message, `later.js` takes it
const FIRST = 10; // results that the theme draws at once
const MOST = 30;
const PAUSE = 100; // milliseconds after a letter in which the next one may come; what was typed before is asked at once

const asked = self.fetch;
const early = new Map();
let index = null;
let latest = 0;
let pause = 0;

const nameOf = (address) => new URL(address, self.location).pathname;

// Pagefind goes on without a piece that does not come, as if nothing were in it.
self.fetch = async (address) => {
  try {
    const answer = await (early.get(nameOf(address)) ?? asked(address));
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    return answer;
  } catch (error) {
    reportError(error);
    throw error;
  }
};

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const marked = (title, words) => {
  const begins = (word) => words.some((asked) => word.toLowerCase().startsWith(asked.toLowerCase()));
  const parts = title.split(/([\p{L}\p{M}\p{N}]+)/u).map((part) => [escaped(part), part && begins(part)]);
  return parts.map(([part, found]) => (found ? `<mark>${part}</mark>` : part)).join("");
};

// A page without words is found by its title, which stands for them.
const textOf = ({ meta, content, excerpt }) => (content.replace(/\.$/, "") === meta.title ? "" : `<p>${excerpt}</p>`);

const sectionOf = (found, page, words) => {
  const score = found.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  return { location: found.url.slice(1), title: marked(found.title, words), text: `<p>${found.excerpt}</p>`, score, terms: page.terms };
};

// A page with its sections as the theme groups them, the best one first; a page found by its title alone has none.
const itemOf = async (result, words) => {
  const found = await result.data();
  const terms = Object.fromEntries(words.map((word) => [word, true]));
  const page = { location: found.url.slice(1), title: marked(found.meta.title, words), text: textOf(found), terms };
  const sections = found.sub_results.filter(({ anchor }) => anchor).map((each) => sectionOf(each, page, words));
  if (!sections.length) return [{ ...page, score: result.score }];
  const own = found.sub_results.some(({ anchor }) => !anchor);
  const rest = own ? { ...page, score: result.score } : { ...page, text: "", score: 0, terms: {} };
  return [...sections, rest].sort((one, other) => other.score - one.score);
};

const setUp = async (settings) => {
  const pieces = new URL(settings.pieces, settings.folder);
  for (const name of settings.first) early.set(nameOf(new URL(name, pieces)), asked(new URL(name, pieces)));
  const { createInstance } = await import(new URL("pagefind.js", pieces));
  index = createInstance({ basePath: pieces.href, baseUrl: "/" });
  await index.filters();
  early.clear();
  postMessage({ type: READY });
};

const answer = async (query) => {
  const mine = ++latest;
  await new Promise((passed) => setTimeout(passed, pause));
  if (mine !== latest) return;
  pause = PAUSE;
  const words = query.split(/[\s*+\-:~^"]+/).filter(Boolean);
  const found = words.length ? (await index.search(words.join(" "))).results : [];
  const items = (from, to) => Promise.all(found.slice(from, to).map((result) => itemOf(result, words)));
  const tell = (type, data) => mine === latest && postMessage({ type, data });
  tell(RESULT, { items: await items(0, FIRST), shown: Math.min(found.length, MOST), all: found.length });
  if (found.length > FIRST && mine === latest) tell(REST, { items: await items(FIRST, MOST) });
};

addEventListener("message", ({ data: { type, data } }) => {
  (type === SETUP ? setUp(data) : answer(data)).catch(reportError);
});
