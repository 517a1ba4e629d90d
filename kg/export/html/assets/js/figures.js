/* The market sizes of the data as lines: one for a report, market, region, segment and currency. */
const Figures = (() => {
  const SHAPES = ["circle", "square", "triangle", "diamond", "pentagon", "flag", "hexagon", "cross"];
  const UNIT = 1e9;

  const one = (s, key) => Data.field(s, key)[0];
  const node = (s, key) => {
    const value = one(s, key);
    return value && value.n !== undefined ? value.n : -1;
  };

  /* Figures of one report, market, region, segment and currency belong to one line. */
  function series() {
    const made = new Map();
    for (const [s] of D.facts) {
      if (!on.statement[s] || Data.kindOf(s).key !== "market_size") continue;
      const report = D.combos[D.sCombo[s]][0] ?? 0,
        scope = [node(s, "market"), node(s, "region"), node(s, "segment")];
      const key = [report, ...scope, one(s, "currency")].join("|");
      if (!made.has(key))
        made.set(key, { key, report, market: scope[0], scope, currency: one(s, "currency"), points: [] });
      made.get(key).points.push({
        s,
        year: Number(one(s, "year")),
        value: Number(one(s, "amount").d) / UNIT,
        forecast: one(s, "forecast") === true,
        differs: atOdds(s, report),
      });
    }
    const list = [...made.values()];
    for (const each of list) {
      each.points.sort((a, b) => a.year - b.year || a.value - b.value);
      each.name = name(each);
      each.growth = growth(each);
    }
    list.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.report - b.report));
    list.forEach((each, k) => {
      each.look = k % SHAPES.length;
    });
    return list;
  }

  /* Publishers may differ; one report that gives two figures for one year is at odds with itself. */
  const atOdds = (s, report) =>
    (D.conflictOf.get(s) || []).some(other => D.combos[D.sCombo[other]].includes(report));

  const publisher = report => D.reports[report].publisher || t("no_publisher");
  const name = each =>
    each.scope
      .filter(i => i >= 0)
      .map(i => D.label[i])
      .join(" · ");

  function growth(each) {
    return D.facts
      .map(([s]) => s)
      .filter(
        s =>
          Data.kindOf(s).key === "growth_rate" &&
          on.statement[s] &&
          D.combos[D.sCombo[s]].includes(each.report) &&
          node(s, "market") === each.scope[0] &&
          node(s, "region") === each.scope[1] &&
          node(s, "segment") === each.scope[2],
      );
  }

  return { SHAPES, one, publisher, series };
})();
