// What the tests measure on a page; evaluated by the debugger, which no content policy concerns.
(() => {
  const name = (element) => {
    const id = element.id ? `#${element.id}` : "";
    const classes = [...element.classList].map((one) => `.${one}`).join("");
    const text = element.textContent.trim().replace(/\s+/g, " ").slice(0, 30);
    return `<${element.localName}${id}${classes}> “${text}”`;
  };
  const visible = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  // Whether an element, or one around it, scrolls by itself: tables may.
  const scrolls = (element) => {
    for (let e = element; e && e !== document.body; e = e.parentElement) {
      if (["auto", "scroll"].includes(getComputedStyle(e).overflowX)) return true;
    }
    return false;
  };

  // Elements that reach past the edge of the window, their text included.
  const past = () => {
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((e) => {
      const end = e.getBoundingClientRect().left + e.scrollWidth;
      return visible(e) && end > edge + 1 && !scrolls(e);
    });
    const last = wide.filter((e) => !wide.some((other) => other !== e && e.contains(other)));
    return [`the page is ${document.documentElement.scrollWidth} px wide`, ...last.map(name)];
  };

  // Elements whose text is cut off, since they hide what doesn't fit.
  const cut = () =>
    [...document.body.querySelectorAll("*")]
      .filter((e) => {
        const style = getComputedStyle(e);
        const hides = [style.overflowX, style.overflowY].some((o) => ["hidden", "clip"].includes(o));
        const room = e.clientWidth > 1 && e.clientHeight > 1;
        const over = e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1;
        return hides && room && over && visible(e) && e.textContent.trim();
      })
      .map(name);

  // Lines of text that stand on one another.
  const overlaps = () => {
    const lines = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!node.data.trim() || !visible(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 1 && box.height > 1) lines.push({ box, node });
      }
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    const found = [];
    lines.forEach((one, at) => {
      for (let next = at + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (other.box.top >= one.box.bottom) break;
        const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        const wide =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const share = high / Math.min(one.box.height, other.box.height);
        if (one.node !== other.node && wide > 2 && share > 0.35) {
          found.push(`${name(one.node.parentElement)} and ${name(other.node.parentElement)}`);
        }
      }
    });
    return found;
  };

  // A style sheet of the test's own; an empty one takes the last away.
  const sheet = new CSSStyleSheet();
  const style = (css) => {
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  };

  // What the keyboard should reach, in the order of the document; of radio buttons one in a group.
  const reachable = () => {
    const wanted = "a[href], area[href], summary, button, input, select, textarea, [tabindex='0']";
    const groups = new Set();
    return [...document.querySelectorAll(wanted)].filter((e) => {
      if (!visible(e) || e.disabled || e.tabIndex < 0 || e.closest("[inert]")) return false;
      if (e.type !== "radio") return true;
      const group = document.querySelectorAll(`input[type=radio][name="${e.name}"]`);
      const chosen = [...group].find((one) => one.checked) ?? group[0];
      return e === chosen && !groups.has(e.name) && groups.add(e.name);
    });
  };

  // What is wrong with how the focused element shows itself; empty for nothing.
  const focus = () => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const box = element.getClientRects()[0];
    const said = [];
    const drawn = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    if (!element.matches(":focus-visible") || !drawn) said.push("no outline");
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 12)];
    const within = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
    if (!within) said.push("outside the window");
    const top = within ? document.elementFromPoint(x, y) : null;
    if (within && !(element.contains(top) || top?.contains(element))) {
      said.push(`behind ${top ? name(top) : "nothing"}`);
    }
    return said.map((what) => `${name(element)}: ${what}`);
  };

  window.measures = { cut, focus, name, overlaps, past, reachable, style };
})();
