/* The filters of the register. What is chosen stands in the address, so that what is left can be
   linked to; each row tells in its data what it is, by the names of the filters. */

const template = document.querySelector("main template");
const form = template.content.querySelector("form");
const { none, parts, wholes } = template.dataset;
template.replaceWith(template.content);

const { haku, jarjestys } = form.elements;
const boxes = [...form.querySelectorAll("[type=checkbox]")];
const names = [...new Set(boxes.map((box) => box.name))];
const table = document.querySelector(".register table");
const opening = table.caption.textContent;
const status = document.createElement("span");
status.setAttribute("role", "status");
table.caption.replaceChildren(status);
const rows = [...table.tBodies[0].rows];
const links = [...document.querySelectorAll("header a[hreflang]")].map((a) => [a, a.href]);

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const texts = new Map();
const text = (row) => texts.get(row) ?? texts.set(row, plain(row.textContent)).get(row);

const counted = (number, forms) => forms.split("|")[+(number !== 1)].replace("{n}", number);

const filter = () => {
  const given = new URLSearchParams(location.search);
  const chosen = new Map(names.map((name) => [name, new Set(given.getAll(name))]));
  const words = plain(given.get("haku") ?? "").split(/\s+/u);
  const left = [0, 0];
  // What each value would leave: whole recommendations, and parts.
  const would = new Map();
  for (const row of rows) {
    const values = new Map(names.map((name) => [name, row.dataset[name]?.split(" ") ?? []]));
    const missed = names.filter((name) => {
      const wanted = chosen.get(name);
      return wanted.size && !values.get(name).some((value) => wanted.has(value));
    });
    const said = words.every((word) => text(row).includes(word));
    const kind = +("osa" in row.dataset);
    row.hidden = !said || missed.length > 0;
    if (!row.hidden) left[kind]++;
    if (!said || missed.length > 1) continue;
    for (const name of missed.length ? missed : names) {
      for (const value of values.get(name)) {
        const key = `${name} ${value}`;
        if (!would.has(key)) would.set(key, [0, 0]);
        would.get(key)[kind]++;
      }
    }
  }
  for (const box of boxes) {
    const [whole, part] = would.get(`${box.name} ${box.value}`) ?? [0, 0];
    const more = part ? ` + ${counted(part, parts)}` : "";
    box.nextElementSibling.lastChild.textContent = `(${whole}${more})`;
  }
  const told = [counted(left[0], wholes), ...(left[1] ? [counted(left[1], parts)] : [])].join(", ");
  const all = left[0] + left[1];
  status.textContent = all === rows.length ? opening : all ? told : none;
};

const sort = () => {
  const by = jarjestys.value;
  const [way, absent] = by === "uusin" ? [-1, "0"] : [1, "9"];
  const key = (row) => row.dataset[by] ?? absent;
  const sorted = by ? [...rows].sort((a, b) => way * key(a).localeCompare(key(b))) : rows;
  table.tBodies[0].append(...sorted);
};

const show = () => {
  for (const [link, href] of links) link.href = href + location.search;
  sort();
  filter();
};

const read = () => {
  const given = new URLSearchParams(location.search);
  for (const box of boxes) {
    box.checked = given.getAll(box.name).includes(box.value);
    if (box.checked) box.closest("details").open = true;
  }
  haku.value = given.get("haku") ?? "";
  jarjestys.value = given.get("jarjestys") ?? "";
  if (jarjestys.selectedIndex < 0) jarjestys.value = "";
  show();
};

/* A word being typed isn't a step to go back to for each of its letters. */
const write = (how) => {
  const address = new URL(location);
  address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
  address.hash = "";
  if (address.href !== location.href) history[how](null, "", address);
  show();
};

form.addEventListener("input", ({ target }) => {
  write(target === haku ? "replaceState" : "pushState");
});
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(write, 0, "pushState"));
addEventListener("popstate", read);
read();
