/* One state for all views; the address of the page holds it. */
const State = (() => {
  const EMPTY = {
    view: "graph",
    node: "",
    edge: "",
    fact: "",
    cell: "",
    hops: 1,
    to: "",
    all: "",
    types: "",
    links: "",
    status: "",
    publishers: "",
    documents: "",
    from: "",
    until: "",
    asof: "",
    region: "",
    confidence: 0,
    language: "",
    theme: "",
    cap: 150,
  };
  const SHORT = {
    view: "v",
    node: "n",
    edge: "e",
    fact: "f",
    cell: "x",
    hops: "h",
    to: "to",
    all: "all",
    types: "xt",
    links: "xl",
    status: "xs",
    publishers: "xp",
    documents: "xd",
    from: "from",
    until: "until",
    asof: "asof",
    region: "r",
    confidence: "c",
    language: "lang",
    theme: "theme",
    cap: "cap",
  };
  /* A choice of one of these is a step that the browser's Back takes back; all else changes the step. */
  const STEPS = ["view", "node", "edge", "fact", "cell", "to", "all"];
  const DATES = ["from", "until", "asof"];
  const VIEWS = ["graph", "map", "deals", "sizes", "table"];
  const state = { ...EMPTY };
  const hearers = [];
  let written = "";

  const split = text => new Set(text ? text.split("\n") : []);
  const join = set => [...set].sort().join("\n");

  function write(step) {
    const parts = new URLSearchParams();
    for (const key of Object.keys(EMPTY)) if (state[key] !== EMPTY[key]) parts.set(SHORT[key], state[key]);
    const hash = "#" + parts.toString().replaceAll("%2F", "/");
    if (hash === written || (hash === "#" && !location.hash)) return;
    written = hash;
    try {
      history[step ? "pushState" : "replaceState"]({ own: true }, "", hash);
    } catch {
      location.hash = hash;
    }
  }

  /* A year from 1000 on, a month of one, or a day that there was. */
  function isDate(text) {
    const [, year, month, day] = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) || [];
    if (!year) return false;
    const at = new Date(Date.UTC(Number(year), Number(month || 1) - 1, Number(day || 1)));
    return at.getUTCMonth() + 1 === Number(month || 1) && at.getUTCDate() === Number(day || 1);
  }

  function read() {
    const parts = new URLSearchParams(location.hash.slice(1));
    const next = { ...EMPTY };
    for (const [key, short] of Object.entries(SHORT)) {
      const value = parts.get(short);
      if (value === null) continue;
      next[key] = typeof EMPTY[key] === "number" ? Number(value) || EMPTY[key] : value;
    }
    for (const key of DATES) if (next[key] && !isDate(next[key])) next[key] = EMPTY[key];
    if (!VIEWS.includes(next.view)) next.view = "graph";
    next.hops = Math.min(3, Math.max(1, Math.round(next.hops)));
    written = location.hash;
    return next;
  }

  function set(change, { back = false } = {}) {
    const before = { ...state };
    Object.assign(state, change);
    const changed = new Set(Object.keys(EMPTY).filter(key => before[key] !== state[key]));
    if (!changed.size) return;
    write(!back && STEPS.some(key => changed.has(key)));
    for (const hear of hearers) hear(changed);
  }

  function toggle(key, item, on) {
    const items = split(state[key]);
    if (on) items.delete(item);
    else items.add(item);
    set({ [key]: join(items) });
  }

  /* Back and Forward keep how the page looks; an address typed by hand says it itself. */
  function moved(event) {
    if (location.hash === written) return;
    const { language, theme } = state;
    set({ ...read(), ...(event.state?.own && { language, theme }) }, { back: true });
  }

  function start() {
    Object.assign(state, read());
    try {
      history.replaceState({ own: true }, "");
    } catch {
      /* A sandboxed frame keeps no history; the address alone is followed there. */
    }
    addEventListener("popstate", moved);
    addEventListener("hashchange", moved);
  }

  return {
    state,
    set,
    toggle,
    split,
    join,
    read,
    isDate,
    VIEWS,
    EMPTY,
    hear: hearer => hearers.push(hearer),
    start,
  };
})();
const state = State.state;
