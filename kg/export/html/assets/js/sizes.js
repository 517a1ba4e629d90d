/* What publishers say a market is worth: a line a source and scope, estimates filled, forecasts open. */
const Sizes = (() => {
  const root = document.getElementById("sizes");
  const MOST = 12,
    CROWD = 11;
  let shown = MOST;

  const { SHAPES, one, publisher, series } = Figures;

  function draw() {
    const list = series();
    if (!list.length) {
      clear(
        root,
        el("div", { class: "page" }, el("h2", {}, t("sizes")), Empty.here()),
      );
      return;
    }
    const whole = list.filter(each => each.scope[2] < 0);
    const scopes = new Map();
    for (const each of list) {
      const key = each.scope.slice(0, 1).join();
      if (!scopes.has(key)) scopes.set(key, []);
      scopes.get(key).push(each);
    }
    const wide = Chart.width(root),
      groups = [...scopes.values()];
    const half = wide > 820 ? (wide - 32) / 2 : wide;
    clear(
      root,
      el(
        "div",
        { class: "page" },
        el("h2", {}, t("sizes")),
        el("p", { class: "lead" }, t("sizes_note")),
        whole.length > 1 && groups.length > 1
          ? el(
              "figure",
              { class: "figure" },
              el("figcaption", {}, el("h3", {}, t("all_markets"))),
              whole.length <= CROWD
                ? [lines(whole, wide, 360, true), legend(whole, true)]
                : band(whole, wide, 320),
            )
          : null,
        el(
          "div",
          { class: "figures" },
          groups
            .slice(0, shown)
            .map(group =>
              el(
                "figure",
                { class: "figure" },
                el("figcaption", {}, el("h3", {}, D.label[group[0].market] ?? group[0].name)),
                lines(group, half, 250, false),
                legend(group, false),
              ),
            ),
        ),
        groups.length > shown
          ? button(
              `+${Words.number(groups.length - shown)} ${t("more_hidden")}`,
              () => {
                shown += MOST;
                draw();
              },
              { class: "quiet" },
            )
          : null,
        table(list),
      ),
    );
  }

  const money = value =>
    value >= 100 ? Words.number(Math.round(value)) : Words.number(value, { maximumFractionDigits: 2 });
  const open = s => () => State.set({ fact: String(s), edge: "", node: "", cell: "" });

  function lines(list, width, height, names) {
    const points = list.flatMap(each => each.points);
    const low = Math.min(...points.map(p => p.year)),
      high = Math.max(...points.map(p => p.year)),
      top = Math.max(...points.map(p => p.value)) * 1.08;
    const right = names && width > 1000 ? 250 : width > 700 ? 190 : 26;
    const x = Chart.scale(low === high ? low - 1 : low, low === high ? high + 1 : high, 52, width - right),
      y = Chart.scale(0, top, height - 30, 26);
    const ticks = Chart.ticks(0, top, 5),
      years = Chart.ticks(low, high, Math.max(2, Math.min(high - low, Math.floor(width / 90)))).filter(
        Number.isInteger,
      );
    return svg(
      "svg",
      {
        class: "chart",
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: "group",
        "aria-label": t("sizes"),
      },
      ticks.map(v => [
        svg("line", { x1: 52, x2: width - right, y1: y(v), y2: y(v), class: "grid" }),
        svg("text", { x: 44, y: y(v) + 4, class: "tick-label", "text-anchor": "end" }, money(v)),
      ]),
      years.map(v =>
        svg("text", { x: x(v), y: height - 9, class: "tick-label", "text-anchor": "middle" }, String(v)),
      ),
      svg("text", { x: 0, y: 10, class: "tick-label" }, unit(list)),
      spreads(points, x, y),
      list.map(each => line(each, x, y)),
      names && right > 100 ? ends(list, x, y, height, Math.floor((right - 20) / 6.1)) : null,
    );
  }

  /* Too many lines to tell apart: lowest, median and highest of every year. */
  function band(list, width, height) {
    const by = new Map();
    for (const p of list.flatMap(each => each.points)) {
      if (!by.has(p.year)) by.set(p.year, []);
      by.get(p.year).push(p.value);
    }
    const years = [...by.keys()].sort((a, b) => a - b),
      rows = years.map(year => by.get(year).sort((a, b) => a - b));
    const top = Math.max(...rows.flat()) * 1.08,
      x = Chart.scale(years[0], years[years.length - 1], 52, width - 26),
      y = Chart.scale(0, top, height - 30, 26);
    const edge = (pick, list_) =>
      list_.map((row, k) => `${x(years[k]).toFixed(1)} ${y(pick(row)).toFixed(1)}`);
    const high = edge(row => row[row.length - 1], rows),
      low = edge(row => row[0], rows).reverse(),
      middle = edge(row => row[Math.floor(row.length / 2)], rows);
    return svg(
      "svg",
      {
        class: "chart",
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: "img",
        "aria-label": `${t("all_markets")}: ${years.map((year, k) => `${year}: ${money(rows[k][0])} – ${money(rows[k][rows[k].length - 1])}`).join("; ")}`,
      },
      Chart.ticks(0, top, 5).map(v => [
        svg("line", { x1: 52, x2: width - 26, y1: y(v), y2: y(v), class: "grid" }),
        svg("text", { x: 44, y: y(v) + 4, class: "tick-label", "text-anchor": "end" }, money(v)),
      ]),
      years.map(v =>
        svg("text", { x: x(v), y: height - 9, class: "tick-label", "text-anchor": "middle" }, String(v)),
      ),
      svg("text", { x: 0, y: 10, class: "tick-label" }, unit(list)),
      svg("path", { d: `M${high.join("L")}L${low.join("L")}Z`, class: "band" }),
      svg("path", { d: `M${middle.join("L")}`, class: "line look-0" }),
      svg(
        "text",
        { x: x(years[0]) + 8, y: y(rows[0][rows[0].length - 1]) - 10, class: "mark-label" },
        `${t("range")}, ${t("median")}`,
      ),
    );
  }

  const unit = list => `${[...new Set(list.map(each => each.currency))].join(", ")}, ${t("billion")}`;

  /* Lowest to highest where several figures stand for one year. */
  function spreads(points, x, y) {
    const by = new Map();
    for (const p of points) {
      if (!by.has(p.year)) by.set(p.year, []);
      by.get(p.year).push(p.value);
    }
    return [...by]
      .filter(([, values]) => values.length > 1)
      .map(([year, values]) =>
        svg(
          "line",
          {
            x1: x(year),
            x2: x(year),
            y1: y(Math.min(...values)),
            y2: y(Math.max(...values)),
            class: "spread",
          },
          svg(
            "title",
            {},
            `${t("spread")} ${year}: ${money(Math.min(...values))} – ${money(Math.max(...values))}`,
          ),
        ),
      );
  }

  function line(each, x, y) {
    const first = each.points.filter(
      (p, k) => !p.differs || each.points.findIndex(o => o.year === p.year) === k,
    );
    const done = first.filter(p => !p.forecast),
      ahead = first.filter((p, k) => p.forecast || (first[k + 1] && first[k + 1].forecast));
    const path = list =>
      list.map((p, k) => `${k ? "L" : "M"}${x(p.year).toFixed(1)} ${y(p.value).toFixed(1)}`).join("");
    return svg(
      "g",
      { class: `series look-${each.look}` },
      done.length > 1 ? svg("path", { d: path(done), class: "line" }) : null,
      ahead.length > 1 ? svg("path", { d: path(ahead), class: "line ahead" }) : null,
      each.points.map(p =>
        Chart.target(
          `${publisher(each.report)}, ${each.name}, ${p.year}: ${one(p.s, "as_stated")}, ${t(p.forecast ? "forecast" : "estimate")}${p.differs ? `, ${t("conflict")}` : ""}`,
          open(p.s),
          svg("circle", { cx: x(p.year), cy: y(p.value), r: 11, class: "reach" }),
          p.differs ? svg("circle", { cx: x(p.year), cy: y(p.value), r: 9.5, class: "differs-ring" }) : null,
          Shapes.mark(SHAPES[each.look], x(p.year), y(p.value), 5, {
            class: p.forecast ? "point open" : "point",
          }),
          p.differs
            ? svg(
                "text",
                { x: x(p.year) - 14, y: y(p.value) + 4, class: "differs-label", "text-anchor": "end" },
                "≠",
              )
            : null,
        ),
      ),
    );
  }

  /* Names at the right ends of the lines, pushed apart. */
  function ends(list, x, y, height, letters) {
    const labels = list
      .map(each => {
        const last = each.points[each.points.length - 1];
        return { each, x: x(last.year) + 16, y: y(last.value) + 4 };
      })
      .sort((a, b) => a.y - b.y);
    for (let k = 1; k < labels.length; k++) labels[k].y = Math.max(labels[k].y, labels[k - 1].y + 30);
    for (let k = labels.length - 1, floor = height - 34; k >= 0; k--, floor -= 30)
      labels[k].y = Math.min(labels[k].y, floor);
    return labels
      .slice(0, 11)
      .map(({ each, x: at, y: up }) =>
        svg(
          "text",
          { x: at, y: up, class: `end-label look-${each.look}` },
          svg("tspan", { class: "strong" }, clip(publisher(each.report), letters - 2)),
          svg("tspan", { x: at, dy: 14 }, clip(each.name, letters)),
        ),
      );
  }

  const clip = (text, most) => (text.length > most ? text.slice(0, most - 1) + "…" : text);

  function legend(list, names) {
    return el(
      "ul",
      { class: "key" },
      list.map(each =>
        el(
          "li",
          {},
          svg(
            "svg",
            {
              viewBox: "-8 -8 16 16",
              width: 14,
              height: 14,
              class: `mark look-${each.look}`,
              "aria-hidden": "true",
            },
            Shapes.mark(SHAPES[each.look], 0, 0, 5, { class: "point" }),
          ),
          el(
            "span",
            {},
            `${publisher(each.report)}${
              names
                ? ` · ${each.name}`
                : each.scope.slice(1).some(i => i >= 0)
                  ? ` · ${each.scope
                      .slice(1)
                      .filter(i => i >= 0)
                      .map(i => D.label[i])
                      .join(" · ")}`
                  : ""
            }`,
          ),
          names
            ? null
            : each.growth.map(s =>
                button(
                  `${one(s, "as_stated")} ${t("growth")}, ${[one(s, "from_year"), one(s, "to_year")].filter(v => v !== undefined).join("–")}${D.conflictOf.has(s) ? " ≠" : ""}`,
                  open(s),
                  { class: D.conflictOf.has(s) ? "link differs" : "link" },
                ),
              ),
        ),
      ),
    );
  }

  function table(list) {
    const rows = list
      .flatMap(each => each.points.map(p => [each, p]))
      .sort(([a, p], [b, q]) => p.year - q.year || (a.name < b.name ? -1 : 1))
      .slice(0, 400);
    return [
      el("h3", {}, t("table")),
      el(
        "div",
        { class: "scroll", tabindex: "0", role: "region", "aria-label": t("table") },
        el(
          "table",
          { class: "data" },
          el(
            "thead",
            {},
            el(
              "tr",
              {},
              ["year", "stated", "scope", "publisher", "issued", "type"].map(column =>
                el("th", { scope: "col" }, el("span", { class: "sort" }, t(column))),
              ),
            ),
          ),
          el(
            "tbody",
            {},
            rows.map(([each, p]) =>
              el(
                "tr",
                {},
                el("td", {}, String(p.year)),
                el(
                  "th",
                  { scope: "row" },
                  button(one(p.s, "as_stated"), open(p.s), { class: "link" }),
                  p.differs ? el("b", { class: "differs" }, ` ≠ ${t("conflict")}`) : null,
                ),
                el("td", {}, each.name),
                el("td", {}, publisher(each.report)),
                el("td", {}, D.reports[each.report].issued),
                el("td", {}, t(p.forecast ? "forecast" : "estimate")),
              ),
            ),
          ),
        ),
      ),
    ];
  }

  function update(changed) {
    if (
      Filter.KEYS.some(key => changed.has(key)) ||
      changed.has("language") ||
      changed.has("view") ||
      !root.firstChild
    )
      draw();
  }

  return { start: () => Chart.onResize(root, draw), update };
})();
