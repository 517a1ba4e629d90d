/* What passes: a byte for every thing, link and statement. */
const Filter = (() => {
  const KEYS = ["types", "links", "status", "publishers", "documents", "from", "until", "asof", "region", "confidence"];
  const ENDED = new Set(["terminated", "rejected"]);
  const on = {};

  /* First and last day of a date of any precision, as text that compares. */
  const first = date => (date + "-01-01").slice(0, 10);
  const last = date => (date.length === 10 ? date : date.length === 7 ? date + "-31" : date + "-12-31");

  function dateTest() {
    const { from, until, asof } = state;
    if (!from && !until && !asof) return () => true;
    return (date, status) => {
      if (!date) return true;
      if (from && last(date) < first(from)) return false;
      if (until && first(date) > last(until)) return false;
      if (asof && (first(date) > last(asof) || ENDED.has(status))) return false;
      return true;
    };
  }

  const isPlace = i => ["region", "country"].includes(Data.typeOf(i).key);

  /* For each place what lies in it, what is linked to it, and what belongs to the markets that lie in it. */
  let lying = null;
  function byPlace() {
    if (lying) return lying;
    lying = new Map();
    const put = (place, i) => lying.get(place)?.add(i) ?? lying.set(place, new Set([place, i]));
    const above = i => [...(isPlace(i) ? [i] : []), ...(D.places[i] || [])];
    for (const node of Object.keys(D.places)) for (const place of above(+node)) put(place, +node);
    for (let e = 0; e < D.m; e++) {
      const from = D.from[e],
        to = D.to[e];
      for (const place of above(to)) put(place, from);
      if (!isPlace(to)) for (const place of above(from)) put(place, to);
    }
    return lying;
  }

  /* How many things pass with a place, beside itself. */
  const lies = place => (byPlace().get(place)?.size ?? 1) - 1;

  function inRegion() {
    if (!state.region || !D.node.has(state.region)) return null;
    const region = D.node.get(state.region);
    const inside = new Uint8Array(D.n);
    for (const i of byPlace().get(region) ?? [region]) inside[i] = 1;
    return inside;
  }

  function compute() {
    const types = State.split(state.types),
      links = State.split(state.links),
      status = State.split(state.status);
    const publishers = State.split(state.publishers);
    const typeOn = D.types.map(type => !types.has(type.key));
    const linkOn = D.predicates.map(kind => !links.has(kind.key));
    const documents = State.split(state.documents);
    const reportOn = D.reports.map(
      (report, r) =>
        !documents.has(Data.documentOf(report)) &&
        !publishers.has(D.publishers[D.reportPublisher[r]] || "-"),
    );
    const comboOn = D.combos.map(list => !list.length || list.some(r => reportOn[r]));
    const dated = dateTest(),
      region = inRegion();
    on.node = new Uint8Array(D.n);
    on.edge = new Uint8Array(D.m);
    on.statement = new Uint8Array(D.s);
    for (let i = 0; i < D.n; i++)
      on.node[i] = typeOn[D.type[i]] && comboOn[D.nodeCombo[i]] && (!region || region[i]) ? 1 : 0;
    for (let s = 0; s < D.s; s++) {
      on.statement[s] =
        comboOn[D.sCombo[s]] &&
        !status.has(D.sStatus[s] || "-") &&
        dated(D.sDate[s], D.sStatus[s]) &&
        D.sConfidence[s] >= state.confidence
          ? 1
          : 0;
    }
    for (let e = 0; e < D.m; e++) {
      const said = D.statement[e];
      on.edge[e] =
        on.node[D.from[e]] && on.node[D.to[e]] && linkOn[D.kind[e]] && (said < 0 || on.statement[said])
          ? 1
          : 0;
    }
    if (region)
      for (const [said, values] of D.facts)
        if (on.statement[said])
          on.statement[said] = values.some(([, v]) => v && v.n !== undefined && region[v.n]) ? 1 : 0;
    return on;
  }

  const active = () => KEYS.some(key => state[key] !== State.EMPTY[key]);

  const reset = () => State.set(Object.fromEntries(KEYS.map(key => [key, State.EMPTY[key]])));

  return { KEYS, on, isPlace, lies, compute, active, reset, first, last };
})();
const on = Filter.on;
