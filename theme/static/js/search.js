/* The search. Its words, filters and state stand in the page and in the address, so that a result
   can be linked to; the engine (pagefind) is loaded when something is looked for. */

const PAGE = 10;
const NEAR = 20;

const root = document.querySelector("[data-index]");
const form = root.querySelector("form");
const status = root.querySelector("[role=status]");
const list = root.querySelector("ol");
const more = root.querySelector("ol + button");
const row = root.querySelector("template").content.firstElementChild;
const selects = [...form.querySelectorAll("select")];
const words = form.elements.q;
const labels = new Map(selects.flatMap((s) => [...s.options].map((o) => [o, o.text])));
const links = [...document.querySelectorAll("[hreflang]:not(ol a, link)")].map((a) => [a, a.href]);

let engine;
let rest = [];
let turn = 0;

const start = async () => {
  const pagefind = await import(new URL(`${root.dataset.index}pagefind.js`, document.baseURI));
  // A worker would be another file to fetch for what takes milliseconds.
  await pagefind.options({ noWorker: true, ranking: { termSimilarity: 10 } });
  await pagefind.filters();
  return pagefind;
};

/* The chosen values by filter, but that of `except`. */
const chosen = (except) =>
  Object.fromEntries(selects.filter((s) => s.value && s !== except).map((s) => [s.name, s.value]));

const plain = (text) => text.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/* The engine takes a word that no page has for the longest word that it begins with, and with none
   leaves it out: the words of the query that the best result doesn't really have. */
const unfound = (query, page) => {
  const content = page.content.split(" ");
  const hits = page.locations.map((place) => plain(content[place] ?? ""));
  return query.split(/[\s-]+/u).filter((word) => {
    const asked = plain(word);
    const enough = asked.slice(0, Math.ceil(asked.length / 2));
    return asked && !hits.some((hit) => hit.startsWith(enough));
  });
};

/* Stems are short and take in much else (kunteko: kunta): of the best results, those come first
   whose titles have the words as they were typed. */
const nearest = async (results, asked) => {
  const near = await Promise.all(
    results.slice(0, NEAR).map(async (result) => {
      const title = (await result.data()).meta.title.split(/[\s-]+/u).map(plain);
      return [asked.every((word) => title.some((one) => one.startsWith(plain(word)))), result];
    }),
  );
  near.sort(([one], [other]) => other - one);
  return [...near.map(([, result]) => result), ...results.slice(NEAR)];
};

const say = (text) => {
  status.textContent = text;
};

const show = async () => {
  const mine = turn;
  const pages = await Promise.all(rest.splice(0, PAGE).map((result) => result.data()));
  if (mine !== turn) return null;
  const items = pages.map(({ url, meta }) => {
    const item = row.cloneNode(true);
    const [about, title, summary] = item.children;
    about.textContent = [meta.label, meta.day].filter(Boolean).join(" · ");
    title.firstChild.textContent = meta.title;
    title.firstChild.href = url;
    if (meta.summary) summary.textContent = meta.summary;
    else summary.remove();
    return item;
  });
  list.append(...items);
  more.hidden = !rest.length;
  return items[0];
};

const count = async (query) => {
  for (const select of selects) {
    const found = await engine.search(query, { filters: chosen(select) });
    for (const option of select.options) {
      const number = option.value ? Number(found.filters[select.name]?.[option.value]) || 0 : "";
      option.text = labels.get(option) + (number === "" ? "" : ` (${number})`);
      option.disabled = number === 0 && !option.selected;
    }
  }
};

const search = async () => {
  const mine = ++turn;
  const query = words.value.trim();
  const filters = chosen();
  for (const [link, href] of links) link.href = href + location.search;
  list.replaceChildren();
  more.hidden = true;
  rest = [];
  say("");
  if (!query && !Object.keys(filters).length) return;
  try {
    engine ??= await start();
    // Without words, everything of a kind, the newest first.
    const sort = query ? {} : { day: "desc" };
    const found = await engine.search(query || null, { filters, sort });
    const first = query && found.results.length ? await found.results[0].data() : null;
    const missing = first ? unfound(query, first) : [];
    const asked = query.split(/[\s-]+/u).filter(plain);
    const known = asked.filter((word) => !missing.includes(word));
    const results = first && !known.length ? [] : await nearest(found.results, known);
    if (mine !== turn) return;
    rest = results;
    const number = rest.length;
    const told = number
      ? root.dataset[number === 1 ? "one" : "many"].replace("{n}", number)
      : root.dataset.none;
    const without = root.dataset.without.replace("{words}", missing.join(", "));
    await show();
    if (mine !== turn) return;
    say(number && missing.length ? `${told}. ${without}` : told);
    await count(query || null);
  } catch {
    engine = undefined;
    say(root.dataset.broken);
  }
};

const read = () => {
  const given = new URLSearchParams(location.search);
  words.value = given.get("q") ?? "";
  for (const select of selects) select.value = given.get(select.name) ?? "";
  for (const select of selects) if (select.selectedIndex < 0) select.value = "";
  search();
};

const write = () => {
  const given = [...new FormData(form)].filter(([, value]) => value.trim());
  const address = new URL(location);
  address.search = new URLSearchParams(given);
  address.hash = "";
  if (address.href !== location.href) history.pushState(null, "", address);
  search();
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  write();
});
for (const select of selects) select.addEventListener("change", write);
more.addEventListener("click", async () => {
  const first = await show();
  first?.querySelector("a").focus();
});
addEventListener("popstate", read);

root.querySelector("#no-script").remove();
form.hidden = false;
root.querySelector("ul").hidden = false;
read();
