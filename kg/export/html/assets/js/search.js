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

  /* So few letters name too many things when one of them may be wrong. */
  const SHORTEST = 4,
    LONG = 7;

  /* How many letters are added, left out, changed or swapped between two texts; past `most`, `most + 1`. */
  function apart(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [],
      row = Array.from({ length: other.length + 1 }, (_, k) => k);
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let k = 1; k <= other.length; k++) {
        const same = one[i - 1] === other[k - 1];
        next[k] = Math.min(row[k] + 1, next[k - 1] + 1, row[k - 1] + (same ? 0 : 1));
        if (one[i - 1] === other[k - 2] && one[i - 2] === other[k - 1])
          next[k] = Math.min(next[k], before[k - 2] + 1);
      }
      if (Math.min(...next) > most) return most + 1;
      [before, row] = [row, next];
    }
    return row[other.length];
  }

  /* Points for a name of which as many words in a row as the query has are spelt almost like it. */
  function near(name, query) {
    if (query.length < SHORTEST || name[0] !== query[0]) return 0;
    const most = query.length < LONG ? 1 : 2;
    const words = name.split(/\s+/).slice(0, query.split(/\s+/).length);
    const distance = Math.min(apart(words.join(" "), query, most), apart(name, query, most));
    return distance > most ? 0 : SCATTERED - 1 - distance;
  }

  /* The best things for a query, best first; each with the name that matched.  Where no name holds it, those
     spelt almost like it. */
  function find(query, most = 12) {
    const wanted = plain(query.trim());
    if (!wanted) return [];
    if (!index) build();
    const exact = ranked(wanted, score, most);
    return exact.length ? exact : ranked(wanted, near, most).map(hit => ({ ...hit, near: true }));
  }

  function ranked(wanted, measure, most) {
    const best = new Map();
    for (const [name, i, shown] of index) {
      const points = measure(name, wanted);
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
