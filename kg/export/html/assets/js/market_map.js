/* Who plays where: markets and their segments against regions, and a board for each market. */
const MarketMap = (() => {
  const root = document.getElementById("map");
  const PAGE = 8,
    CHIPS = 36;
  const open = new Set();
  let shown = PAGE;

  const kindNumber = key => D.predicates.findIndex(kind => kind.key === key);
  const MOST_FIGURES = 4;
  const isPlace = i => ["region", "country"].includes(Data.typeOf(i).key);

  function gather() {
    const plays = kindNumber("tkg:playsIn"),
      segments = kindNumber("tkg:hasSegment"),
      covers = kindNumber("tkg:coversRegion"),
      based = kindNumber("tkg:basedIn");
    const markets = new Map(),
      home = new Map();
    const of = i => {
      if (!markets.has(i)) markets.set(i, { i, players: new Map(), segments: new Map(), covers: new Map() });
      return markets.get(i);
    };
    const add = (map, key, e) => {
      const held = map.get(key);
      if (held) held.push(e);
      else map.set(key, [e]);
    };
    for (let i = 0; i < D.n; i++) if (on.node[i] && Data.typeOf(i).key === "market") of(i);
    for (let e = 0; e < D.m; e++) {
      if (!on.edge[e]) continue;
      if (D.kind[e] === plays) add(of(D.to[e]).players, D.from[e], e);
      else if (D.kind[e] === segments) add(of(D.from[e]).segments, D.to[e], e);
      else if (D.kind[e] === covers) add(of(D.from[e]).covers, D.to[e], e);
      else if (D.kind[e] === based) add(home, D.from[e], e);
    }
    return {
      markets: [...markets.values()].sort((a, b) => b.players.size - a.players.size || a.i - b.i),
      home,
    };
  }

  /* The cells of a market: place to the links that fill it. */
  function cells(market, home) {
    const made = new Map();
    const cell = place => {
      if (!made.has(place)) made.set(place, { players: new Set(), edges: [], covered: false });
      return made.get(place);
    };
    for (const [place, list] of market.covers) {
      const c = cell(place);
      c.covered = true;
      c.edges.push(...list);
    }
    for (const [player, list] of market.players)
      for (const e of home.get(player) || []) {
        for (const place of [D.to[e], ...(D.places[D.to[e]] || [])]) {
          const c = cell(place);
          c.players.add(player);
          c.edges.push(e, ...list);
        }
      }
    return made;
  }

  /* Facts on a segment, by the place they speak of: the one they name, else the one of their market. */
  function segmentCells(segment) {
    const made = new Map();
    for (const s of Data.factsOf(segment)) {
      if (!on.statement[s]) continue;
      const named = [...Data.field(s, "region"), ...Data.field(s, "concerns")]
        .map(v => v.n)
        .filter(i => i !== undefined && isPlace(i));
      const market = (Data.field(s, "market")[0] || Data.field(s, "affects")[0] || {}).n;
      const places = named.length ? named : market === undefined ? [] : (D.places[market] || []).slice(0, 1);
      for (const place of places) {
        if (!made.has(place)) made.set(place, []);
        made.get(place).push(s);
      }
    }
    return made;
  }

  function build() {
    const { markets, home } = gather();
    const rows = markets.slice(0, shown).map(market => ({ market, cells: cells(market, home) }));
    const segmentRows = new Map(
      rows
        .filter(({ market }) => open.has(market.i))
        .map(({ market }) => [market.i, [...market.segments.keys()].map(i => [i, segmentCells(i)])]),
    );
    const used = new Set(
      rows
        .flatMap(row => [...row.cells.keys()])
        .concat([...segmentRows.values()].flatMap(list => list.flatMap(([, c]) => [...c.keys()]))),
    );
    const weight = i => (Data.typeOf(i).key === "region" ? 0 : 1);
    const places = [...used]
      .filter(i => on.node[i])
      .sort((a, b) => weight(a) - weight(b) || (D.label[a] < D.label[b] ? -1 : 1));
    clear(
      root,
      el(
        "div",
        { class: "page" },
        el("h2", {}, t("map")),
        el("p", { class: "lead" }, t("map_note")),
        markets.length
          ? [
              places.length ? matrix(rows, segmentRows, places) : null,
              el(
                "div",
                { class: "boards" },
                rows.map(({ market }) => board(market)),
              ),
              markets.length > shown
                ? button(
                    `+${Words.number(markets.length - shown)} ${t("more_hidden")}`,
                    () => {
                      shown += PAGE;
                      build();
                    },
                    { class: "quiet" },
                  )
                : null,
            ]
          : Empty.here(),
      ),
    );
  }

  function matrix(rows, segmentRows, places) {
    const head = el(
      "tr",
      {},
      el("td", {}),
      places.map(i => el("th", { scope: "col", class: Data.typeOf(i).key }, el("span", {}, D.label[i]))),
      el("th", { scope: "col" }, el("span", {}, t("players"))),
    );
    const body = rows.flatMap(({ market, cells: filled }) => {
      const is = open.has(market.i);
      const toggle = market.segments.size
        ? button(
            is ? "▾" : "▸",
            () => {
              if (is) open.delete(market.i);
              else open.add(market.i);
              build();
              root.querySelector(`[data-open="${market.i}"]`)?.focus();
            },
            {
              class: "fold",
              "data-open": market.i,
              "aria-expanded": String(is),
              "aria-label": `${t("expand")}: ${D.label[market.i]}`,
            },
          )
        : el("span", { class: "fold" });
      return [
        el(
          "tr",
          {},
          el("th", { scope: "row" }, el("div", { class: "folded" }, toggle, nodeLink(market.i))),
          places.map(place => marketCell(market, place, filled.get(place))),
          el("td", { class: "total" }, Words.number(market.players.size)),
        ),
        ...(segmentRows.get(market.i) || []).map(([i, found]) =>
          el(
            "tr",
            { class: "segment" },
            el("th", { scope: "row" }, nodeLink(i), ranks(i)),
            places.map(place => segmentCell(i, place, found.get(place))),
            el("td", {}),
          ),
        ),
      ];
    });
    return el(
      "div",
      { class: "scroll matrix", tabindex: "0", role: "region", "aria-label": t("players_by_region") },
      el(
        "table",
        { class: "cells" },
        el("caption", { class: "unseen" }, t("players_by_region")),
        el("thead", {}, head),
        el("tbody", {}, body),
      ),
    );
  }

  function marketCell(market, place, cell) {
    if (!cell) return el("td", {});
    const count = cell.players.size;
    const label = `${D.label[market.i]}, ${D.label[place]}: ${count} ${t("based")}${cell.covered ? `, ${t("covers")}` : ""}`;
    return el(
      "td",
      {},
      button(
        count ? Words.number(count) : "",
        () => State.set({ cell: `${D.path[market.i]}|${D.path[place]}`, node: "", edge: "", fact: "" }),
        {
          class: `cell${cell.covered ? " covered" : ""}${count ? " filled" : ""}`,
          "aria-label": label,
          title: label,
          "data-heat": Math.min(4, Math.ceil(Math.log2(count + 1))),
        },
      ),
    );
  }

  function segmentCell(i, place, list) {
    if (!list) return el("td", {});
    const label = `${D.label[i]}, ${D.label[place]}: ${Words.counted(list.length, "facts")}`;
    return el(
      "td",
      {},
      button(
        Words.number(list.length),
        () => State.set({ cell: `${D.path[i]}|${D.path[place]}`, node: "", edge: "", fact: "" }),
        { class: "cell filled soft", "aria-label": label, title: label, "data-heat": 1 },
      ),
    );
  }

  const nodeLink = i =>
    button(D.label[i], () => State.set({ node: D.path[i], edge: "", fact: "", to: "", cell: "" }), {
      class: "plain",
    });

  function ranks(i) {
    const words = Data.factsOf(i)
      .filter(s => on.statement[s] && Data.kindOf(s).key === "ranking")
      .map(s => [s, Data.field(s, "rank")[0]]);
    return words.map(([s, rank]) =>
      button(t("rank_" + rank), () => State.set({ fact: String(s), node: "", edge: "", cell: "" }), {
        class: `badge ${rank}`,
      }),
    );
  }

  function board(market) {
    const groups = new Map();
    for (const i of market.segments.keys()) {
      const up = [...Data.edgesOf(i)].find(
        e => D.from[e] === i && D.predicates[D.kind[e]].key === "skos:inScheme",
      );
      const name = up === undefined ? -1 : D.to[up];
      if (!groups.has(name)) groups.set(name, []);
      groups.get(name).push(i);
    }
    return el(
      "article",
      { class: "board" },
      el(
        "header",
        {},
        el("h3", {}, nodeLink(market.i)),
        headlines(market.i).map(([s, text]) =>
          button(text, () => State.set({ fact: String(s), node: "", edge: "", cell: "" }), { class: "link" }),
        ),
      ),
      el(
        "div",
        { class: "boxes" },
        box(t("players"), [...market.players.keys()], "company"),
        [...groups]
          .sort(([a], [b]) => (a < 0) - (b < 0) || b - a)
          .map(([name, list]) => box(name < 0 ? t("segments") : D.label[name], list, "segment")),
        box(t("regions"), [...market.covers.keys()], "region"),
      ),
    );
  }

  /* The figures of the whole market for the last year that is no forecast, each with who states it. */
  function headlines(market) {
    const own = (D.places[market] || [])[0];
    const sizes = Data.factsOf(market).filter(
      s =>
        on.statement[s] &&
        Data.kindOf(s).key === "market_size" &&
        !Data.field(s, "segment").length &&
        Data.field(s, "region").every(place => place.n === own) &&
        Data.field(s, "forecast")[0] === false,
    );
    const year = s => Number(Data.field(s, "year")[0]);
    const last = Math.max(...sizes.map(year));
    return sizes
      .filter(s => year(s) === last)
      .slice(0, MOST_FIGURES)
      .map(s => [
        s,
        [Data.field(s, "as_stated")[0], last, ...Data.publishersOf(D.sCombo[s])].join(" · "),
      ]);
  }

  function box(title, list, kind) {
    if (!list.length) return null;
    list.sort((a, b) => Data.degree(b) - Data.degree(a) || (D.label[a] < D.label[b] ? -1 : 1));
    const holder = el("ul", { class: "chips" });
    const fill = most =>
      clear(
        holder,
        list
          .slice(0, most)
          .map(i =>
            el(
              "li",
              { class: kind },
              Shapes.icon(Data.typeOf(i), 11),
              nodeLink(i),
              kind === "segment" ? ranks(i) : null,
            ),
          ),
        list.length > most
          ? el(
              "li",
              {},
              button(`+${Words.number(list.length - most)} ${t("more_hidden")}`, () => fill(most * 4), {
                class: "link",
              }),
            )
          : null,
      );
    fill(CHIPS);
    return el(
      "section",
      { class: `box ${kind}` },
      el("h4", {}, title, el("span", { class: "count" }, Words.number(list.length))),
      holder,
    );
  }

  /* What a cell rests on, for the panel. */
  function cell(key) {
    const [row, column] = key.split("|").map(path => D.node.get(path) ?? -1);
    if (row < 0 || column < 0) return null;
    if (Data.typeOf(row).key !== "market")
      return { row, column, edges: [], facts: segmentCells(row).get(column) || [] };
    const { markets, home } = gather();
    const market = markets.find(m => m.i === row),
      found = market && cells(market, home).get(column);
    return found ? { row, column, edges: [...new Set(found.edges)], facts: [] } : null;
  }

  function update(changed) {
    if (
      changed.size > 12 ||
      Filter.KEYS.some(key => changed.has(key)) ||
      changed.has("language") ||
      changed.has("view") ||
      !root.firstChild
    )
      build();
  }

  return { update, cell };
})();
