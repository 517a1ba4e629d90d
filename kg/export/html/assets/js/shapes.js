/* One mark a type, as corners on the unit circle, so that canvas, SVG and legend draw the same. */
const Shapes = (() => {
  const around = (count, turn = -Math.PI / 2, radius = 1) =>
    Array.from({ length: count }, (_, k) => [
      radius * Math.cos(turn + (2 * Math.PI * k) / count),
      radius * Math.sin(turn + (2 * Math.PI * k) / count),
    ]);
  const star = () =>
    Array.from({ length: 10 }, (_, k) => {
      const angle = -Math.PI / 2 + (Math.PI * k) / 5,
        radius = k % 2 ? 0.5 : 1.15;
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
  const CORNERS = {
    hexagon: around(6, 0),
    square: around(4, -Math.PI / 4, 1.18),
    diamond: around(4, -Math.PI / 2, 1.2),
    triangle: around(3, -Math.PI / 2, 1.2).map(([x, y]) => [x, y + 0.2]),
    flag: around(3, Math.PI / 2, 1.2).map(([x, y]) => [x, y - 0.2]),
    star: star(),
    pentagon: around(5, -Math.PI / 2, 1.1),
    cross: [
      [-0.4, -1],
      [0.4, -1],
      [0.4, -0.4],
      [1, -0.4],
      [1, 0.4],
      [0.4, 0.4],
      [0.4, 1],
      [-0.4, 1],
      [-0.4, 0.4],
      [-1, 0.4],
      [-1, -0.4],
      [-0.4, -0.4],
    ],
    shield: [
      [-0.9, -0.9],
      [0.9, -0.9],
      [0.9, 0.2],
      [0, 1.15],
      [-0.9, 0.2],
    ],
  };

  function trace(ctx, shape, x, y, r) {
    const corners = CORNERS[shape];
    if (!corners) {
      ctx.moveTo(x + r, y);
      ctx.arc(x, y, r, 0, 2 * Math.PI);
      return;
    }
    ctx.moveTo(x + r * corners[0][0], y + r * corners[0][1]);
    for (let k = 1; k < corners.length; k++) ctx.lineTo(x + r * corners[k][0], y + r * corners[k][1]);
    ctx.closePath();
  }

  const round = v => Math.round(v * 100) / 100;

  function mark(shape, x, y, r, properties) {
    const corners = CORNERS[shape];
    if (!corners) return svg("circle", { cx: round(x), cy: round(y), r: round(r), ...properties });
    const points = corners.map(([a, b]) => `${round(x + r * a)},${round(y + r * b)}`).join(" ");
    return svg("polygon", { points, ...properties });
  }

  const icon = (type, size = 14) =>
    svg(
      "svg",
      {
        viewBox: "-8 -8 16 16",
        width: size,
        height: size,
        class: "mark",
        "aria-hidden": "true",
        focusable: "false",
      },
      mark(type.shape, 0, 0, 6, { class: `fill-${type.key.replaceAll("_", "-")}` }),
    );

  return { trace, mark, icon, CORNERS };
})();
