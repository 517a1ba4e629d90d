/* Labels that never lie on one another: greedy, the weightiest first, over a grid of what is taken. */
const Labels = (() => {
  const CELL = 48;
  const FONT =
    '"Inter", "Segoe UI", "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
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
      /* How many marks lie under the box; infinitely many where a label does. */
      under: box => {
        const found = new Set();
        each(box, key => {
          for (const held of cells.get(key) || []) if (hits(box, held)) found.add(held.owner);
        });
        return [...found].some(owner => owner < 0) ? Infinity : found.size;
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
      for (const m of inside) taken.take({ x: m.x - m.r, y: m.y - m.r, w: 2 * m.r, h: 2 * m.r, owner: m.i });
    inside.sort((a, b) => b.weight - a.weight || a.i - b.i);
    const placed = [];
    for (const m of inside) {
      if (placed.length >= most) break;
      const px = m.strong ? 13 : 11.5;
      const font = `${m.strong ? "600 " : ""}${px}px ${FONT}`;
      const text = short(m.text, m.strong ? 40 : 27),
        w = width(ctx, text, font),
        h = px + 3,
        gap = 3;
      const spots = [
        [m.x - w / 2, m.y + m.r + gap],
        [m.x + m.r + gap + 1, m.y - h / 2],
        [m.x - m.r - gap - 1 - w, m.y - h / 2],
        [m.x - w / 2, m.y - m.r - gap - h],
        [m.x + m.r, m.y + m.r - 2],
        [m.x - m.r - w, m.y + m.r - 2],
        [m.x + m.r, m.y - m.r - h + 2],
        [m.x - m.r - w, m.y - m.r - h + 2],
      ];
      if (m.strong)
        for (const far of [10, 20, 32])
          spots.push(
            [m.x - w / 2, m.y + m.r + far],
            [m.x - w / 2, m.y - m.r - far - h],
            [m.x + m.r + far, m.y - h / 2],
          );
      const boxes = spots
        .map(([x, y]) => ({ x: x - 1, y, w: w + 2, h, owner: m.i }))
        .filter(box => box.x >= 1 && box.y >= 2 && box.x + box.w <= size.w - 1 && box.y + h <= size.h - 2);
      let at = boxes.findIndex(taken.free);
      if (at < 0 && m.strong) at = leastCovered(boxes.map(taken.under));
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
          strong: m.strong,
          i: m.i,
          at: [m.x, m.y],
        });
      }
    }
    return placed;
  }

  function leastCovered(counts) {
    const least = Math.min(...counts);
    return Number.isFinite(least) ? counts.indexOf(least) : -1;
  }

  function paint(ctx, placed, colours) {
    ctx.lineJoin = "round";
    ctx.textAlign = "left";
    ctx.textBaseline = "alphabetic";
    for (const label of placed) {
      ctx.font = label.font;
      ctx.lineWidth = 3.5;
      ctx.strokeStyle = colours.canvas;
      ctx.strokeText(label.text, label.left, label.baseline);
      ctx.fillStyle = label.strong ? colours.ink : colours.label;
      ctx.fillText(label.text, label.left, label.baseline);
    }
  }

  return { place, paint, FONT };
})();
