/* Deals in time: a lane a kind, a mark a deal, its shape the status. */
const Deals = (() => {
  const root = document.getElementById("deals");
  const MOST_MARKS = 360,
    LANE = 30,
    LETTER = 6.3,
    LONGEST = 46,
    PAGE = 60;
  /* In bars: done or said, still open, never came. */
  const STAGE = { completed: 0, announced: 0, planned: 1, rumoured: 1, terminated: 2, rejected: 2 };
  const BARS = ["completed", "planned", "terminated"];
  let shown = PAGE;

  /* The names of the lanes stand beside them, on a small screen above. */
  const frame = width => (width < 620 ? { width, left: 12, head: 22 } : { width, left: 118, head: 0 });

  const all = () =>
    D.facts
      .map(([s]) => s)
      .filter(s => on.statement[s] && Data.familyOf(s) === "event");

  /* A date as a number of years; months count from the middle. */
  const year = date =>
    Number(date.slice(0, 4)) +
    (date.length > 4
      ? (Number(date.slice(5, 7)) - 1 + (date.length > 7 ? Number(date.slice(8)) / 31 : 0.5)) / 12
      : 0.5);

  function draw() {
    const list = all(),
      dated = list.filter(s => D.sDate[s]);
    const order = list
      .slice()
      .sort((a, b) => (D.sDate[a] < D.sDate[b] ? 1 : D.sDate[a] > D.sDate[b] ? -1 : a - b));
    clear(
      root,
      el(
        "div",
        { class: "page" },
        el("h2", {}, t("deals")),
        el("p", { class: "lead" }, t(dated.length > MOST_MARKS ? "deals_bars_note" : "deals_note")),
        list.length
          ? [
              dated.length > MOST_MARKS ? barKey() : key(list),
              dated.length
                ? el(
                    "div",
                    { class: "scroll", tabindex: "0", role: "region", "aria-label": t("deals") },
                    timeline(dated, list.length - dated.length),
                  )
                : null,
              table(order),
            ]
          : Empty.here(),
      ),
    );
  }

  function barKey() {
    const words_ = [
      ["completed", "announced"],
      ["planned", "rumoured"],
      ["terminated", "rejected"],
    ];
    return el(
      "ul",
      { class: "key" },
      words_.map((pair, k) =>
        el(
          "li",
          {},
          svg(
            "svg",
            { viewBox: "0 0 14 14", width: 13, height: 13, class: "mark", "aria-hidden": "true" },
            svg("rect", { x: 1, y: 1, width: 12, height: 12, class: `bar-mark ${BARS[k]}-bar` }),
          ),
          pair.map(t).join(", "),
        ),
      ),
    );
  }

  function key(list) {
    const used = [...new Set(list.map(s => D.sStatus[s]).filter(Boolean))];
    const order = Data.STAGES.filter(s => used.includes(s));
    return el(
      "ul",
      { class: "key" },
      order.map(status =>
        el(
          "li",
          {},
          svg(
            "svg",
            { viewBox: "-9 -9 18 18", width: 16, height: 16, class: "mark", "aria-hidden": "true" },
            mark(status, 0, 0),
          ),
          t(status),
        ),
      ),
    );
  }

  /* Filled when done, open while it is not, crossed when it never came. */
  function mark(status, x, y, r = 6) {
    switch (status) {
      case "completed":
        return svg("circle", { cx: x, cy: y, r, class: "done" });
      case "announced":
        return Shapes.mark("diamond", x, y, r, { class: "said" });
      case "planned":
        return svg("circle", { cx: x, cy: y, r: r - 0.8, class: "open" });
      case "rumoured":
        return svg("circle", { cx: x, cy: y, r: r - 0.8, class: "open", "stroke-dasharray": "2.4 2.2" });
      case "terminated":
        return svg("path", {
          d: `M${x - 5} ${y - 5}L${x + 5} ${y + 5}M${x + 5} ${y - 5}L${x - 5} ${y + 5}`,
          class: "ended",
        });
      case "rejected":
        return [
          Shapes.mark("square", x, y, r - 0.6, { class: "open ended-box" }),
          svg("path", { d: `M${x - 4} ${y + 4}L${x + 4} ${y - 4}`, class: "ended" }),
        ];
      default:
        return svg("circle", { cx: x, cy: y, r: r - 2, class: "plain-mark" });
    }
  }

  function timeline(dated, undated) {
    const kinds = [...new Set(dated.map(s => D.sKind[s]))].sort((a, b) => a - b);
    const low = Math.floor(Math.min(...dated.map(s => year(D.sDate[s])))),
      high = Math.ceil(Math.max(...dated.map(s => year(D.sDate[s]))) + 0.02);
    const room = frame(Chart.width(root)),
      { width, left } = room,
      x = Chart.scale(low, high, left, width - 24);
    const many = dated.length > MOST_MARKS;
    const lanes = many ? bars(kinds, dated, x, room) : marks(kinds, dated, x, room);
    const height = lanes.height + (undated ? 62 : 44);
    const step = Math.max(1, Math.ceil((high - low) / Math.max(4, Math.floor(width / 90))));
    const years = Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, k) => low + k * step);
    return svg(
      "svg",
      {
        class: "chart timeline",
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: "group",
        "aria-label": t("deals"),
      },
      years.map(y => [
        svg("line", { x1: x(y), x2: x(y), y1: 8, y2: lanes.height + 14, class: "grid" }),
        svg(
          "text",
          { x: x(y), y: lanes.height + 32, class: "tick-label", "text-anchor": "middle" },
          String(y),
        ),
      ]),
      lanes.parts,
      undated
        ? svg(
            "text",
            { x: 0, y: lanes.height + 54, class: "tick-label" },
            `+${Words.number(undated)} ${t("undated_more")}`,
          )
        : null,
    );
  }

  const laneName = (kind, top, { left, head }, middle) =>
    svg(
      "text",
      head
        ? { x: 0, y: top + 12, class: "lane-label" }
        : { x: left - 16, y: top + middle + 4, class: "lane-label", "text-anchor": "end" },
      Words.of(D.kinds[kind]),
    );

  /* How many Latin letters a text is as wide as: a Chinese sign takes two. */
  const broad = sign => (sign > "\u2e80" ? 2 : 1);
  const letters = text => [...text].reduce((sum, sign) => sum + broad(sign), 0);

  /* As much of a text as so many letters are wide, with a mark where some is left out. */
  function shortened(text, most) {
    if (letters(text) <= most) return text;
    let kept = "",
      taken = 1;
    for (const sign of text) {
      taken += broad(sign);
      if (taken > most) break;
      kept += sign;
    }
    return kept.trimEnd() + "…";
  }

  /* A title to the right of its mark, to the left where that has more room, shortened where neither will do. */
  function fitted(title, at, width) {
    const wanted = Math.min(LONGEST, letters(title)),
      right = Math.floor((width - 8 - at - 12) / LETTER),
      left = right < wanted && at - 12 > width - at;
    const most = Math.max(4, Math.min(LONGEST, left ? Math.floor((at - 16) / LETTER) : right));
    return { text: shortened(title, most), left };
  }

  function marks(kinds, dated, x, lane) {
    const { width, head } = lane,
      parts = [];
    let top = 14;
    const names = dated.length <= 60;
    for (const kind of kinds) {
      const list = dated
        .filter(s => D.sKind[s] === kind)
        .sort((a, b) => (D.sDate[a] < D.sDate[b] ? -1 : D.sDate[a] > D.sDate[b] ? 1 : a - b));
      const rows = [];
      for (const s of list) {
        const at = x(year(D.sDate[s])),
          { text, left } = names ? fitted(Data.factTitle(s), at, width) : { text: "", left: false },
          room = names ? 20 + letters(text) * LETTER : 15;
        let row = rows.findIndex(end => end <= (left ? at - room : at - 9));
        if (row < 0) row = rows.push(0) - 1;
        rows[row] = left ? at + 10 : at + room;
        parts.push([s, at, top + head + row * LANE + LANE / 2, text, left]);
      }
      const height = head + Math.max(1, rows.length) * LANE;
      parts.push(
        laneName(kind, top, lane, LANE / 2),
        svg("line", { x1: 0, x2: width, y1: top + height + 6, y2: top + height + 6, class: "rule" }),
      );
      top += height + 12;
    }
    const drawn = parts.map(part => (Array.isArray(part) ? one(part, names) : part));
    return { parts: drawn, height: top };
  }

  function one([s, at, y, text, left], names) {
    const label = `${Words.of(Data.kindOf(s))}: ${Data.factTitle(s)}, ${D.sDate[s]}${D.sStatus[s] ? ", " + t(D.sStatus[s]) : ""}`;
    return Chart.target(
      label,
      () => State.set({ fact: String(s), edge: "", node: "", cell: "" }),
      svg("rect", { x: at - 10, y: y - 11, width: 20, height: 22, class: "reach" }),
      mark(D.sStatus[s], at, y),
      names
        ? svg(
            "text",
            {
              x: left ? at - 12 : at + 12,
              y: y + 4,
              class: "mark-label",
              "text-anchor": left ? "end" : "start",
            },
            text,
          )
        : null,
    );
  }

  /* Too many for marks: a bar a quarter; choosing one narrows the dates to it. */
  function bars(kinds, dated, x, lane) {
    const parts = [];
    let top = 14;
    for (const kind of kinds) {
      const counts = new Map();
      for (const s of dated) {
        if (D.sKind[s] !== kind) continue;
        const q = Math.floor(year(D.sDate[s]) * 4) / 4,
          held = counts.get(q) || [0, 0, 0];
        held[STAGE[D.sStatus[s]] ?? 0]++;
        counts.set(q, held);
      }
      const total = held => held[0] + held[1] + held[2];
      const most = Math.max(...[...counts.values()].map(total)),
        wide = Math.max(2, x(1) - x(0)) / 4;
      parts.push(
        laneName(kind, top, lane, 36),
        svg("line", { x1: 0, x2: lane.width, y1: top + lane.head + 62, y2: top + lane.head + 62, class: "rule" }),
      );
      for (const [q, held] of counts) {
        const at = top + lane.head + 60,
          scale = 52 / most,
          month = Math.round((q % 1) * 12) + 1,
          y = Math.floor(q);
        const text = m => `${y}-${String(m).padStart(2, "0")}`;
        parts.push(
          Chart.target(
            `${Words.of(D.kinds[kind])}, ${text(month)} – ${text(month + 2)}: ${total(held)} (${BARS.map((name, k) => `${t(name)} ${held[k]}`).join(", ")})`,
            () => State.set({ from: text(month), until: text(month + 2) }),
            svg("rect", { x: x(q), y: at - 56, width: wide, height: 56, class: "reach" }),
            held.map((count, k) => {
              const below = held.slice(0, k).reduce((a, b) => a + b, 0);
              return count
                ? svg("rect", {
                    x: x(q) + 0.75,
                    y: at - (below + count) * scale,
                    width: Math.max(1.2, wide - 1.5),
                    height: Math.max(0.5, count * scale - 0.75),
                    class: `bar-mark ${BARS[k]}-bar`,
                  })
                : null;
            }),
          ),
        );
      }
      top += lane.head + 72;
    }
    return { parts, height: top };
  }

  function table(order) {
    const body = el("tbody");
    const more = button(
      t("show_more"),
      () => {
        shown += 4 * PAGE;
        fill();
      },
      { class: "quiet" },
    );
    function fill() {
      clear(
        body,
        order.slice(0, shown).map(s =>
          el(
            "tr",
            {},
            el("td", { class: "nowrap" }, D.sDate[s] || el("span", { class: "count" }, t("no_date"))),
            el(
              "th",
              { scope: "row" },
              button(Data.factTitle(s), () => State.set({ fact: String(s), edge: "", node: "", cell: "" }), {
                class: "link",
              }),
            ),
            el("td", {}, Words.of(Data.kindOf(s))),
            el(
              "td",
              { class: "nowrap" },
              D.sStatus[s]
                ? [
                    svg(
                      "svg",
                      { viewBox: "-9 -9 18 18", width: 14, height: 14, class: "mark", "aria-hidden": "true" },
                      mark(D.sStatus[s], 0, 0),
                    ),
                    " ",
                    t(D.sStatus[s]),
                  ]
                : "",
            ),
            el("td", {}, Data.field(s, "as_stated").join(", ")),
            el("td", {}, Data.publishersOf(D.sCombo[s]).join(", ")),
          ),
        ),
      );
      more.hidden = order.length <= shown;
    }
    fill();
    return [
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
              ["date", "sides", "kind", "status", "amount", "publisher"].map(column =>
                el("th", { scope: "col" }, el("span", { class: "sort" }, t(column))),
              ),
            ),
          ),
          body,
        ),
      ),
      more,
    ];
  }

  function update(changed) {
    if (
      Filter.KEYS.some(key_ => changed.has(key_)) ||
      changed.has("language") ||
      changed.has("view") ||
      !root.firstChild
    )
      draw();
  }

  return { start: () => Chart.onResize(root, draw), update };
})();
