/* The panel beside every view: a thing, a link or a fact, each with its evidence. */
const Panel = (() => {
  const root = document.getElementById("panel");
  const { rows, factRow, edgeRow, turned, sources } = Lists;
  let last = "",
    before = null;

  function update() {
    const key = [
      state.node,
      state.edge,
      state.fact,
      state.cell,
      state.to,
      state.language,
      state.view === "graph",
      Filter.KEYS.map(k => state[k]),
    ].join("|");
    if (key === last) return;
    last = key;
    const edge = state.edge ? Data.edgeOf(state.edge) : -1,
      node = D.node.get(state.node) ?? -1;
    const fact = state.fact === "" ? -1 : Number(state.fact);
    const cell = state.cell && MarketMap.cell(state.cell);
    const content =
      fact >= 0 && fact < D.s
        ? factPage(fact)
        : edge >= 0
          ? edgePage(edge)
          : node >= 0
            ? state.to
              ? pathPage(node)
              : nodePage(node)
            : cell
              ? cellPage(cell)
              : null;
    root.hidden = !content;
    document.documentElement.classList.toggle("with-panel", Boolean(content));
    if (!content) return;
    const title = content.flat(2).find(part => part && part.tagName === "H2");
    if (title) Dom.say(title.textContent);
    const inside = root.contains(document.activeElement);
    clear(
      root,
      handle(),
      el("div", { class: "panel-body", tabindex: "0", role: "region", "aria-label": t("panel") }, content),
    );
    if (inside) root.querySelector(".panel-body").focus({ preventScroll: true });
  }

  /* Whoever came here by key goes back to where he came from. */
  function focus() {
    const body = root.querySelector(".panel-body");
    if (!body) return;
    if (!root.contains(document.activeElement)) before = document.activeElement;
    body.focus({ preventScroll: true });
  }

  function leave() {
    const inside = root.contains(document.activeElement);
    State.set({ node: "", edge: "", fact: "", to: "", cell: "" });
    if (inside || document.activeElement === document.body)
      (before?.isConnected ? before : document.getElementById(state.view)).focus({ preventScroll: true });
  }

  function top(back) {
    return el(
      "div",
      { class: "panel-top" },
      back ? button(`← ${back.label}`, back.go, { class: "link" }) : el("span", {}),
      button("×", leave, { class: "quiet", "aria-label": t("close") }),
    );
  }

  const back = () => State.set({ edge: "", fact: "" });
  const backTo = node =>
    node >= 0 ? { label: D.label[node], go: back } : state.cell ? { label: t("back"), go: back } : null;

  function nodePage(i) {
    const type = Data.typeOf(i);
    const names = D.names[i] || [];
    return [
      top(null),
      el("p", { class: "kind" }, Shapes.icon(type), Words.of(type)),
      el("h2", {}, D.label[i]),
      names.length
        ? el(
            "p",
            { class: "names" },
            `${t("names")} `,
            names.map(([lang, name], k) => [k ? ", " : "", el("span", { lang }, name)]),
          )
        : null,
      el(
        "div",
        { class: "actions" },
        pathTool(i),
        button(t("share"), event => Files.copy(location.href, event.currentTarget), { class: "quiet" }),
        button(t("print"), () => print(), { class: "quiet" }),
      ),
      facts(i),
      edgeGroups(i),
      sources(D.combos[D.nodeCombo[i]]),
    ];
  }

  function pathTool(i) {
    const input = el("input", { type: "text", placeholder: t("path_to"), "aria-label": t("path_to") }),
      list = el("ul", { id: "path-names", class: "options" });
    Suggest.attach(input, list, other => {
      if (other !== i) State.set({ to: D.path[other], view: "graph", edge: "", fact: "" });
    });
    return el("div", { class: "path" }, input, list);
  }

  function facts(i) {
    const list = Data.factsOf(i).filter(s => on.statement[s]);
    return ["event", "figure", "other", "factor"].map(family => {
      const found = list.filter(s => Data.familyOf(s) === family);
      if (!found.length) return null;
      found.sort((a, b) => (D.sDate[a] < D.sDate[b] ? 1 : D.sDate[a] > D.sDate[b] ? -1 : a - b));
      return el(
        "section",
        {},
        el("h3", {}, t(family), el("span", { class: "count" }, Words.number(found.length))),
        rows(found, factRow),
      );
    });
  }

  function edgeGroups(i) {
    const groups = new Map();
    for (const e of Data.edgesOf(i)) {
      if (!on.edge[e]) continue;
      const key = 2 * D.kind[e] + (D.predicates[D.kind[e]].directed && D.to[e] === i ? 1 : 0),
        held = groups.get(key);
      if (held) held.push(e);
      else groups.set(key, [e]);
    }
    return [...groups]
      .sort(([a], [b]) => a - b)
      .map(([key, list]) => {
        const kind = key >> 1;
        list.sort((a, b) => (D.label[Data.other(a, i)] < D.label[Data.other(b, i)] ? -1 : 1));
        return el(
          "section",
          {},
          el("h3", {}, turned(kind, list, i), el("span", { class: "count" }, Words.number(list.length))),
          rows(list, e => edgeRow(e, i)),
        );
      });
  }

  function edgePage(e) {
    const s = D.statement[e],
      node = D.node.get(state.node) ?? -1;
    const end = i =>
      button(
        [Shapes.icon(Data.typeOf(i)), D.label[i]],
        () => State.set({ node: D.path[i], edge: "", fact: "", to: "" }),
        { class: "end" },
      );
    const made = D.predicates[D.kind[e]].key === "tkg:maker";
    const twins = [...Data.edgesOf(D.from[e])].filter(o => o !== e && Data.other(o, D.from[e]) === D.to[e]);
    return [
      top(backTo(node)),
      el("p", { class: "kind" }, s < 0 ? t("links") : Words.of(Data.kindOf(s))),
      el(
        "h2",
        { class: "ends" },
        end(D.from[e]),
        el("span", { class: "verb" }, Words.of(D.predicates[D.kind[e]])),
        end(D.to[e]),
      ),
      s >= 0 ? statementFacts(s) : el("p", { class: "aside" }, t(made ? "made" : "structure")),
      s >= 0 ? el("h3", {}, t("evidence")) : null,
      s >= 0 ? Evidence.of(s) : sources(D.combos[D.nodeCombo[D.from[e]]]),
      twins.length
        ? el(
            "section",
            {},
            el("h3", {}, t("links"), el("span", { class: "count" }, `+${twins.length}`)),
            rows(twins, o => edgeRow(o, D.from[o])),
          )
        : null,
    ];
  }

  function statementFacts(s) {
    const values = D.factOf.get(s);
    return values ? Evidence.values(s, values) : null;
  }

  function factPage(s) {
    const kind = Data.kindOf(s);
    return [
      top(backTo(D.node.get(state.node) ?? -1)),
      el("p", { class: "kind" }, Words.of(kind)),
      el("h2", {}, Data.factTitle(s)),
      statementFacts(s),
      el("h3", {}, t("evidence")),
      Evidence.of(s),
    ];
  }

  function cellPage({ row, column, edges, facts: list }) {
    return [
      top(null),
      el("p", { class: "kind" }, t("map")),
      el("h2", {}, `${D.label[row]} — ${D.label[column]}`),
      list.length ? rows(list, factRow) : null,
      cellGroup(edges, "tkg:playsIn", row),
      cellGroup(edges, "tkg:basedIn", null),
      cellGroup(edges, "tkg:coversRegion", row),
    ];
  }

  /* The links of one kind; without a fixed end both ends are named. */
  function cellGroup(edges, key, fixed) {
    const list = edges.filter(e => D.predicates[D.kind[e]].key === key);
    if (!list.length) return null;
    return el(
      "section",
      {},
      el(
        "h3",
        {},
        Words.of(D.predicates[D.kind[list[0]]]),
        el("span", { class: "count" }, Words.number(list.length)),
      ),
      rows(list, e => edgeRow(e, fixed ?? D.to[e], fixed === null)),
    );
  }

  function pathPage(i) {
    const target = D.node.get(state.to),
      path = scene.path;
    const stop = j =>
      el(
        "li",
        {},
        button(
          [Shapes.icon(Data.typeOf(j)), el("span", { class: "what" }, D.label[j])],
          () => State.set({ node: D.path[j], to: "", edge: "", fact: "" }),
          { class: "row" },
        ),
      );
    const legs = path ? path.flatMap((j, k) => [k ? leg(path[k - 1], j) : null, stop(j)]) : [];
    return [
      top({ label: D.label[i], go: () => State.set({ to: "" }) }),
      el("p", { class: "kind" }, t("path_found")),
      el("h2", {}, `${D.label[i]} — ${D.label[target]}`),
      path ? el("ul", { class: "rows" }, legs) : el("p", { class: "aside" }, t("path_none")),
      (scene.common || []).length
        ? el(
            "section",
            {},
            el("h3", {}, t("common"), el("span", { class: "count" }, scene.common.length)),
            el("ul", { class: "rows" }, scene.common.map(stop)),
          )
        : null,
    ];
  }

  function leg(a, b) {
    const e = [...Data.edgesOf(a)].find(one => on.edge[one] && Data.other(one, a) === b);
    return el(
      "li",
      { class: "leg" },
      button(
        `${D.from[e] === a ? "↓" : "↑"} ${Words.of(D.predicates[D.kind[e]])}`,
        () => State.set({ edge: Data.edgeId(e) }),
        { class: "link" },
      ),
    );
  }

  function handle() {
    const bar = el("div", {
      class: "handle",
      role: "separator",
      tabindex: "0",
      "aria-orientation": "vertical",
      "aria-label": t("resize"),
      "aria-valuenow": "380",
      "aria-valuemin": "280",
      "aria-valuemax": "720",
    });
    const size = width => {
      const w = Math.max(280, Math.min(720, width));
      document.documentElement.style.setProperty("--panel", w + "px");
      bar.setAttribute("aria-valuenow", Math.round(w));
    };
    bar.addEventListener("pointerdown", event => {
      bar.setPointerCapture(event.pointerId);
    });
    bar.addEventListener("pointermove", event => {
      if (bar.hasPointerCapture(event.pointerId)) size(innerWidth - event.clientX);
    });
    bar.addEventListener("keydown", event => {
      const step = { ArrowLeft: 24, ArrowRight: -24 }[event.key];
      if (step) size(root.offsetWidth + step);
    });
    return bar;
  }

  return { update, focus, leave };
})();
