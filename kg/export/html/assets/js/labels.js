/* Labels that never lie on one another: greedy, the weightiest first, over a grid of what is taken. */
const Labels = (() => {
  const CELL = 48;
  const FONT =
    '"Inter", "Segoe UI", "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
  const UNDER = `11px ${FONT}`;
  const widths = new Map();

  function width(ctx, text, font) {
    const key = font + text;
    let known = widths.get(key);
    if (known === undefined) {
      ctx.font = font;
      known = ctx.measureText(text).width;
      if (widths.size > 20000) widths.clear();
      widths.set(key, known);
    }
    return known;
  }

  const short = (text, most) => (text.length > most ? text.slice(0, most - 1).trimEnd() + "…" : text);

  function grid() {
    const cells = new Map();
    const each = (box, act) => {
      for (let x = Math.floor(box.x / CELL); x <= Math.floor((box.x + box.w) / CELL); x++)
        for (let y = Math.floor(box.y / CELL); y <= Math.floor((box.y + box.h) / CELL); y++)
          if (act(x * 4096 + y)) return true;
      return false;
    };
    const hits = (a, b) =>
      a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h && a.owner !== b.owner;
    return {
      free: box => !each(box, key => (cells.get(key) || []).some(held => hits(box, held))),
      /* How much lies under the box; a label lies nowhere on another. */
      under: box => {
        const found = new Map();
        each(box, key => {
          for (const held of cells.get(key) || [])
            if (hits(box, held)) found.set(held.owner, held.owner < 0 ? Infinity : held.weight);
        });
        return [...found.values()].reduce((sum, one) => sum + one, 0);
      },
      take: box =>
        each(box, key => {
          const held = cells.get(key);
          if (held) held.push(box);
          else cells.set(key, [box]);
        }),
    };
  }

  /* Boxes for the labels that fit. `marks` are {i, x, y, r, weight, text, strong} in screen pixels. */
  function place(ctx, marks, size, most, kept = []) {
    const taken = grid();
    kept.forEach((box, k) => taken.take({ ...box, owner: -1e6 - k }));
    const inside = marks.filter(m => m.x > -40 && m.y > -20 && m.x < size.w + 40 && m.y < size.h + 20);
    if (inside.length < 1500)
      for (const m of inside)
        taken.take({
          x: m.x - m.r,
          y: m.y - m.r,
          w: 2 * m.r,
          h: 2 * m.r,
          owner: m.i,
          weight: m.strong ? 20 : 4,
        });
    inside.sort((a, b) => b.weight - a.weight || a.i - b.i);
    const placed = [],
      narrow = size.w < 520;
    for (const m of inside) {
      if (placed.length >= most) break;
      const px = m.strong ? 13 : 11.5;
      const font = `${m.strong ? "600 " : ""}${px}px ${FONT}`;
      const text = short(m.text, narrow ? (m.strong ? 26 : 20) : m.strong ? 40 : 27),
        w = Math.max(width(ctx, text, font), m.under ? width(ctx, m.under, UNDER) : 0),
        h = px + 3 + (m.under ? 15 : 0),
        gap = 3;
      const boxes = spots(m, w, h, gap)
        .map(([x, y, cost]) => ({ x: x - 1, y, w: w + 2, h, owner: m.i, cost }))
        .filter(box => box.x >= 1 && box.y >= 2 && box.x + box.w <= size.w - 1 && box.y + h <= size.h - 2);
      const at = m.strong ? cheapest(boxes, taken.under) : boxes.findIndex(taken.free);
      if (at >= 0) {
        const box = boxes[at],
          x = box.x + 1,
          y = box.y;
        taken.take({ ...box, owner: -1 - placed.length });
        placed.push({
          ...box,
          text,
          font,
          baseline: y + px - 1,
          left: x,
          middle: x + w / 2,
          under: m.under,
          strong: m.strong,
          i: m.i,
          at: [m.x, m.y],
        });
      }
    }
    return placed;
  }

  /* Where a label may stand, best first; with what each place costs beside what it covers. */
  function spots(m, w, h, gap) {
    const near = [
      [m.x - w / 2, m.y + m.r + gap, 0],
      [m.x + m.r + gap + 1, m.y - h / 2, 0.1],
      [m.x - m.r - gap - 1 - w, m.y - h / 2, 0.2],
      [m.x - w / 2, m.y - m.r - gap - h, 0.3],
      [m.x + m.r, m.y + m.r - 2, 0.5],
      [m.x - m.r - w, m.y + m.r - 2, 0.5],
      [m.x + m.r, m.y - m.r - h + 2, 0.5],
      [m.x - m.r - w, m.y - m.r - h + 2, 0.5],
      [m.x - m.r, m.y + m.r + gap, 0.6],
      [m.x + m.r - w, m.y + m.r + gap, 0.6],
      [m.x - m.r, m.y - m.r - gap - h, 0.6],
      [m.x + m.r - w, m.y - m.r - gap - h, 0.6],
    ];
    if (!m.strong) return near;
    const far = [
      [10, 0.9],
      [20, 2],
      [32, 4],
    ].flatMap(([d, cost]) => [
      [m.x - w / 2, m.y + m.r + d, cost],
      [m.x - w / 2, m.y - m.r - d - h, cost],
      [m.x + m.r + d, m.y - h / 2, cost],
    ]);
    return [...near, ...far];
  }

  function cheapest(boxes, under) {
    const costs = boxes.map(box => box.cost + under(box)),
      least = Math.min(...costs);
    return Number.isFinite(least) ? costs.indexOf(least) : -1;
  }

  function paint(ctx, placed, colours) {
    ctx.lineJoin = "round";
    ctx.textBaseline = "alphabetic";
    ctx.lineWidth = 3.5;
    ctx.strokeStyle = colours.canvas;
    const line = (text, font, x, y, colour) => {
      ctx.font = font;
      ctx.strokeText(text, x, y);
      ctx.fillStyle = colour;
      ctx.fillText(text, x, y);
    };
    for (const label of placed) {
      const x = label.under ? label.middle : label.left;
      ctx.textAlign = label.under ? "center" : "left";
      line(label.text, label.font, x, label.baseline, label.strong ? colours.ink : colours.label);
      if (label.under) line(label.under, UNDER, x, label.baseline + 15, colours.label);
    }
    ctx.textAlign = "left";
  }

  return { place, paint, FONT };
})();
