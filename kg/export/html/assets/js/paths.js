/* Neighbourhoods and paths over the links that pass the filter. */
const Paths = (() => {
  /* Things within so many steps, nearest first and most linked first, with the number of those left out. */
  function around(centre, hops, most) {
    const depth = new Map([[centre, 0]]);
    let ring = [centre],
      left = 0;
    for (let hop = 1; hop <= hops; hop++) {
      const next = new Set();
      for (const i of ring)
        for (const e of Data.edgesOf(i)) {
          const j = Data.other(e, i);
          if (on.edge[e] && !depth.has(j)) next.add(j);
        }
      const sorted = [...next].sort((a, b) => Data.degree(b) - Data.degree(a) || a - b);
      const room = Math.max(0, most - depth.size);
      left += Math.max(0, sorted.length - room);
      ring = sorted.slice(0, room);
      for (const i of ring) depth.set(i, hop);
    }
    return { depth, left };
  }

  /* A shortest path as a list of things, else null. */
  function between(from, to) {
    const before = new Map([[from, -1]]);
    let ring = [from];
    while (ring.length && !before.has(to)) {
      const next = [];
      for (const i of ring)
        for (const e of Data.edgesOf(i)) {
          const j = Data.other(e, i);
          if (!on.edge[e] || before.has(j)) continue;
          before.set(j, i);
          next.push(j);
        }
      ring = next;
    }
    if (!before.has(to)) return null;
    const path = [];
    for (let at = to; at >= 0; at = before.get(at)) path.unshift(at);
    return path;
  }

  function common(a, b) {
    const near = i => new Set([...Data.edgesOf(i)].filter(e => on.edge[e]).map(e => Data.other(e, i)));
    const other = near(b);
    return [...near(a)].filter(i => other.has(i) && i !== a && i !== b);
  }

  return { around, between, common };
})();
