/* vis-network as it comes with pyvis, standing still, with our marks and labels. */
const VisRenderer = (() => {
  let moving = false;

  function create(stage, on_) {
    const holder = el("div", { class: "holder" });
    stage.append(holder);
    const looks = new Uint8Array(D.m);
    for (let e = 0; e < D.m; e++) looks[e] = Paint.look(e);
    let placed = [];
    moving = false;
    const network = new vis.Network(
      holder,
      { nodes: nodes(), edges: edges(looks) },
      {
        physics: { enabled: false },
        layout: { improvedLayout: false },
        autoResize: false,
        interaction: {
          hover: true,
          hideEdgesOnDrag: D.m > 700,
          hideEdgesOnZoom: D.m > 1500,
          selectConnectedEdges: false,
          hoverConnectedEdges: false,
          dragNodes: D.n <= 400,
          tooltipDelay: 1e9,
          keyboard: false,
          zoomSpeed: 0.8,
        },
        nodes: { shape: "custom", labelHighlightBold: false, chosen: false },
        edges: { smooth: false, chosen: false, hoverWidth: 0, selectionWidth: 0 },
      },
    );
    const { body } = network;
    const canvas = holder.querySelector("canvas");
    canvas.setAttribute("tabindex", "-1");
    holder.querySelector(".vis-network")?.removeAttribute("tabindex");

    const size = () => ({ w: stage.clientWidth, h: stage.clientHeight });
    function camera() {
      const k = network.getScale(),
        at = network.getViewPosition(),
        { w, h } = size();
      return { k, tx: w / 2 - at.x * k, ty: h / 2 - at.y * k };
    }

    network.on("afterDrawing", ctx => {
      const ratio = canvas.width / Math.max(1, stage.clientWidth);
      ctx.save();
      ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
      const now = camera();
      if (scene.centre >= 0 && on.node[scene.centre]) Paint.ring(ctx, now, scene.centre);
      Paint.tray(ctx, now);
      if (moving) Paint.carried(ctx, placed, now);
      else placed = Paint.labels(ctx, now, size(), D.n > 800 ? 160 : 400);
      ctx.restore();
      on_.drawn(placed);
    });
    network.on("click", event => {
      const { x, y } = event.pointer.DOM;
      const node = network.getNodeAt({ x, y }),
        edge = node === undefined ? network.getEdgeAt({ x, y }) : undefined;
      on_.pick(node ?? -1, edge ?? -1, event.event.srcEvent || {});
    });
    network.on("hoverNode", event => on_.hover(event.node, -1, event.pointer.DOM.x, event.pointer.DOM.y));
    network.on("hoverEdge", event => on_.hover(-1, event.edge, event.pointer.DOM.x, event.pointer.DOM.y));
    for (const name of ["blurNode", "blurEdge", "dragStart", "zoom"])
      network.on(name, () => on_.hover(-1, -1, 0, 0));
    network.on("dragStart", () => {
      moving = scene.nodes.length > 500;
    });
    network.on("dragEnd", () => {
      moving = false;
      for (const i of scene.nodes) {
        scene.x[i] = body.nodes[i].x;
        scene.y[i] = body.nodes[i].y;
      }
      body.emitter.emit("_requestRedraw");
    });

    /* The drawn set is vis-network's own list of indices, so that a filter costs no rebuild of its data. */
    function show() {
      const chosen = state.edge ? Data.edgeOf(state.edge) : -1;
      const { x, y } = scene,
        colours = Paint.colours,
        crowded = scene.edges.length > 3000;
      for (const i of scene.nodes) {
        const node = body.nodes[i];
        node.x = x[i];
        node.y = y[i];
      }
      for (const e of scene.edges) {
        const edge = body.edges[e],
          bright = Scene.bright(e),
          deal = looks[e] >= 2;
        const colour = bright && deal ? colours.deal : bright && scene.focus ? colours.near : colours.thread;
        edge.options.color.color = colour;
        edge.options.color.opacity = !bright ? 0.25 : crowded ? 0.35 : 1;
        edge.options.width = e === chosen ? 2.4 : bright && deal ? 1.8 : 1;
        if (e === chosen) edge.options.color.color = colours.accent;
      }
      body.nodeIndices = scene.nodes.slice();
      body.edgeIndices = scene.edges.slice();
      body.emitter.emit("_requestRedraw");
    }

    function view({ k, tx, ty }) {
      const { w, h } = size();
      network.moveTo({ position: { x: (w / 2 - tx) / k, y: (h / 2 - ty) / k }, scale: k, animation: false });
    }

    function resize() {
      const before = camera(),
        { w, h } = size();
      if (!w || !h) return;
      network.setSize(w + "px", h + "px");
      view(before);
      if (scene.nodes.length < 800) network.redraw();
    }

    return {
      kind: "vis",
      camera,
      size,
      looks,
      show,
      view,
      resize,
      network,
      redraw: () => network.redraw(),
      pan: (dx, dy) => {
        const now = camera();
        view({ ...now, tx: now.tx + dx, ty: now.ty + dy });
      },
      zoom: factor => {
        const { k, tx, ty } = camera(),
          { w, h } = size(),
          next = Math.min(12, Math.max(0.02, k * factor));
        view({ k: next, tx: w / 2 - (w / 2 - tx) * (next / k), ty: h / 2 - (h / 2 - ty) * (next / k) });
      },
      labels: () => placed,
    };
  }

  function nodes() {
    const made = [];
    for (let i = 0; i < D.n; i++)
      made.push({ id: i, x: D.x[i], y: D.y[i], size: D.size[i], ctxRenderer: mark });
    return made;
  }

  function mark({ ctx, id, x, y }) {
    const type = D.types[D.type[id]],
      k = scene.scale();
    const r = Paint.radius(id, k) / k;
    return {
      drawNode() {
        const before = ctx.globalAlpha;
        ctx.globalAlpha = scene.focus && !scene.focus.has(id) ? 0.16 : 1;
        ctx.beginPath();
        Shapes.trace(ctx, type.shape, x, y, r);
        if (!moving) {
          ctx.lineWidth = 2 / k;
          ctx.strokeStyle = Paint.colours.canvas;
          ctx.stroke();
        }
        ctx.fillStyle = Paint.colours.types[D.type[id]];
        ctx.fill();
        ctx.globalAlpha = before;
      },
      nodeDimensions: { width: 2 * r, height: 2 * r },
    };
  }

  function edges(looks) {
    const made = [];
    for (let e = 0; e < D.m; e++) {
      const curve = Paint.bend(e),
        kind = D.predicates[D.kind[e]];
      made.push({
        id: e,
        from: D.from[e],
        to: D.to[e],
        dashes: looks[e] % 2 ? [5, 4] : false,
        width: 1,
        color: { color: "#999999", inherit: false, opacity: 1 },
        arrows: looks[e] >= 2 && kind.directed ? { to: { enabled: true, scaleFactor: 0.45 } } : undefined,
        smooth: curve
          ? {
              enabled: true,
              type: curve * (D.from[e] < D.to[e] ? 1 : -1) > 0 ? "curvedCW" : "curvedCCW",
              roundness: Math.abs(curve),
            }
          : false,
      });
    }
    return made;
  }

  return { create };
})();
