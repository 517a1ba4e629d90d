/* What the graph view draws: which things and links, where, and which of them stand out. */
const Scene = (() => {
  const scene = {
    nodes: [],
    edges: [],
    x: null,
    y: null,
    focus: null,
    path: null,
    left: 0,
    mode: "all",
    kept: [],
  };
  const COLUMN = 4,
    COLUMN_ROW = 230;
  const big = () => D.overview !== null;

  function build() {
    const centre = D.node.get(state.node) ?? -1;
    const ends = edgeEnds();
    scene.x = D.x;
    scene.y = D.y;
    scene.left = 0;
    scene.path = null;
    scene.focus = null;
    scene.centre = centre;
    scene.told = null;
    scene.column = false;
    if (centre >= 0) focusNode(centre);
    else if (ends) scene.focus = new Set(ends);
    choose(centre, ends);
    const shown = new Uint8Array(D.n);
    for (const i of scene.nodes) shown[i] = 1;
    scene.edges = edgesAmong(shown);
    return scene;
  }

  function edgeEnds() {
    const e = state.edge ? Data.edgeOf(state.edge) : -1;
    return e < 0 ? null : [D.from[e], D.to[e]];
  }

  function focusNode(centre) {
    const target = D.node.get(state.to) ?? -1;
    if (target >= 0) {
      scene.path = Paths.between(centre, target);
      scene.common = Paths.common(centre, target);
      scene.focus = new Set([...(scene.path || [centre, target]), ...scene.common]);
      return;
    }
    const most = big() && !state.all ? state.cap : Infinity;
    const { depth, left } = Paths.around(centre, state.hops, most);
    scene.focus = new Set(depth.keys());
    scene.depth = depth;
    scene.left = left;
  }

  function choose(centre, ends) {
    if (big() && !state.all && scene.focus) {
      scene.mode = "near";
      scene.nodes = [...scene.focus].filter(i => on.node[i] || i === centre);
      if (scene.path) alongPath();
      else if (centre >= 0) rings(centre);
      else pair(ends);
      scene.focus = null;
      return;
    }
    scene.mode = big() && !state.all ? "overview" : "all";
    if (scene.mode === "overview") overview();
    else {
      scene.nodes = [];
      for (let i = 0; i < D.n; i++) if (on.node[i]) scene.nodes.push(i);
    }
  }

  const narrow = () => document.getElementById("graph").clientWidth < 520;

  /* The hubs in their rows; on a narrow screen a few of them, one below the other. */
  function overview() {
    blank();
    const { nodes, x, y, homes } = D.overview;
    const column = narrow() && homes.length > 0;
    nodes.forEach((i, k) => {
      const home = homes[k];
      scene.x[i] = column ? x[k] - x[home] : x[k];
      scene.y[i] = column ? y[k] - y[home] + COLUMN_ROW * home : y[k];
    });
    scene.nodes = nodes.filter((i, k) => on.node[i] && (!column || homes[k] < COLUMN));
    scene.told = new Map(scene.nodes.map(i => [i, whatItHolds(i)]));
    scene.column = column;
  }

  /* How much stands behind a market of the first view, most of which is not drawn. */
  function whatItHolds(i) {
    if (Data.typeOf(i).key !== "market") return "";
    const held = { "tkg:playsIn": 0, "tkg:hasSegment": 0 };
    for (const e of Data.edgesOf(i)) if (on.edge[e]) held[D.predicates[D.kind[e]].key]++;
    return [
      [held["tkg:playsIn"], "players"],
      [held["tkg:hasSegment"], "segments"],
    ]
      .filter(([count]) => count)
      .map(([count, word]) => Words.counted(count, word))
      .join(" · ");
  }

  function blank() {
    scene.x = new Float32Array(D.n);
    scene.y = new Float32Array(D.n);
  }

  /* The centre, then rings by distance; within a ring things of a type, and of a parent, stand together. */
  function rings(centre) {
    blank();
    const depth = scene.depth;
    let radius = 0,
      inner = new Map([[centre, 0]]);
    for (let hop = 1; hop <= 3; hop++) {
      const ring = scene.nodes.filter(i => depth.get(i) === hop);
      if (!ring.length) break;
      const parent = new Map(ring.map(i => [i, parentAngle(i, inner)]));
      ring.sort(
        (a, b) =>
          (hop === 1 ? D.type[a] - D.type[b] : parent.get(a) - parent.get(b)) ||
          D.type[a] - D.type[b] ||
          a - b,
      );
      const rows = Math.ceil(ring.length / 34);
      inner = new Map();
      ring.forEach((i, k) => {
        const angle = -Math.PI / 2 + (2 * Math.PI * k) / ring.length;
        const reach = radius + 230 + (k % rows) * 64 + (rows === 1 && k % 2 ? 34 : 0);
        scene.x[i] = 1.5 * reach * Math.cos(angle);
        scene.y[i] = reach * Math.sin(angle);
        inner.set(i, angle);
      });
      radius += 230 + rows * 64;
    }
  }

  function parentAngle(i, inner) {
    for (const e of Data.edgesOf(i)) {
      const held = inner.get(Data.other(e, i));
      if (held !== undefined) return held;
    }
    return 0;
  }

  function alongPath() {
    blank();
    const last = scene.path.length - 1;
    scene.path.forEach((i, k) => {
      scene.x[i] = -600 + (1200 * k) / Math.max(1, last);
      scene.y[i] = k % 2 ? 30 : -30;
    });
    const rest = scene.nodes.filter(i => !scene.path.includes(i));
    rest.forEach((i, k) => {
      scene.x[i] = -600 + (1200 * (k + 0.5)) / rest.length;
      scene.y[i] = (k % 2 ? 1 : -1) * (180 + (k % 3) * 50);
    });
  }

  function pair([a, b]) {
    blank();
    scene.nodes = [...new Set([a, b])];
    scene.x[a] = -300;
    scene.x[b] = 300;
  }

  function edgesAmong(shown) {
    const edges = [];
    if (scene.nodes.length * 20 < D.n) {
      for (const i of scene.nodes)
        for (const e of Data.edgesOf(i)) if (D.from[e] === i && on.edge[e] && shown[D.to[e]]) edges.push(e);
    } else {
      for (let e = 0; e < D.m; e++) if (on.edge[e] && shown[D.from[e]] && shown[D.to[e]]) edges.push(e);
    }
    return edges;
  }

  /* Whether a link stands out. */
  function bright(e) {
    if (!scene.focus) return true;
    if (scene.path)
      return (
        onPath(e) ||
        ((scene.common || []).some(c => D.from[e] === c || D.to[e] === c) &&
          scene.focus.has(D.from[e]) &&
          scene.focus.has(D.to[e]))
      );
    if (state.hops === 1 && scene.centre >= 0) return D.from[e] === scene.centre || D.to[e] === scene.centre;
    return scene.focus.has(D.from[e]) && scene.focus.has(D.to[e]);
  }

  function onPath(e) {
    const path = scene.path;
    for (let k = 1; k < path.length; k++) {
      if (
        (D.from[e] === path[k] && D.to[e] === path[k - 1]) ||
        (D.to[e] === path[k] && D.from[e] === path[k - 1])
      )
        return true;
    }
    return false;
  }

  function bounds(nodes = scene.nodes) {
    let left = Infinity,
      right = -Infinity,
      top = Infinity,
      bottom = -Infinity;
    for (const i of nodes) {
      left = Math.min(left, scene.x[i]);
      right = Math.max(right, scene.x[i]);
      top = Math.min(top, scene.y[i]);
      bottom = Math.max(bottom, scene.y[i]);
    }
    return { left, right, top, bottom };
  }

  return { scene, build, bright, bounds, big, narrow };
})();
const scene = Scene.scene;
