/* On paper: light colours, the graph as a drawing that fits the sheet, and what the reader has filtered. */
const Paper = (() => {
  const WORDS = {
    types: "things",
    links: "links",
    status: "status",
    publishers: "publishers",
    documents: "documents",
    from: "from",
    until: "until",
    asof: "asof",
    region: "region",
    confidence: "confidence",
  };
  const LISTS = new Set(["types", "links", "status", "publishers", "documents"]);
  let laid = [];

  function filtered() {
    return Filter.KEYS.filter(key => state[key] !== State.EMPTY[key]).map(key => {
      if (LISTS.has(key)) return `${t(WORDS[key])} −${State.split(state[key]).size}`;
      if (key === "region") return `${t("region")} ${D.label[D.node.get(state.region)] ?? ""}`;
      return `${t(WORDS[key])} ${state[key]}${key === "confidence" ? " %" : ""}`;
    });
  }

  function lay() {
    lift();
    Theme.paper(true);
    const said = [document.getElementById("colophon").textContent, ...filtered()].join(" · ");
    const note = el("p", { class: "paper-note" }, said);
    document.querySelector(".bar").after(note);
    laid = [note];
    if (state.view === "graph" && Graph.renderer) {
      const picture = TakeAway.drawing();
      picture.setAttribute("class", "paper-picture");
      picture.firstChild.setAttribute("fill", "#fff");
      document.getElementById("graph").append(picture);
      laid.push(picture);
    }
    document.documentElement.classList.add("on-paper");
  }

  function lift() {
    for (const part of laid) part.remove();
    laid = [];
    document.documentElement.classList.remove("on-paper");
    Theme.paper(false);
  }

  function start() {
    addEventListener("beforeprint", lay);
    addEventListener("afterprint", lift);
  }

  return { start };
})();
