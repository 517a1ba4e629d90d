/* The words a statement rests on, with subject, object and proof marked. */
const Evidence = (() => {
  /* What the words of a range are: its recorded anchor, or the range itself; a third form is the range cut short. */
  const ANCHOR = 0,
    WHOLE = 1;

  function claim({ id, report, method, grounding, rule, confidence, evidences }) {
    const source = D.reports[report];
    const anchors = evidences.some(({ proofs }) => proofs.some(range => range.form === ANCHOR));
    return el(
      "article",
      { class: "claim" },
      el(
        "header",
        {},
        el("strong", {}, source.publisher || t("no_publisher")),
        el("span", {}, source.issued || t("undated")),
      ),
      source.title ? el("p", { class: "title" }, source.title) : null,
      evidences.map(quote),
      anchors ? el("p", { class: "aside" }, t("anchor_only")) : null,
      el(
        "dl",
        { class: "how" },
        pair(
          t("source"),
          source.address
            ? el(
                "a",
                { href: safe(source.address), rel: "noreferrer noopener", target: "_blank" },
                source.file,
              )
            : source.file,
        ),
        pair(
          t("characters"),
          evidences.flatMap(({ proofs }) => proofs.map(range => `${range.start}–${range.end}`)).join(", "),
        ),
        pair(t("method"), `${t(method)}${rule && rule !== method ? ` · ${rule}` : ""}`),
        pair(
          t("grounding"),
          `${t(grounding)}${confidence < 1 ? ` · ${Words.number(confidence, { style: "percent" })}` : ""}`,
        ),
      ),
      button(t("cite"), event => Files.copy(citation(source, evidences, id), event.currentTarget), {
        class: "link",
      }),
    );
  }

  const safe = address => (/^https?:\/\//.test(address) ? address : null);
  const pair = (name, value) => el("div", {}, el("dt", {}, name), el("dd", {}, value));

  function quote({ proofs, subject, object }) {
    return el(
      "blockquote",
      {},
      proofs.map(proof => el("p", {}, marked(proof, subject, object), proof.form === WHOLE ? "" : " …")),
      outside(proofs, subject, t("subject"), "subject"),
      outside(proofs, object, t("object"), "object"),
    );
  }

  /* Where subject or object lie in the shown words, else null. */
  function within(proof, side) {
    if (!side) return null;
    const { start, end, words } = proof;
    if (side.start < start || side.end > end) return null;
    if (proof.form !== ANCHOR)
      return side.end - start <= [...words].length ? [side.start - start, side.end - start] : null;
    const at = words.indexOf(side.words);
    return at < 0
      ? null
      : [[...words.slice(0, at)].length, [...words.slice(0, at + side.words.length)].length];
  }

  function marked(proof, subject, object) {
    const letters = [...proof.words];
    const spans = [
      [within(proof, subject), "subject"],
      [within(proof, object), "object"],
    ].filter(([span]) => span);
    const cuts = [...new Set([0, letters.length, ...spans.flatMap(([span]) => span)])].sort((a, b) => a - b);
    return cuts.slice(1).map((end, k) => {
      const start = cuts[k],
        text = letters.slice(start, end).join("");
      const held = spans.filter(([span]) => span[0] <= start && span[1] >= end).map(([, name]) => name);
      return held.length ? el("mark", { class: held.join(" "), title: held.map(t).join(", ") }, text) : text;
    });
  }

  /* A side whose words lie elsewhere is shown below the proof. */
  function outside(proofs, side, name, kind) {
    if (!side || proofs.some(proof => within(proof, side))) return null;
    return el(
      "p",
      { class: "elsewhere" },
      el("span", {}, name),
      side.words ? el("mark", { class: kind }, side.words) : null,
      el("span", {}, `${t("characters")} ${side.start}–${side.end}`),
    );
  }

  function citation(source, evidences, id) {
    const { start, end } = evidences[0].proofs[0];
    return (
      [
        source.publisher || t("no_publisher"),
        source.title,
        source.issued,
        source.address || source.file,
        `${t("characters")} ${start}–${end}`,
        `claim ${id}`,
      ]
        .filter(Boolean)
        .join(", ") + "."
    );
  }

  /* Everything about a statement, filled in as soon as its block is read. */
  function of(statement) {
    const holder = el("section", { class: "evidence", "aria-busy": "true" });
    Data.claims(statement).then(rows => {
      clear(holder, agreed(rows), rows.map(claim), others(statement));
      holder.removeAttribute("aria-busy");
    });
    return holder;
  }

  const publishers = rows => [
    ...new Set(rows.map(row => D.reports[row.report].publisher || t("no_publisher"))),
  ];

  /* Who says the same, where several do; of a deal, who says how far it has come: prices and days may differ. */
  function agreed(rows) {
    const steps = Data.STAGES.map(step => [step, rows.filter(row => row.status === step)]).filter(
      ([, found]) => found.length,
    );
    if (steps.length > 1)
      return el(
        "ul",
        { class: "agreed" },
        steps.map(([step, found]) => el("li", {}, `${t(step)}: ${publishers(found).join(", ")}`)),
      );
    const said = publishers(rows);
    const head = t(steps.length ? "sources" : "agrees");
    return said.length > 1 ? el("p", { class: "agreed" }, `${head}: ${said.join(", ")}`) : null;
  }

  function others(statement) {
    const group = D.conflictOf.get(statement);
    if (!group) return null;
    return el(
      "div",
      { class: "conflict" },
      el("h4", {}, `≠ ${t("contradicts")}`),
      el(
        "ul",
        {},
        group.map(one =>
          el(
            "li",
            {},
            button(
              `${Data.factTitle(one)} · ${Data.publishersOf(D.sCombo[one]).join(", ")}`,
              () => State.set({ fact: String(one), edge: "" }),
              { class: "link" },
            ),
          ),
        ),
      ),
    );
  }

  function values(statement, list) {
    const skip = new Set(["label"]);
    return el(
      "dl",
      { class: "facts" },
      list
        .filter(([f]) => !skip.has(D.fields[f].key))
        .map(([f, value]) =>
          pair(
            Words.of(D.fields[f]),
            value && value.n !== undefined
              ? button(
                  D.label[value.n],
                  () => State.set({ node: D.path[value.n], edge: "", fact: "", to: "" }),
                  { class: "link" },
                )
              : value && value.u !== undefined
                ? el("em", {}, `${value.u} (${t("unnamed")})`)
                : word(D.fields[f].key, value),
          ),
        ),
    );
  }

  const word = (key, value) =>
    key === "status" ? t(value) : key === "rank" ? t("rank_" + value) : Data.show(value);

  return { of, values, claim };
})();
