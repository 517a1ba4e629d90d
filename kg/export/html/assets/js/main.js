/* The start: data, then the frame, then the view that the address asks for. */
const Theme = {
  onPaper: false,
  dark: () =>
    !Theme.onPaper &&
    (state.theme ? state.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches),
  apply: () => {
    if (state.theme || Theme.onPaper) document.documentElement.dataset.theme = Theme.dark() ? "dark" : "light";
    else delete document.documentElement.dataset.theme;
    Paint.theme();
  },
  paper: yes => {
    if (Theme.onPaper === yes) return;
    Theme.onPaper = yes;
    Theme.apply();
  },
};

const Main = (() => {
  const views = { graph: Graph, map: MarketMap, deals: Deals, sizes: Sizes, table: Table };
  const started = new Set();

  function frame() {
    clear(
      document.getElementById("views"),
      State.VIEWS.map((name, k) =>
        button(t(name), () => State.set({ view: name }), {
          "data-view": name,
          "aria-keyshortcuts": String(k + 1),
        }),
      ),
    );
    const tools = document.getElementById("tools");
    const filters = button(
      t("menu_filters"),
      () => document.documentElement.classList.toggle("with-legend"),
      { class: "quiet only-narrow" },
    );
    Dom.kept(tools, () =>
      clear(
        tools,
        filters,
        TakeAway.menu(),
        button(t("language"), () => State.set({ language: Words.language === "zh" ? "en" : "zh" }), {
          class: "quiet",
        }),
        button("◐", () => State.set({ theme: Theme.dark() ? "light" : "dark" }), {
          class: "quiet",
          "aria-label": t("theme"),
          title: t("theme"),
        }),
      ),
    );
    const title = document.querySelector(".brand h1");
    if (["en", "zh"].some(each => title.textContent === Words.title(each)))
      title.textContent = document.title = t("title");
    const query = document.getElementById("query");
    query.placeholder = t(innerWidth < 520 ? "search_short" : "search");
    const dated = D.reports
      .map(r => r.issued)
      .filter(Boolean)
      .sort();
    const part = D.whole > D.n ? `, ${t("most_connected").replace("{n}", Words.number(D.whole))}` : "";
    const latest = D.stated
      ? ` · ${t("latest_of").replace("{n}", Words.number(D.s)).replace("{all}", Words.number(D.stated))}`
      : "";
    const direct = D.kind.reduce((sum, kind) => sum + D.predicates[kind].direct, 0);
    const links = `${Words.counted(D.m, "links")} (${Words.counted(direct, "direct_edges")})`;
    const counts = document.querySelector(".counts");
    counts.textContent = `${Words.counted(D.n, "things")}${part} · ${links} · ${Words.counted(D.reports.length, "sources")}${latest}`;
    counts.title = t("links_note");
    document.getElementById("colophon").textContent =
      `telehealth-kg ${D.version}${dated.length ? ` · ${t("sources")} ${[...new Set([dated[0], dated[dated.length - 1]])].join(" – ")}` : ""}`;
    Legend.build();
  }

  function show() {
    for (const name of State.VIEWS) document.getElementById(name).hidden = name !== state.view;
    for (const tab of document.querySelectorAll("#views button")) {
      if (tab.dataset.view === state.view) tab.setAttribute("aria-current", "page");
      else tab.removeAttribute("aria-current");
    }
    document.documentElement.dataset.view = state.view;
  }

  function render(changed) {
    const view = views[state.view];
    if (!started.has(state.view)) {
      started.add(state.view);
      view.start?.();
      changed = new Set(Object.keys(State.EMPTY));
    }
    document.documentElement.classList.toggle(
      "with-panel",
      Boolean(state.node || state.edge || state.cell || state.fact !== ""),
    );
    document.getElementById("panel").hidden = !document.documentElement.classList.contains("with-panel");
    Dom.kept(document.getElementById(state.view), () => view.update(changed));
    Panel.update();
  }

  function hear(changed) {
    if (changed.has("language")) {
      Words.use(state.language || Words.preferred);
      Data.speak(Words.language);
      frame();
    }
    if (changed.has("theme")) {
      Theme.apply();
    }
    if (Filter.KEYS.some(key => changed.has(key))) {
      Filter.compute();
      Legend.update();
    }
    show();
    if (changed.has("edge") && state.edge && scene.nodes.length > 800 && state.view === "graph")
      evidenceFirst(changed);
    else render(changed);
  }

  /* A large picture takes longer to draw than the evidence to read: the words come first. */
  function evidenceFirst(changed) {
    Panel.update();
    const said = D.statement[Data.edgeOf(state.edge)];
    Promise.resolve(said >= 0 && Data.claims(said)).then(() => setTimeout(() => render(changed), 50));
  }

  async function start() {
    document.documentElement.classList.add("ready");
    State.start();
    Words.use(state.language || Words.preferred);
    if (state.theme) document.documentElement.dataset.theme = state.theme;
    const main = document.getElementById("main");
    const wait = el("p", { class: "wait" }, t("loading"));
    main.append(wait);
    try {
      await Data.load();
    } catch (fault) {
      wait.title = String(fault);
      wait.textContent = t("failed");
      document.documentElement.classList.remove("ready");
      return;
    }
    wait.remove();
    Data.speak(Words.language);
    Filter.compute();
    Theme.apply();
    frame();
    show();
    render(new Set(Object.keys(State.EMPTY)));
    Suggest.start();
    Keys.start();
    Paper.start();
    State.hear(hear);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => hear(new Set(["theme"])));
    document.documentElement.dataset.started = "yes";
  }

  return { start };
})();

/* For embedders and tests: what stands in the page right now, and a way to go elsewhere. */
window.explorer = Object.freeze({
  state: () => ({ ...state }),
  go: change => State.set(change),
  labels: () => Graph.renderer.labels().map(({ x, y, w, h, text }) => ({ x, y, w, h, text })),
  places: () => {
    const { k, tx, ty } = Graph.renderer.camera();
    return scene.nodes.map(i => [scene.x[i] * k + tx, scene.y[i] * k + ty]);
  },
  size: () => Graph.renderer.size(),
  shown: () => ({
    nodes: scene.nodes.length,
    edges: scene.edges.length,
    of: [D.n, D.m],
    mode: scene.mode,
    renderer: Graph.renderer?.kind,
  }),
  evidence: id => Data.claims(D.statement[Data.edgeOf(id)]),
  edges: () =>
    Array.from({ length: D.m }, (_, e) => ({
      id: Data.edgeId(e),
      from: D.path[D.from[e]],
      to: D.path[D.to[e]],
      kind: D.predicates[D.kind[e]].key,
    })),
});
Main.start();
