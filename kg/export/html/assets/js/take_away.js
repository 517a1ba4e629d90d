/* What the reader takes along: pictures and data of what is shown now. */
const TakeAway = (() => {
  const NAME = "telehealth-market";

  function menu() {
    const items = [
      ["png", png],
      ["svg", picture],
      ["csv", csv],
      ["json", json],
      ["graphml", graphml],
      ["embed", embed],
      ["share", share],
    ];
    const list = el("div", { class: "menu", hidden: true });
    const opener = button(t("take"), () => open(list.hidden), {
      class: "quiet",
      "aria-expanded": "false",
      "aria-haspopup": "true",
    });
    const open = yes => {
      list.hidden = !yes;
      opener.setAttribute("aria-expanded", String(yes));
      if (yes) list.querySelector("button").focus();
    };
    list.append(
      ...items.map(([key, act]) =>
        button(
          t(key),
          event => {
            act(event.currentTarget);
            if (key === "embed" || key === "share") return;
            open(false);
            opener.focus();
          },
          { "data-take": key },
        ),
      ),
    );
    list.addEventListener("keydown", event => {
      const all = [...list.children],
        at = all.indexOf(document.activeElement);
      if (event.key === "Escape") {
        event.stopPropagation();
        open(false);
        opener.focus();
      }
      if (event.key === "ArrowDown") {
        event.preventDefault();
        all[(at + 1) % all.length].focus();
      }
      if (event.key === "ArrowUp") {
        event.preventDefault();
        all[(at + all.length - 1) % all.length].focus();
      }
    });
    document.addEventListener("pointerdown", event => {
      if (!list.parentElement?.contains(event.target)) open(false);
    });
    return el("div", { class: "with-menu" }, opener, list);
  }

  const text = (name, type, content) => Files.save(`${NAME}.${name}`, new Blob([content], { type }));
  const chart = () => document.querySelector(`#${state.view} svg.chart`);

  async function png() {
    const shown = state.view === "graph" ? null : chart();
    const canvas = shown ? await rastered(shown) : painted();
    canvas.toBlob(blob => Files.save(`${NAME}.png`, blob), "image/png");
  }

  /* The graph painted again at twice the size of the stage, sharp at any screen. */
  function painted() {
    ready();
    const { w, h } = Graph.renderer.size(),
      camera = Graph.renderer.camera();
    const canvas = el("canvas", { width: 2 * w, height: 2 * h }),
      ctx = canvas.getContext("2d");
    ctx.setTransform(2, 0, 0, 2, 0, 0);
    ctx.fillStyle = Paint.colours.canvas;
    ctx.fillRect(0, 0, w, h);
    const sorted = Paint.sorted(Graph.renderer.looks);
    Paint.edges(ctx, camera, sorted, { size: { w, h } });
    Paint.nodes(ctx, camera, sorted, { size: { w, h } });
    Paint.labels(ctx, camera, { w, h }, 600);
    return canvas;
  }

  function rastered(chart_) {
    const copy = standalone(chart_);
    const box = chart_.getBoundingClientRect();
    return new Promise((done, failed) => {
      const image = new Image();
      image.onload = () => {
        const canvas = el("canvas", { width: 2 * Math.round(box.width), height: 2 * Math.round(box.height) });
        const ctx = canvas.getContext("2d");
        ctx.fillStyle = Paint.colours.canvas;
        ctx.fillRect(0, 0, canvas.width, canvas.height);
        ctx.drawImage(image, 0, 0, canvas.width, canvas.height);
        done(canvas);
      };
      image.onerror = failed;
      image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(copy);
    });
  }

  /* A chart with the styles that the page gives it written into it. */
  function standalone(chart_) {
    const copy = chart_.cloneNode(true),
      from = chart_.querySelectorAll("*"),
      to = copy.querySelectorAll("*");
    const keep = [
      "fill",
      "stroke",
      "stroke-width",
      "stroke-dasharray",
      "font-family",
      "font-size",
      "font-weight",
      "text-anchor",
      "opacity",
      "fill-opacity",
    ];
    to.forEach((node, k) => {
      const style = getComputedStyle(from[k]);
      for (const name of keep) node.setAttribute(name, style.getPropertyValue(name));
      node.removeAttribute("tabindex");
    });
    const box = chart_.getBoundingClientRect();
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    copy.setAttribute("width", Math.round(box.width));
    copy.setAttribute("height", Math.round(box.height));
    return new XMLSerializer().serializeToString(copy);
  }

  function picture() {
    const shown = state.view === "graph" ? null : chart();
    text("svg", "image/svg+xml", shown ? standalone(shown) : graphSvg());
  }

  function ready() {
    if (!Graph.renderer) {
      State.set({ view: "graph" });
    }
  }

  function drawing() {
    ready();
    const { w, h } = Graph.renderer.size(),
      { k, tx, ty } = Graph.renderer.camera(),
      c = Paint.colours;
    const at = v => Math.round(v * 10) / 10;
    const root = svg(
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        width: w,
        height: h,
        viewBox: `0 0 ${w} ${h}`,
        "font-family": "Helvetica, Arial, sans-serif",
      },
      svg("rect", { width: w, height: h, fill: c.canvas }),
    );
    for (const e of scene.edges) {
      const bright = Scene.bright(e),
        look = Graph.renderer.looks[e],
        a = D.from[e],
        b = D.to[e];
      const ax = scene.x[a] * k + tx,
        ay = scene.y[a] * k + ty,
        bx = scene.x[b] * k + tx,
        by = scene.y[b] * k + ty,
        curve = Paint.bend(e);
      root.append(
        svg("path", {
          d: `M${at(ax)} ${at(ay)}Q${at((ax + bx) / 2 - (by - ay) * curve)} ${at((ay + by) / 2 + (bx - ax) * curve)} ${at(bx)} ${at(by)}`,
          fill: "none",
          stroke: look >= 2 && bright ? c.deal : c.thread,
          "stroke-width": look >= 2 ? 1.8 : 1,
          opacity: bright ? 1 : 0.25,
          "stroke-dasharray": look % 2 ? "5 4" : null,
        }),
      );
    }
    for (const i of scene.nodes)
      root.append(
        Shapes.mark(D.types[D.type[i]].shape, scene.x[i] * k + tx, scene.y[i] * k + ty, Paint.radius(i, k), {
          fill: c.types[D.type[i]],
          stroke: c.canvas,
          "stroke-width": 1,
          opacity: scene.focus && !scene.focus.has(i) ? 0.16 : 1,
        }),
      );
    for (const label of Graph.renderer.labels()) {
      const place = label.under
        ? { x: at(label.middle), "text-anchor": "middle" }
        : { x: at(label.left) };
      const look = { "font-size": label.strong ? 13 : 11.5, "font-weight": label.strong ? 600 : 400 };
      root.append(svg("text", { ...place, y: at(label.baseline), fill: c.ink, ...look }, label.text));
      if (label.under)
        root.append(
          svg("text", { ...place, y: at(label.baseline + 15), fill: c.label, "font-size": 11 }, label.under),
        );
    }
    return root;
  }

  const graphSvg = () => new XMLSerializer().serializeToString(drawing());

  function csv() {
    if (state.view === "table") {
      const { columns, rows } = Table.current();
      text("csv", "text/csv;charset=utf-8", Files.csv(columns, rows));
      return;
    }
    const s = e => D.statement[e];
    const rows = current().edges.map(e => [
      Data.edgeId(e),
      D.label[D.from[e]],
      D.predicates[D.kind[e]].en,
      D.label[D.to[e]],
      s(e) < 0 ? "" : D.sStatus[s(e)],
      s(e) < 0 ? "" : D.sDate[s(e)],
      s(e) < 0 ? "" : Data.publishersOf(D.sCombo[s(e)]).join("; "),
      D.path[D.from[e]],
      D.predicates[D.kind[e]].key,
      D.path[D.to[e]],
    ]);
    text(
      "csv",
      "text/csv;charset=utf-8",
      Files.csv(
        ["id", "from", "link", "to", "status", "date", "publisher", "from_path", "predicate", "to_path"],
        rows,
      ),
    );
  }

  /* In the graph what is drawn, elsewhere all that passes the filter. */
  function current() {
    if (state.view === "graph") return scene;
    const nodes = [],
      edges = [];
    for (let i = 0; i < D.n; i++) if (on.node[i]) nodes.push(i);
    for (let e = 0; e < D.m; e++) if (on.edge[e]) edges.push(e);
    return { nodes, edges };
  }

  async function json() {
    const { nodes, edges } = current();
    const links = [];
    for (const e of edges) {
      const s = D.statement[e],
        told = s < 0 ? null : await Data.claims(s);
      links.push({
        id: Data.edgeId(e),
        from: D.path[D.from[e]],
        predicate: D.predicates[D.kind[e]].key,
        to: D.path[D.to[e]],
        ...(told && {
          status: D.sStatus[s] || undefined,
          date: D.sDate[s] || undefined,
          claims: told.map(claim),
        }),
      });
    }
    const things = nodes.map(i => ({
      path: D.path[i],
      type: Data.typeOf(i).key,
      label: D.label[i],
      names: D.names[i] || [],
    }));
    text(
      "json",
      "application/json",
      JSON.stringify({ version: D.version, filter: { ...state }, nodes: things, edges: links }, null, 1),
    );
  }

  const claim = ({ report, ...rest }) => ({ source: D.reports[report], ...rest });

  function graphml() {
    const { nodes, edges } = current(),
      x = Files.xml;
    const keys = [
      ["label", "node"],
      ["type", "node"],
      ["predicate", "edge"],
      ["status", "edge"],
      ["date", "edge"],
    ];
    const data = (name, value) => (value ? `<data key="${name}">${x(value)}</data>` : "");
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...keys.map(([name, on_]) => `<key id="${name}" for="${on_}" attr.name="${name}" attr.type="string"/>`),
      '<graph edgedefault="directed">',
      ...nodes.map(
        i =>
          `<node id="${x(D.path[i])}">${data("label", D.label[i])}${data("type", Data.typeOf(i).key)}</node>`,
      ),
      ...edges.map(e => {
        const s = D.statement[e];
        return `<edge id="${Data.edgeId(e)}" source="${x(D.path[D.from[e]])}" target="${x(D.path[D.to[e]])}">${data("predicate", D.predicates[D.kind[e]].key)}${s < 0 ? "" : data("status", D.sStatus[s]) + data("date", D.sDate[s])}</edge>`;
      }),
      "</graph>",
      "</graphml>",
      "",
    ];
    text("graphml", "application/graphml+xml", lines.join("\n"));
  }

  const embed = from =>
    Files.copy(
      `<iframe src="${Files.xml(location.href)}" title="${Files.xml(document.title)}" width="100%" height="720" loading="lazy"></iframe>`,
      from,
    );
  const share = from => Files.copy(location.href, from);

  return { menu, drawing };
})();
