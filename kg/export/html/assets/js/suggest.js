/* The search box: suggestions while typing, arrows and Enter to choose. */
const Suggest = (() => {
  const input = document.getElementById("query"),
    list = document.getElementById("suggestions");
  let hits = [],
    at = -1;

  function start() {
    input.addEventListener("input", look);
    input.addEventListener("focus", look);
    input.addEventListener("keydown", key);
    input.addEventListener("blur", () => setTimeout(close, 150));
  }

  function look() {
    hits = Search.find(input.value);
    at = hits.length ? 0 : -1;
    const typed = input.value.trim() !== "";
    clear(
      list,
      hits.map((hit, k) =>
        el(
          "li",
          {
            role: "option",
            id: `hit-${k}`,
            "aria-selected": String(k === at),
            pointerdown: event => {
              event.preventDefault();
              choose(k);
            },
          },
          Shapes.icon(Data.typeOf(hit.i)),
          el(
            "span",
            { class: "what" },
            D.label[hit.i],
            hit.shown !== D.label[hit.i] ? el("small", {}, hit.shown) : null,
          ),
          el("span", { class: "count" }, Words.of(Data.typeOf(hit.i))),
        ),
      ),
      typed && !hits.length
        ? el("li", { class: "empty", role: "option", "aria-disabled": "true" }, t("no_result"))
        : null,
    );
    list.hidden = !typed;
    input.setAttribute("aria-expanded", String(typed));
    mark();
  }

  function mark() {
    [...list.children].forEach((item, k) => {
      if (item.id) item.setAttribute("aria-selected", String(k === at));
    });
    if (at >= 0) {
      input.setAttribute("aria-activedescendant", `hit-${at}`);
      list.children[at].scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  }

  function key(event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (hits.length) {
        at = (at + (event.key === "ArrowDown" ? 1 : hits.length - 1)) % hits.length;
        mark();
      }
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      choose(at);
    } else if (event.key === "Escape") {
      close();
      input.blur();
    }
  }

  function choose(k) {
    const { i } = hits[k];
    close();
    input.value = "";
    State.set({ node: D.path[i], edge: "", fact: "", to: "", cap: 150 });
    Dom.say(`${D.label[i]}, ${Words.of(Data.typeOf(i))}`);
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  return {
    start,
    focus: () => {
      input.focus();
      input.select();
    },
  };
})();
