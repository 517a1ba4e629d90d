/* The whole graph as tables: sorted by any column, narrowed by typing, opened by row. */
const Table = (() => {
  const root = document.getElementById("table");
  const PAGE = 100;
  let which = "links",
    words = "",
    order = { column: 0, up: true },
    rows = [],
    shown = PAGE,
    body,
    count,
    more,
    head;

  const publishers = s => (s < 0 ? "" : Data.publishersOf(D.sCombo[s]).join(", "));
  const KINDS = {
    links: {
      columns: ["subject_column", "link", "object_column", "date", "status", "publisher"],
      all: () => {
        const list = [];
        for (let e = 0; e < D.m; e++) if (on.edge[e]) list.push(e);
        return list;
      },
      cells: e => {
        const s = D.statement[e];
        return [
          D.label[D.from[e]],
          Words.of(D.predicates[D.kind[e]]),
          D.label[D.to[e]],
          s < 0 ? "" : D.sDate[s],
          s < 0 || !D.sStatus[s] ? "" : t(D.sStatus[s]),
          publishers(s),
        ];
      },
      open: e => ({ edge: Data.edgeId(e), node: "", fact: "", to: "" }),
    },
    things: {
      columns: ["name", "type", "degree", "other_names"],
      all: () => {
        const list = [];
        for (let i = 0; i < D.n; i++) if (on.node[i]) list.push(i);
        return list;
      },
      cells: i => [
        D.label[i],
        Words.of(Data.typeOf(i)),
        Data.degree(i),
        (D.names[i] || []).map(([, name]) => name).join(", "),
      ],
      open: i => ({ node: D.path[i], edge: "", fact: "", to: "" }),
    },
    facts: {
      columns: ["facts_table", "kind", "date", "status", "publisher"],
      all: () => D.facts.map(([s]) => s).filter(s => on.statement[s]),
      cells: s => [
        Data.factTitle(s),
        Words.of(Data.kindOf(s)),
        D.sDate[s],
        D.sStatus[s] ? t(D.sStatus[s]) : "",
        publishers(s),
      ],
      open: s => ({ fact: String(s), edge: "", node: "", to: "" }),
    },
  };

  function build() {
    const kind = KINDS[which];
    const chooser = el(
      "div",
      { class: "chooser" },
      Object.keys(KINDS).map(key =>
        button(
          t(key === "facts" ? "facts" : key),
          () => {
            which = key;
            order = { column: 0, up: true };
            build();
          },
          { class: "quiet", "aria-pressed": String(key === which) },
        ),
      ),
    );
    const input = el("input", {
      type: "text",
      class: "narrow",
      "aria-label": t("filter_rows"),
      placeholder: t("filter_rows"),
      value: words,
    });
    input.addEventListener("input", () => {
      words = input.value;
      gather();
    });
    count = el("span", { class: "count", role: "status" });
    head = kind.columns.map((column, k) =>
      el(
        "th",
        { scope: "col" },
        button(
          t(column),
          () => {
            order = { column: k, up: order.column === k ? !order.up : true };
            gather();
          },
          { class: "sort" },
        ),
      ),
    );
    body = el("tbody");
    more = button(
      t("show_more"),
      () => {
        shown += 5 * PAGE;
        paint();
      },
      { class: "quiet" },
    );
    clear(
      root,
      el(
        "div",
        { class: "page" },
        el("h2", {}, t("table")),
        el("div", { class: "table-tools" }, chooser, input, count),
        el(
          "div",
          { class: "scroll", tabindex: "0", role: "region", "aria-label": t("table") },
          el("table", { class: "data" }, el("thead", {}, el("tr", {}, head)), body),
        ),
        more,
      ),
    );
    gather();
  }

  function gather() {
    const kind = KINDS[which],
      wanted = Search.plain(words.trim());
    rows = kind.all().map(one => [one, kind.cells(one)]);
    if (wanted)
      rows = rows.filter(([, cells]) => cells.some(cell => Search.plain(String(cell)).includes(wanted)));
    const { column, up } = order,
      side = up ? 1 : -1;
    rows.sort(
      ([, a], [, b]) =>
        (typeof a[column] === "number"
          ? a[column] - b[column]
          : a[column] < b[column]
            ? -1
            : a[column] > b[column]
              ? 1
              : 0) * side,
    );
    head.forEach((cell, k) =>
      cell.setAttribute("aria-sort", k === column ? (up ? "ascending" : "descending") : "none"),
    );
    shown = PAGE;
    paint();
  }

  function paint() {
    const kind = KINDS[which];
    clear(
      body,
      rows.slice(0, shown).map(([one, cells]) =>
        el(
          "tr",
          {},
          cells.map((cell, k) =>
            k === 0
              ? el(
                  "th",
                  { scope: "row" },
                  button(String(cell), () => State.set(kind.open(one)), { class: "link" }),
                )
              : el("td", { class: kind.columns[k] === "date" ? "nowrap" : null }, String(cell)),
          ),
        ),
      ),
      rows.length
        ? null
        : el("tr", {}, el("td", { colspan: kind.columns.length, }, Empty.here())),
    );
    count.textContent = Words.counted(rows.length, "rows");
    more.hidden = rows.length <= shown;
  }

  function update(changed) {
    if (Filter.KEYS.some(key => changed.has(key)) || changed.has("language") || changed.has("view") || !body)
      build();
  }

  const current = () => ({ columns: KINDS[which].columns.map(t), rows: rows.map(([, cells]) => cells) });

  return { update, current };
})();
