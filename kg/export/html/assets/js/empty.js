/* What stands where there is nothing to show: why, and the way out. */
const Empty = (() => {
  const here = () =>
    el(
      "div",
      { class: "empty" },
      el("p", {}, t(Filter.active() ? "nothing" : "none_here")),
      Filter.active() ? button(t("reset"), Filter.reset, { class: "quiet" }) : null,
    );

  return { here };
})();
