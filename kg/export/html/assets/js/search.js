/* Names found by what somebody types: any name, in any script. */
const Search = (() => {
  let index = null;

  const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  function build() {
    index = [];
    for (let i = 0; i < D.n; i++) {
      index.push([plain(D.english[i]), i, D.english[i]]);
      const names = D.names[i] || [];
      for (const [, name] of names) index.push([plain(name), i, name]);
    }
    for (const [i, name] of Object.entries(D.chinese)) index.push([plain(name), Number(i), name]);
  }

  /* A name that holds every word, wherever it stands: less than any that holds them in a row. */
  const SCATTERED = 5;
  const holdsAll = (name, query) => {
    const words = query.split(/[\s\p{P}]+/u).filter(Boolean);
    return words.length > 1 && words.every(word => name.includes(word));
  };

  function score(name, query) {
    if (name === query) return 1000;
    if (name.startsWith(query)) return 500 - Math.min(200, name.length);
    const at = name.indexOf(query);
    if (at < 0) return holdsAll(name, query) ? SCATTERED : 0;
    return (/[\p{L}\p{N}]/u.test(name[at - 1]) ? 100 : 300) - Math.min(90, name.length);
  }

  /* The best things for a query, best first; each with the name that matched. */
  function find(query, most = 12) {
    const wanted = plain(query.trim());
    if (!wanted) return [];
    if (!index) build();
    const best = new Map();
    for (const [name, i, shown] of index) {
      const points = score(name, wanted);
      if (points && points > (best.get(i)?.points ?? 0)) best.set(i, { i, points, shown });
    }
    const worth = hit =>
      hit.points + 12 * Math.log2(1 + Data.degree(hit.i)) + (Data.typeOf(hit.i).key === "company" ? 5 : 0);
    return [...best.values()]
      .sort((a, b) => worth(b) - worth(a) || (D.path[a.i] < D.path[b.i] ? -1 : 1))
      .slice(0, most);
  }

  return { find, plain };
})();
