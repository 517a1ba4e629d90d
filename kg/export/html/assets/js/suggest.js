/* A box that suggests things while somebody types: arrows and Enter choose, Escape closes. */
const Suggest = (() => {
  /* `input` and `list` are made one; `pick` is told what was chosen. */
  function attach(input, list, pick) {
    let hits = [],
      at = -1;
    const attributes = {
      role: "combobox",
      "aria-expanded": "false",
      "aria-controls": list.id,
      "aria-autocomplete": "list",
      autocomplete: "off",
      spellcheck: "false",
    };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.getAttribute("aria-label") || t("search"));
    list.hidden = true;

    function look() {
      hits = Search.find(input.value);
      at = hits.length ? 0 : -1;
      const typed = input.value.trim() !== "";
      clear(
        list,
        hits.map(option),
        hits[0]?.near ? el("li", { class: "empty", role: "option", "aria-disabled": "true" }, t("near")) : null,
        typed && !hits.length
          ? el("li", { class: "empty", role: "option", "aria-disabled": "true" }, t("no_result"))
          : null,
      );
      list.hidden = !typed;
      input.setAttribute("aria-expanded", String(typed));
      mark();
    }

    const option = (hit, k) =>
      el(
        "li",
        {
          role: "option",
          id: `${list.id}-${k}`,
          "aria-selected": "false",
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
      );

    function mark() {
      [...list.children].forEach((item, k) => {
        if (item.id) item.setAttribute("aria-selected", String(k === at));
      });
      if (at >= 0) {
        input.setAttribute("aria-activedescendant", `${list.id}-${at}`);
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
      pick(i);
      Dom.say(`${D.label[i]}, ${Words.of(Data.typeOf(i))}`);
    }

    function close() {
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    input.addEventListener("input", look);
    input.addEventListener("focus", look);
    input.addEventListener("keydown", key);
    /* Who comes back and types before the time is over finds the list open. */
    input.addEventListener("blur", () => setTimeout(() => document.activeElement === input || close(), 150));
  }

  const query = document.getElementById("query");

  function start() {
    attach(query, document.getElementById("suggestions"), i => {
      State.set({ node: D.path[i], edge: "", fact: "", to: "", cap: 150 });
      Panel.focus();
    });
  }

  function focus() {
    query.focus();
    query.select();
  }

  return { attach, start, focus };
})();
