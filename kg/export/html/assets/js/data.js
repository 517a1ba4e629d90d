/* The data of the page: columns at once, evidence when somebody asks for it. */
const Data = (() => {
  /* How far a deal can come, in the order of time. */
  const STAGES = ["rumoured", "planned", "announced", "completed", "terminated", "rejected"];

  const D = {};
  const chunks = new Map();

  const bytes = text =>
    Uint8Array.fromBase64 ? Uint8Array.fromBase64(text) : Uint8Array.from(atob(text), c => c.charCodeAt(0));

  async function read(id) {
    const block = document.getElementById(id);
    if (block.type === "application/json") return JSON.parse(block.textContent);
    return JSON.parse(await unpacked(bytes(block.textContent)));
  }

  async function unpacked(packed) {
    const stream = new DecompressionStream("gzip"),
      writer = stream.writable.getWriter();
    const written = writer.write(packed).then(() => writer.close());
    const decoder = new TextDecoder(),
      reader = stream.readable.getReader(),
      parts = [];
    for (let part = await reader.read(); !part.done; part = await reader.read())
      parts.push(decoder.decode(part.value, { stream: true }));
    await written;
    return parts.join("") + decoder.decode();
  }

  /* A script that came packed; the policy knows the hash of its text. */
  async function run(id) {
    const block = document.getElementById(id);
    if (!block) return;
    const script = document.createElement("script");
    script.textContent = await unpacked(bytes(block.textContent));
    block.replaceWith(script);
  }

  async function load() {
    await run("vis-network");
    const raw = await read("graph-data");
    Object.assign(D, raw, { nodes: undefined, edges: undefined, statements: undefined });
    nodes(raw.nodes);
    statements(raw.statements);
    facts();
    edges(raw.edges);
    neighbours();
    parallels();
    D.publishers = [...new Set(D.reports.map(r => r.publisher))].sort();
    D.reportPublisher = D.reports.map(r => D.publishers.indexOf(r.publisher));
    D.comboPublishers = D.combos.map(combo => [...new Set(combo.map(r => D.reportPublisher[r]))]);
    D.factOf = new Map(D.facts.map(([statement, values]) => [statement, values]));
    D.conflictOf = new Map();
    for (const [one, other] of D.conflicts) {
      one.forEach(s => oppose(s, other));
      other.forEach(s => oppose(s, one));
    }
    return D;
  }

  /* A statement knows what stands on the other side of each of its conflicts. */
  function oppose(statement, side) {
    const against = D.conflictOf.get(statement) || [];
    D.conflictOf.set(statement, [...new Set([...against, ...side])]);
  }

  function nodes(raw) {
    D.n = raw.path.length;
    D.path = raw.path;
    D.label = D.english = raw.label;
    D.names = raw.names;
    D.type = Uint8Array.from(raw.type);
    D.x = Float32Array.from(raw.x);
    D.y = Float32Array.from(raw.y);
    D.size = Float32Array.from(raw.size);
    D.nodeCombo = Uint32Array.from(raw.reports);
    D.node = new Map(raw.path.map((path, number) => [path, number]));
  }

  /* Names in the language of the reader, where the data or the taxonomy has them. */
  function speak(language) {
    if (!D.english) return;
    if (language === "en") {
      D.label = D.english;
      return;
    }
    D.label = D.english.slice();
    for (const [i, name] of Object.entries(D.chinese)) D.label[i] = name;
    D.names.forEach((names, i) => {
      const own = names && names.find(([lang]) => lang === language);
      if (own) D.label[i] = own[1];
    });
  }

  function statements(raw) {
    D.s = raw.kind.length;
    D.sKind = Uint8Array.from(raw.kind);
    D.sDate = raw.date.map(number => D.dates[number]);
    D.sStatus = raw.status;
    D.sCombo = Uint32Array.from(raw.reports);
    D.sConfidence = Uint8Array.from(raw.confidence);
  }

  /* Date and status come from the columns of statements, unless a fact has several of its own. */
  function facts() {
    const columns = [
      ["status", D.sStatus],
      ["date", D.sDate],
    ].map(([key, column]) => [D.fields.findIndex(each => each.key === key), column]);
    let s = 0;
    for (const fact of D.facts) {
      const [step, values] = fact;
      s = fact[0] = s + step;
      for (const [f, column] of columns)
        if (column[s] && !values.some(([own]) => own === f)) values.unshift([f, column[s]]);
    }
  }

  function edges(raw) {
    D.m = raw.from.length;
    D.from = Uint32Array.from(raw.from);
    for (let e = 1; e < D.m; e++) D.from[e] += D.from[e - 1];
    D.to = Uint32Array.from(raw.to, (step, e) => D.from[e] + step);
    D.kind = Uint8Array.from(raw.kind);
    const last = new Int32Array(D.predicates.length);
    D.statement = Int32Array.from(raw.statement, (step, e) => (last[D.kind[e]] += step));
  }

  /* Edges by node, in one array: those of node i stand from start[i] to start[i + 1]. */
  function neighbours() {
    const start = new Uint32Array(D.n + 1);
    for (let e = 0; e < D.m; e++) {
      start[D.from[e] + 1]++;
      start[D.to[e] + 1]++;
    }
    for (let i = 0; i < D.n; i++) start[i + 1] += start[i];
    const at = start.slice();
    const list = new Uint32Array(2 * D.m);
    for (let e = 0; e < D.m; e++) {
      list[at[D.from[e]]++] = e;
      list[at[D.to[e]]++] = e;
    }
    D.start = start;
    D.list = list;
  }

  /* The place of each edge among those of its pair, and how many the pair has. */
  function parallels() {
    const seen = new Map();
    D.lane = new Uint8Array(D.m);
    D.lanes = new Uint8Array(D.m);
    const key = e => Math.min(D.from[e], D.to[e]) * D.n + Math.max(D.from[e], D.to[e]);
    for (let e = 0; e < D.m; e++) {
      const count = seen.get(key(e)) || 0;
      D.lane[e] = Math.min(count, 255);
      seen.set(key(e), count + 1);
    }
    for (let e = 0; e < D.m; e++) D.lanes[e] = Math.min(seen.get(key(e)), 255);
  }

  const edgesOf = i => D.list.subarray(D.start[i], D.start[i + 1]);
  const degree = i => D.start[i + 1] - D.start[i];
  const other = (e, i) => (D.from[e] === i ? D.to[e] : D.from[e]);
  const triple = e => `${D.path[D.from[e]]} ${D.predicates[D.kind[e]].key} ${D.path[D.to[e]]}`;

  /* The links with the same ends and predicate, in the order of the data. */
  const same = (from, to, kind) =>
    [...edgesOf(from)]
      .filter(e => D.from[e] === from && D.to[e] === to && D.kind[e] === kind)
      .sort((a, b) => a - b);

  function edgeId(e) {
    const place = same(D.from[e], D.to[e], D.kind[e]).indexOf(e);
    return place ? `${triple(e)} ${place + 1}` : triple(e);
  }
  const publishersOf = combo => D.comboPublishers[combo].map(p => D.publishers[p] || t("no_publisher"));
  /* A document in an address: the beginning of its hash, which no file name can change. */
  const documentOf = report => report.sha256.slice(0, 12);
  const typeOf = i => D.types[D.type[i]];

  function edgeOf(id) {
    const [from, key, to, place] = id.split(" ");
    const kind = D.predicates.findIndex(each => each.key === key);
    if (!D.node.has(from) || !D.node.has(to) || kind < 0) return -1;
    return same(D.node.get(from), D.node.get(to), kind)[Number(place || 1) - 1] ?? -1;
  }

  /* Columns become claims again; words are handed out in the order of the ranges. */
  function restored(block, first) {
    let next = 0,
      at = 0;
    const one = (column, k) => (Array.isArray(column) ? column[k] : column);
    const wide = block.id.length / block.report.length;
    const idOf = k => (typeof block.id === "string" ? block.id.slice(wide * k, wide * (k + 1)) : block.id[k]);
    const range = ([start, length, form]) => ({
      start,
      end: start + length,
      words: block.words[next++],
      form,
    });
    const side = (given, proof) => {
      if (!given) return null;
      return given.length === 2
        ? { start: proof.start + given[0], end: proof.start + given[0] + given[1] }
        : range(given);
    };
    const evidence = ([proofs, subject, object]) => {
      const read_ = proofs.map(range);
      return { proofs: read_, subject: side(subject, read_[0]), object: side(object, read_[0]) };
    };
    const claim = (k, only) => ({
      id: idOf(k),
      report: block.report[k] < 0 ? only : block.report[k],
      method: one(block.method, k),
      grounding: one(block.grounding, k),
      rule: one(block.rule, k),
      confidence: one(block.confidence, k),
      status: one(block.status, k),
      evidences: block.ranges[k].map(evidence),
    });
    return block.counts.map((count, s) => {
      const [only] = D.combos[D.sCombo[first + s]];
      return Array.from({ length: count }, () => claim(at++, only));
    });
  }

  /* The claims of a statement. */
  async function claims(statement) {
    const number = Math.floor(statement / D.chunk);
    if (!chunks.has(number)) {
      if (chunks.size > 24) chunks.delete(chunks.keys().next().value);
      chunks.set(number, read(`dossier-${number}`).then(block => restored(block, number * D.chunk)));
    }
    return (await chunks.get(number))[statement % D.chunk];
  }

  /* Every fact that names a thing. */
  function factsOf(i) {
    if (!D.factIndex) {
      D.factIndex = new Map();
      for (const [statement, values] of D.facts) {
        for (const [, value] of values) {
          if (value && value.n !== undefined) {
            const held = D.factIndex.get(value.n);
            if (!held) D.factIndex.set(value.n, [statement]);
            else if (held[held.length - 1] !== statement) held.push(statement);
          }
        }
      }
    }
    return D.factIndex.get(i) || [];
  }

  function show(value) {
    if (value === null || typeof value !== "object") {
      return typeof value === "boolean" ? t(String(value)) : String(value);
    }
    if (value.n !== undefined) return D.label[value.n];
    if (value.u !== undefined) return value.u;
    if (value.t !== undefined) return value.t;
    if (value.d !== undefined) return Words.number(Number(value.d), { maximumFractionDigits: 4 });
    if (value.s !== undefined) return factTitle(value.s);
    return value.p.split("/").pop().replaceAll("-", " ");
  }

  const field = (statement, key) => {
    const values = D.factOf.get(statement) || [];
    return values.filter(([f]) => D.fields[f].key === key).map(([, value]) => value);
  };

  /* The family a statement is listed under; who owns whom is told with the deals. */
  const familyOf = statement => (kindOf(statement).key === "ownership" ? "event" : kindOf(statement).family);
  const kindOf = statement => D.kinds[D.sKind[statement]];

  const SIDES = [
    "acquirer",
    "target",
    "seller",
    "parties",
    "investors",
    "investee",
    "parent",
    "subsidiary",
    "company",
  ];
  const sides = statement => SIDES.flatMap(key => field(statement, key));

  function factTitle(statement) {
    const kind = kindOf(statement);
    const one = key => {
      const [value] = field(statement, key);
      return value === undefined ? "" : show(value);
    };
    if (familyOf(statement) === "event") {
      const named = sides(statement).map(show);
      if (!named.length) return Words.of(kind);
      const about = one("product") || one("purpose");
      if (named.length === 1 && about) return `${named[0]}: ${about}`;
      return named.join(kind.key === "partnership" ? " + " : " → ");
    }
    if (kind.family === "factor") {
      const labels = field(statement, "label");
      return (labels.find(l => l.l === Words.language) || labels[0] || { t: "" }).t;
    }
    if (kind.key === "ranking") return `${one("subject")}: ${t("rank_" + one("rank"))}`;
    if (kind.family === "figure") {
      const label = field(statement, "label");
      const what = label.length
        ? show(label[0])
        : [one("subject"), one("market"), one("segment"), one("region")].filter(Boolean).join(" · ");
      const years = [one("from_year"), one("to_year") || one("year")].filter(Boolean).join("–");
      return `${what}${years ? ", " + years : ""}: ${one("as_stated")}`;
    }
    return one("entity") || Words.of(kind);
  }

  return {
    STAGES,
    D,
    load,
    speak,
    edgesOf,
    degree,
    other,
    edgeId,
    edgeOf,
    publishersOf,
    documentOf,
    typeOf,
    claims,
    factsOf,
    show,
    field,
    kindOf,
    familyOf,
    sides,
    factTitle,
  };
})();
const D = Data.D;
