/* The legend is the filter: what there is, how much of it, and whether it is shown. */
const Legend = (() => {
  const root = document.getElementById("legend");

  function counts() {
    const types = new Uint32Array(D.types.length),
      kinds = new Uint32Array(D.predicates.length);
    const status = new Map(),
      publishers = new Uint32Array(D.publishers.length),
      documents = new Uint32Array(D.reports.length);
    for (let i = 0; i < D.n; i++) types[D.type[i]]++;
    for (let e = 0; e < D.m; e++) kinds[D.kind[e]]++;
    for (let s = 0; s < D.s; s++) {
      if (D.sStatus[s]) status.set(D.sStatus[s], (status.get(D.sStatus[s]) || 0) + 1);
      for (const p of D.comboPublishers[D.sCombo[s]]) publishers[p]++;
      for (const r of D.combos[D.sCombo[s]]) documents[r]++;
    }
    return { types, kinds, status, publishers, documents };
  }

  let counted = null;

  function build() {
    counted = counted || counts();
    const item = (key, name, label, count, icon) =>
      el(
        "li",
        {},
        el(
          "label",
          {},
          el("input", {
            type: "checkbox",
            "data-filter": key,
            value: name,
            change: event => State.toggle(key, name, event.target.checked),
          }),
          el("span", { class: "tick", "aria-hidden": "true" }),
          icon,
          el("span", { class: "what" }, label),
          el("span", { class: "count" }, Words.number(count)),
        ),
      );
    const places = [...Array(D.n).keys()]
      .filter(Filter.isPlace)
      .sort((a, b) => (D.label[a] < D.label[b] ? -1 : 1));
    clear(
      root,
      button(t("close"), () => document.documentElement.classList.remove("with-legend"), {
        class: "quiet drawer-close",
      }),
      group(
        t("things"),
        D.types.map((type, k) =>
          item("types", type.key, Words.of(type), counted.types[k], Shapes.icon(type)),
        ),
      ),
      group(
        t("links"),
        D.predicates.map((kind, k) => item("links", kind.key, Words.of(kind), counted.kinds[k], line(kind))),
      ),
      counted.status.size
        ? group(
            t("status"),
            Data.STAGES
              .filter(s => counted.status.has(s))
              .map(s => item("status", s, t(s), counted.status.get(s), null)),
          )
        : null,
      group(
        t("publishers"),
        D.publishers.map((name, k) =>
          item("publishers", name || "-", name || t("no_publisher"), counted.publishers[k], null),
        ),
      ),
      el(
        "details",
        { class: "documents", open: Boolean(state.documents) },
        el("summary", {}, t("documents"), el("span", { class: "count" }, Words.number(D.reports.length))),
        group(
          null,
          D.reports.map((report, r) =>
            item(
              "documents",
              Data.documentOf(report),
              [report.title || report.file, report.issued].filter(Boolean).join(" · "),
              counted.documents[r],
              null,
            ),
          ),
        ),
      ),
      el(
        "fieldset",
        { class: "group" },
        el("legend", {}, t("dates")),
        date("from"),
        date("until"),
        date("asof"),
      ),
      el(
        "fieldset",
        { class: "group" },
        el("legend", {}, t("region")),
        el(
          "select",
          {
            "aria-label": t("region"),
            "data-field": "region",
            change: event => State.set({ region: event.target.value }),
          },
          el("option", { value: "" }, t("anywhere")),
          places.map(i => el("option", { value: D.path[i] }, `${D.label[i]} (${Words.number(Filter.lies(i))})`)),
        ),
      ),
      el(
        "fieldset",
        { class: "group" },
        el("legend", {}, t("confidence")),
        el(
          "label",
          { class: "range" },
          el("input", {
            type: "range",
            min: 0,
            max: 100,
            step: 5,
            "data-field": "confidence",
            "aria-label": t("confidence"),
            input: event => State.set({ confidence: Number(event.target.value) }),
          }),
          el("output", { "data-out": "confidence" }, "0 %"),
        ),
      ),
      button(
        t("reset"),
        Filter.reset, { class: "quiet reset" },
      ),
      el("p", { class: "keys" }, t("keys_text")),
    );
    update();
  }

  const group = (title, items) =>
    el("fieldset", { class: "group" }, title ? el("legend", {}, title) : null, el("ul", {}, items));

  const date = key =>
    el(
      "label",
      { class: "date" },
      el("span", {}, t(key)),
      el("input", {
        type: "text",
        inputmode: "numeric",
        placeholder: "2024-06",
        maxlength: 10,
        "data-field": key,
        change: event => {
          const value = event.target.value.trim();
          const good = value === "" || State.isDate(value);
          event.target.setAttribute("aria-invalid", String(!good));
          if (good) State.set({ [key]: value });
        },
      }),
    );

  function line(kind) {
    const deal =
      kind.key.startsWith("kind:") || /acquire|merged|partner|subsidiary|invested|launched/i.test(kind.key);
    return svg(
      "svg",
      { viewBox: "0 0 16 8", width: 16, height: 8, class: "mark", "aria-hidden": "true", focusable: "false" },
      svg("line", {
        x1: 0,
        y1: 4,
        x2: 16,
        y2: 4,
        class: deal ? "line-deal" : "line-thread",
        "stroke-dasharray": kind.dashed ? "4 3" : null,
      }),
    );
  }

  function update() {
    for (const box of root.querySelectorAll("[data-filter]"))
      box.checked = !State.split(state[box.dataset.filter]).has(box.value);
    for (const input of root.querySelectorAll("[data-field]")) {
      input.value = state[input.dataset.field];
      input.closest("label, fieldset").classList.toggle("idle", !state[input.dataset.field]);
    }
    const out = root.querySelector("[data-out=confidence]");
    if (out) out.textContent = `${state.confidence} %`;
    root.querySelector(".reset").hidden = !Filter.active();
  }

  return { build, update };
})();
