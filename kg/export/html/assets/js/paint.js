/* Painting on a 2D canvas: used by our own renderer, under the labels of both, and for pictures taken away. */
const Paint = (() => {
  const DEALS = new Set([
    "tkg:acquired",
    "tkg:plansToAcquire",
    "tkg:mergedWith",
    "tkg:partnerOf",
    "tkg:subsidiaryOf",
    "tkg:investedIn",
    "tkg:launched",
  ]);
  const SOFT = new Set(["rumoured", "planned", "terminated", "rejected"]);
  /* Above so many marks in sight only markets are named, where there are some: a cloud of names is noise. */
  const CROWD = 600,
    AMONG_MANY = 48,
    ENOUGH = 4;
  let colours = null;

  function theme() {
    const style = getComputedStyle(document.documentElement);
    const read = name => style.getPropertyValue(name).trim();
    const dark = Theme.dark();
    colours = {
      dark,
      canvas: read("--canvas"),
      ink: read("--ink"),
      label: read("--label"),
      accent: read("--accent"),
      thread: read("--thread"),
      near: read("--near"),
      deal: read("--deal"),
      types: D.types.map(type => (dark ? type.dark : type.light)),
    };
    return colours;
  }

  const isDeal = e => {
    const key = D.predicates[D.kind[e]].key;
    return DEALS.has(key) || key.startsWith("kind:");
  };
  const isDashed = e =>
    D.predicates[D.kind[e]].dashed || (D.statement[e] >= 0 && SOFT.has(D.sStatus[D.statement[e]]));

  /* 0 thread, 1 dashed thread, 2 deal, 3 dashed deal */
  const look = e => (isDeal(e) ? 2 : 0) + (isDashed(e) ? 1 : 0);

  const weight = i => D.size[i] * 100 + Data.degree(i) + (Data.typeOf(i).key === "company" ? 500 : 0);

  function bend(e) {
    if (D.lanes[e] < 2) return 0;
    const lane = D.lane[e] - (D.lanes[e] - 1) / 2;
    return (D.from[e] < D.to[e] ? 1 : -1) * lane * 0.14;
  }

  /* The links and things of the scene by look and by type, sorted once for many frames. */
  function sorted(looks) {
    const groups = [[], [], [], []],
      dim = [[], [], [], []],
      count = D.types.length;
    for (const e of scene.edges) (scene.focus && !Scene.bright(e) ? dim : groups)[looks[e]].push(e);
    const marks_ = Array.from({ length: 2 * count }, () => []);
    for (const i of scene.nodes) marks_[D.type[i] + (scene.focus && !scene.focus.has(i) ? count : 0)].push(i);
    return { groups, dim, marks: marks_ };
  }

  /* All links of one look as one path; `every` thins them out while the picture moves. */
  function edges(ctx, camera, { groups, dim }, options) {
    const { x, y } = scene,
      { k, tx, ty } = camera,
      { w, h } = options.size;
    const every = options.every || 1,
      total = scene.edges.length;
    const stroke = (members, dashed, colour, width, alpha) => {
      if (!members.length) return;
      ctx.beginPath();
      for (let at = 0; at < members.length; at += every) {
        const e = members[at];
        const a = D.from[e],
          b = D.to[e];
        const ax = x[a] * k + tx,
          ay = y[a] * k + ty,
          bx = x[b] * k + tx,
          by = y[b] * k + ty;
        if ((ax < 0 && bx < 0) || (ay < 0 && by < 0) || (ax > w && bx > w) || (ay > h && by > h)) continue;
        ctx.moveTo(ax, ay);
        const curve = options.every ? 0 : bend(e);
        if (curve)
          ctx.quadraticCurveTo((ax + bx) / 2 - (by - ay) * curve, (ay + by) / 2 + (bx - ax) * curve, bx, by);
        else ctx.lineTo(bx, by);
      }
      ctx.setLineDash(dashed ? [5, 4] : []);
      ctx.strokeStyle = colour;
      ctx.lineWidth = width;
      ctx.globalAlpha = alpha;
      ctx.stroke();
    };
    const crowded = total > 3000;
    const thread = crowded ? 0.16 : 0.9,
      deal = total > 20000 ? 0.16 : crowded ? 0.3 : 0.95;
    for (const look of [0, 1, 2, 3]) stroke(dim[look], false, colours.thread, 1, 0.25);
    for (const look of [0, 1])
      stroke(
        groups[look],
        look === 1,
        scene.focus ? colours.near : colours.thread,
        1,
        scene.focus ? 0.9 : thread,
      );
    for (const look of [2, 3]) stroke(groups[look], look === 3, colours.deal, crowded ? 1.1 : 1.8, deal);
    ctx.setLineDash([]);
    ctx.globalAlpha = 1;
    if (!options.every && total < 2500) arrows(ctx, camera, groups[2].concat(groups[3]));
  }

  function arrows(ctx, camera, list) {
    const { x, y } = scene,
      { k, tx, ty } = camera;
    ctx.fillStyle = colours.deal;
    ctx.beginPath();
    for (const e of list) {
      if (!D.predicates[D.kind[e]].directed) continue;
      const a = D.from[e],
        b = D.to[e];
      const dx = (x[b] - x[a]) * k,
        dy = (y[b] - y[a]) * k,
        length = Math.hypot(dx, dy) || 1;
      const ux = dx / length,
        uy = dy / length,
        back = radius(b, k) + 2;
      if (length < back + 12) continue;
      const px = x[b] * k + tx - ux * back,
        py = y[b] * k + ty - uy * back;
      ctx.moveTo(px, py);
      ctx.lineTo(px - ux * 8 - uy * 3.5, py - uy * 8 + ux * 3.5);
      ctx.lineTo(px - ux * 8 + uy * 3.5, py - uy * 8 - ux * 3.5);
      ctx.closePath();
    }
    ctx.fill();
  }

  /* Marks grow and shrink less than the distances between them. */
  let known = 0,
    factor = 1;
  function radius(i, k) {
    if (k !== known) {
      known = k;
      factor = Math.min(1.7, Math.max(0.16, k < 1 ? Math.pow(k, 0.72) : Math.pow(k, 0.35)));
    }
    return D.size[i] * factor;
  }

  function nodes(ctx, camera, { marks: groups }, options) {
    const { x, y } = scene,
      { k, tx, ty } = camera,
      { w, h } = options.size;
    const count = D.types.length,
      plain = options.every ? 7 : 2.2,
      edged = scene.nodes.length < 4000;
    for (let g = 2 * count - 1; g >= 0; g--) {
      if (!groups[g].length) continue;
      const shape = D.types[g % count].shape;
      ctx.globalAlpha = g >= count ? 0.16 : 1;
      ctx.fillStyle = colours.types[g % count];
      ctx.beginPath();
      for (const i of groups[g]) {
        const px = x[i] * k + tx,
          py = y[i] * k + ty;
        if (px < -30 || py < -30 || px > w + 30 || py > h + 30) continue;
        const r = radius(i, k);
        if (r < plain) ctx.rect(px - r, py - r, 2 * r, 2 * r);
        else Shapes.trace(ctx, shape, px, py, r);
      }
      if (edged) {
        ctx.lineWidth = 2;
        ctx.strokeStyle = colours.canvas;
        ctx.stroke();
      }
      ctx.fill();
    }
    ctx.globalAlpha = 1;
  }

  /* Marks as squares of pixels, without paths: what many thousands of them cost while the picture moves. */
  function dots(ctx, camera, { marks: groups }, ratio) {
    const { x, y } = scene,
      { k, tx, ty } = camera,
      { width, height } = ctx.canvas;
    const image = ctx.createImageData(width, height),
      pixels = new Uint32Array(image.data.buffer);
    const packed = hex =>
      ((0xff << 24) |
        (parseInt(hex.slice(5, 7), 16) << 16) |
        (parseInt(hex.slice(3, 5), 16) << 8) |
        parseInt(hex.slice(1, 3), 16)) >>>
      0;
    pixels.fill(packed(colours.canvas));
    const count = D.types.length;
    for (let g = 2 * count - 1; g >= 0; g--) {
      const colour = packed(g >= count ? colours.thread : colours.types[g % count]);
      for (const i of groups[g]) {
        const side = Math.max(1, Math.round(1.7 * radius(i, k) * ratio));
        const left = Math.round((x[i] * k + tx) * ratio - side / 2),
          up = Math.round((y[i] * k + ty) * ratio - side / 2);
        if (left < 0 || up < 0 || left + side > width || up + side > height) continue;
        for (let row = 0, at = up * width + left; row < side; row++, at += width)
          pixels.fill(colour, at, at + side);
      }
    }
    ctx.putImageData(image, 0, 0);
  }

  function ring(ctx, camera, i) {
    const { k, tx, ty } = camera;
    ctx.beginPath();
    ctx.arc(scene.x[i] * k + tx, scene.y[i] * k + ty, radius(i, k) + 5, 0, 2 * Math.PI);
    ctx.lineWidth = 2;
    ctx.strokeStyle = colours.accent;
    ctx.stroke();
  }

  /* The marks whose labels compete for room. */
  function marks(camera, size) {
    const { x, y } = scene,
      { k, tx, ty } = camera;
    const made = [];
    for (const i of scene.nodes) {
      const px = x[i] * k + tx,
        py = y[i] * k + ty;
      if (px < -40 || py < -40 || px > size.w + 40 || py > size.h + 40) continue;
      const faint = Boolean(scene.focus) && !scene.focus.has(i);
      if (faint) continue;
      const strong = i === scene.centre || Data.typeOf(i).key === "market";
      made.push({
        i,
        x: px,
        y: py,
        r: radius(i, k) + (i === scene.centre ? 5 : 0),
        weight: weight(i) + (i === scene.centre ? 1e9 : strong ? 1e6 : 0),
        text: D.label[i],
        under: scene.told?.get(i) || "",
        strong,
      });
    }
    if (made.length > 4000) return made.sort((a, b) => b.weight - a.weight).slice(0, 4000);
    return made;
  }

  function labels(ctx, camera, size, most = 400) {
    const wanted = marks(camera, size);
    const crowd = wanted.length > CROWD,
      strong = crowd ? wanted.filter(mark => mark.strong) : [];
    const named = strong.length >= ENOUGH ? strong : wanted;
    const placed = Labels.place(ctx, named, size, crowd ? Math.min(most, AMONG_MANY) : most, [
      ...(scene.kept || []),
      ...trayBox(ctx, camera),
    ]);
    Labels.paint(ctx, placed, colours);
    return placed;
  }

  /* Labels that were placed before, moved with their marks: enough while the picture moves. */
  function carried(ctx, placed, camera) {
    const { k, tx, ty } = camera;
    const moved = placed.map(label => ({
      ...label,
      left: label.left + scene.x[label.i] * k + tx - label.at[0],
      middle: label.middle + scene.x[label.i] * k + tx - label.at[0],
      baseline: label.baseline + scene.y[label.i] * k + ty - label.at[1],
    }));
    Labels.paint(ctx, moved, colours);
  }

  const TRAY = `11px ${Labels.FONT}`;

  /* Where the heading of what stands apart is written, as a box that no label covers; nothing without one. */
  function trayBox(ctx, camera) {
    if (scene.mode !== "all" || D.tray === null || scene.turned || D.n > 2000) return [];
    const { k, tx, ty } = camera,
      { left } = Scene.bounds();
    // Where nothing is shown there are no bounds.
    if (!Number.isFinite(left)) return [];
    ctx.font = TRAY;
    const w = ctx.measureText(t("unlinked")).width;
    return [{ x: Math.max(14, tx + left * k), y: D.tray * k + ty - 11, w, h: 14 }];
  }

  function tray(ctx, camera) {
    const [box] = trayBox(ctx, camera);
    if (!box) return;
    ctx.font = TRAY;
    ctx.fillStyle = colours.label;
    ctx.globalAlpha = 0.8;
    ctx.fillText(t("unlinked"), box.x, box.y + 11);
    ctx.globalAlpha = 1;
  }

  return {
    theme,
    sorted,
    edges,
    nodes,
    dots,
    labels,
    carried,
    ring,
    tray,
    radius,
    look,
    isDeal,
    isDashed,
    bend,
    weight,
    get colours() {
      return colours;
    },
  };
})();
