/* The graph view: stage, tools, and what a click means. */
const Graph = (() => {
  const root = document.getElementById("graph");
  let stage,
    renderer,
    note,
    bare,
    tools,
    fitted = "",
    shown = false,
    picked = false,
    shape = "",
    settling = 0;

  function start() {
    stage = el("div", {
      class: "stage",
      id: "stage",
      tabindex: "0",
      role: "application",
      "aria-label": t("graph"),
    });
    note = el("p", { class: "note" });
    tools = el("div", { class: "stage-tools", role: "toolbar", "aria-label": t("graph") });
    bare = el("div", { class: "bare" });
    clear(root, stage, bare, note, tools);
    scene.scale = () => renderer.camera().k;
    Paint.theme();
    Scene.build();
    const make = typeof vis === "undefined" ? CanvasRenderer : VisRenderer;
    scene.scale = () => 1;
    renderer = make.create(stage, { pick, hover, drawn });
    scene.scale = () => renderer.camera().k;
    stage.addEventListener("keydown", key);
    new ResizeObserver(() => {
      clearTimeout(settling);
      if (shown && scene.nodes.length > 800) settling = setTimeout(resized, 90);
      else resized();
    }).observe(stage);
    stage.addEventListener("pointerdown", () => {
      document.documentElement.dataset.touched = "yes";
    });
    stage.addEventListener(
      "wheel",
      () => {
        document.documentElement.dataset.touched = "yes";
      },
      { passive: true },
    );
  }

  /* A large picture follows its frame a moment later, so that what was asked for is shown first. */
  function resized() {
    if (!stage.clientWidth) return;
    renderer.resize();
    if (shape !== formed()) update(new Set());
    if (!shown || document.documentElement.dataset.touched !== "yes") reveal();
    shown = true;
  }

  function update(changed) {
    if (changed.has("theme")) Paint.theme();
    Scene.build();
    turn();
    bar();
    renderer.show();
    const key = [
      scene.mode,
      scene.mode === "near" ? [state.node, state.edge, state.to, state.hops, state.cap].join() : "",
      scene.turned,
      scene.column,
    ].join();
    const moved = key !== fitted;
    fitted = key;
    if (moved || ["node", "edge", "to", "hops"].some(name => changed.has(name))) reveal(moved);
  }

  /* Pictures are arranged otherwise on a stage that is narrow or tall. */
  const tall = () => stage.clientHeight > 1.15 * stage.clientWidth;
  const formed = () => `${tall()} ${Scene.narrow()}`;

  /* On a tall stage the picture is laid on its side, so that it fills the height. */
  function turn() {
    shape = formed();
    scene.turned = tall() && scene.mode !== "near" && !scene.column && D.n <= 2000;
    if (scene.turned) [scene.x, scene.y] = [scene.y, scene.x];
  }

  function fit(nodes = scene.nodes, most = 2.2) {
    if (!nodes.length || !stage.clientWidth) return;
    const { left, right, top, bottom } = Scene.bounds(nodes),
      { w, h: whole } = renderer.size();
    const h = whole - covered(),
      side = Math.min(84, w * 0.1),
      above = Math.min(56, h * 0.09);
    const k = Math.min(
      most,
      (w - 2 * side) / Math.max(1, right - left),
      (h - above - 46) / Math.max(1, bottom - top),
    );
    renderer.view({
      k,
      tx: w / 2 - ((left + right) / 2) * k,
      ty: (h + above - 46) / 2 - ((top + bottom) / 2) * k,
    });
  }

  /* On a small screen the panel lies over the lower part of the stage. */
  function covered() {
    const panel = document.getElementById("panel");
    if (panel.hidden || getComputedStyle(panel).position !== "fixed") return 0;
    return Math.max(0, stage.getBoundingClientRect().bottom - (innerHeight - 0.56 * innerHeight));
  }

  /* What was chosen elsewhere comes to the middle; what was clicked stays where it is. */
  function reveal(moved = false) {
    const still = picked && !moved;
    picked = false;
    if (still) return;
    if (scene.focus && scene.focus.size < scene.nodes.length / 2)
      fit(
        [...scene.focus].filter(i => on.node[i]),
        1.35,
      );
    else fit();
  }

  function bar() {
    const small = (text, action, properties) => button(text, action, { class: "quiet", ...properties });
    const hops =
      state.node && !state.to
        ? el(
            "span",
            { class: "steps" },
            t("hops"),
            [1, 2, 3].map(h =>
              small(String(h), () => State.set({ hops: h }), { "aria-pressed": String(state.hops === h) }),
            ),
          )
        : null;
    const whole = Scene.big()
      ? small(state.all ? t("overview") : `${t("all")} (${Words.number(D.n)})`, () =>
          State.set({ all: state.all ? "" : "1", node: "", edge: "" }),
        )
      : null;
    Dom.kept(tools, () =>
      clear(
        tools,
        hops,
        whole,
        small("+", () => renderer.zoom(1.35), { "aria-label": t("zoom_in") }),
        small("−", () => renderer.zoom(1 / 1.35), { "aria-label": t("zoom_out") }),
        small(t("fit"), () => fit()),
      ),
    );
    const parts = [];
    if (scene.mode === "overview") parts.push(t("selection"));
    if (scene.left)
      parts.push(
        button(`+${Words.number(scene.left)} ${t("more_hidden")}`, () => State.set({ cap: state.cap * 2 }), {
          class: "link",
        }),
      );
    if (state.to && !scene.path) parts.push(t("path_none"));
    scene.kept = tools.offsetWidth
      ? [
          {
            x: tools.offsetLeft - 6,
            y: 0,
            w: tools.offsetWidth + 24,
            h: tools.offsetTop + tools.offsetHeight + 4,
          },
        ]
      : [];
    clear(bare, scene.nodes.length ? null : Empty.here());
    clear(
      note,
      parts.map(part => (typeof part === "string" ? el("span", {}, part) : part)),
    );
  }

  function pick(node, edge, event) {
    picked = true;
    if (node >= 0) {
      if (event.shiftKey && state.node) State.set({ to: D.path[node], edge: "", fact: "" });
      else State.set({ node: D.path[node], edge: "", fact: "", to: "", cap: 150 });
    } else if (edge >= 0)
      State.set({
        edge: Data.edgeId(edge),
        fact: "",
        ...(scene.mode === "near" ? {} : { node: "", to: "" }),
      });
    else if (scene.mode !== "near") State.set({ node: "", edge: "", to: "", fact: "" });
  }

  function hover(node, edge, x, y) {
    const hint = document.getElementById("hint");
    if (node < 0 && edge < 0) {
      hint.hidden = true;
      stage.style.cursor = "";
      return;
    }
    stage.style.cursor = "pointer";
    clear(hint, node >= 0 ? nodeHint(node) : edgeHint(edge));
    hint.hidden = false;
    const box = stage.getBoundingClientRect();
    hint.style.left = Math.min(box.left + x + 14, innerWidth - hint.offsetWidth - 8) + "px";
    hint.style.top = Math.min(box.top + y + 16, innerHeight - hint.offsetHeight - 8) + "px";
  }

  const nodeHint = i => [
    el("strong", {}, D.label[i]),
    el(
      "span",
      {},
      `${Words.of(Data.typeOf(i))} · ${Words.counted(Data.degree(i), "links")}`,
    ),
  ];

  function edgeHint(e) {
    const said = D.statement[e];
    const by = said < 0 ? "" : Data.publishersOf(D.sCombo[said]).join(", ");
    return [
      el("strong", {}, `${D.label[D.from[e]]} — ${Words.of(D.predicates[D.kind[e]])} → ${D.label[D.to[e]]}`),
      el(
        "span",
        {},
        [said < 0 ? "" : D.sStatus[said] && t(D.sStatus[said]), said < 0 ? "" : D.sDate[said], by]
          .filter(Boolean)
          .join(" · "),
      ),
    ];
  }

  /* Arrows go to the nearest thing in that direction, or move the picture when nothing is chosen. */
  function key(event) {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (way) {
      event.preventDefault();
      if (state.node && !event.shiftKey) step(way);
      else renderer.pan(-60 * way[0], -60 * way[1]);
      return;
    }
    if (event.key === "+" || event.key === "=") renderer.zoom(1.25);
    else if (event.key === "-") renderer.zoom(0.8);
    else if (event.key === "0") fit();
    else if (event.key === "Enter" && !state.node) {
      const [best] = [...scene.nodes].sort((a, b) => Paint.weight(b) - Paint.weight(a));
      if (best !== undefined) pick(best, -1, event);
    } else return;
    event.preventDefault();
  }

  function step([dx, dy]) {
    const here = D.node.get(state.node);
    let best = -1,
      least = Infinity;
    for (const i of scene.nodes) {
      const x = scene.x[i] - scene.x[here],
        y = scene.y[i] - scene.y[here];
      const along = x * dx + y * dy,
        aside = Math.abs(x * dy) + Math.abs(y * dx);
      if (i !== here && along > 0 && aside <= along * 1.2 && along + 2 * aside < least) {
        least = along + 2 * aside;
        best = i;
      }
    }
    if (best >= 0) State.set({ node: D.path[best], edge: "", fact: "" });
  }

  function drawn(placed) {
    if (document.documentElement.dataset.drawn !== "yes") document.documentElement.dataset.drawn = "yes";
    stage.dataset.labels = placed.length;
  }

  return {
    start,
    update,
    fit,
    get renderer() {
      return renderer;
    },
  };
})();
