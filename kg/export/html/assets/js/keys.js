/* Keys that work everywhere, except while somebody types. */
const Keys = (() => {
  function start() {
    const view = () => document.getElementById(state.view);
    document.getElementById("skip").addEventListener("click", () => view().focus());
    addEventListener("keydown", event => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
      if (typing) return;
      if (event.key === "Escape") Panel.leave();
      if (event.key === "p") Panel.focus();
      if (event.key === "/") {
        event.preventDefault();
        Suggest.focus();
      }
      const number = Number(event.key);
      if (number >= 1 && number <= State.VIEWS.length) State.set({ view: State.VIEWS[number - 1] });
    });
  }
  return { start };
})();
