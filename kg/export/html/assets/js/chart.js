/* Scales and axes for the pictures that are SVG. */
const Chart = (() => {
  function ticks(low, high, about) {
    const step = 10 ** Math.floor(Math.log10((high - low || 1) / about));
    const nice = [1, 2, 5, 10].map(f => f * step).find(s => (high - low) / s <= about) || step;
    const list = [];
    for (let at = Math.ceil(low / nice) * nice; at <= high + nice * 1e-6; at += nice)
      list.push(Math.round(at * 1e9) / 1e9);
    return list;
  }

  const scale = (low, high, from, to) => value => from + ((value - low) / (high - low || 1)) * (to - from);

  /* A mark that a pointer, a key and a screen reader can reach. */
  const target = (label, act, ...children) =>
    svg(
      "g",
      {
        class: "target",
        tabindex: "0",
        role: "button",
        "aria-label": label,
        click: act,
        keydown: event => {
          if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            act();
          }
        },
      },
      svg("title", {}, label),
      children,
    );

  const width = root =>
    Math.max(320, Math.min(1180, (root.clientWidth || 900) - (root.clientWidth < 640 ? 32 : 56)));

  /* Redraw when the room changes, not before the view is seen. */
  function onResize(root, draw) {
    let last = 0;
    new ResizeObserver(() => {
      const now = width(root);
      if (root.clientWidth && Math.abs(now - last) > 24) {
        const first = !last;
        last = now;
        if (!first) Dom.kept(root, draw);
      }
    }).observe(root);
  }

  return { ticks, scale, target, width, onResize };
})();
