/* Lists of links, facts and sources, as the panel shows them. */
const Lists = (() => {
  const EDGE_ROWS = 40;

  function rows(list, row) {
    const holder = el("ul", { class: "rows" });
    const more = from => {
      holder.append(...list.slice(from, from + EDGE_ROWS).map(row));
      if (list.length > from + EDGE_ROWS) {
        const next = el(
          "li",
          {},
          button(
            `+${Words.number(list.length - from - EDGE_ROWS)} ${t("more_hidden")}`,
            () => {
              next.remove();
              more(from + EDGE_ROWS);
            },
            { class: "link" },
          ),
        );
        holder.append(next);
      }
    };
    more(0);
    return holder;
  }

  const factRow = s =>
    el(
      "li",
      {},
      button(
        [
          el("span", { class: "what" }, Data.factTitle(s)),
          el(
            "span",
            { class: "when" },
            [Words.of(Data.kindOf(s)), D.sStatus[s] && t(D.sStatus[s]), D.sDate[s]]
              .filter(Boolean)
              .join(" · "),
            D.conflictOf.has(s) ? el("b", { class: "differs" }, ` ≠ ${t("conflict")}`) : "",
          ),
        ],
        () => State.set({ fact: String(s), edge: "" }),
        { class: "row" },
      ),
    );

  /* Links that come in carry an arrow before their words. */
  const turned = (kind, list, i) =>
    `${D.predicates[kind].directed && D.to[list[0]] === i ? "← " : ""}${Words.of(D.predicates[kind])}`;

  function edgeRow(e, i, both = false) {
    const j = Data.other(e, i),
      s = D.statement[e];
    return el(
      "li",
      {},
      button(
        [
          Shapes.icon(Data.typeOf(j)),
          el("span", { class: "what" }, both ? `${D.label[j]} → ${D.label[i]}` : D.label[j]),
          el(
            "span",
            { class: "when" },
            s < 0
              ? ""
              : [D.sStatus[s] && t(D.sStatus[s]), D.sDate[s], Data.publishersOf(D.sCombo[s]).join(", ")]
                  .filter(Boolean)
                  .join(" · "),
          ),
        ],
        () => State.set({ edge: Data.edgeId(e), fact: "" }),
        { class: "row" },
      ),
    );
  }

  function sources(reports) {
    if (!reports || !reports.length) return null;
    return el(
      "section",
      {},
      el("h3", {}, t("sources")),
      el(
        "ul",
        { class: "sources" },
        reports.map(r => {
          const source = D.reports[r];
          return el(
            "li",
            {},
            el("strong", {}, source.publisher || t("no_publisher")),
            " ",
            el("span", {}, [source.title, source.issued, source.file].filter(Boolean).join(" · ")),
          );
        }),
      ),
    );
  }

  return { rows, factRow, edgeRow, turned, sources };
})();
