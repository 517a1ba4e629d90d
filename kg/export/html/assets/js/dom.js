/* Elements from plain values: text only ever becomes text nodes, handlers only ever functions. */
const Dom = (() => {
  const SVG = "http://www.w3.org/2000/svg";

  function fill(node, properties, children) {
    for (const [key, value] of Object.entries(properties || {})) {
      if (value === null || value === undefined || value === false) continue;
      if (typeof value === "function") node.addEventListener(key, value);
      else node.setAttribute(key, value === true ? "" : String(value));
    }
    node.append(
      ...children.flat(3).filter(child => child !== null && child !== undefined && child !== false),
    );
    return node;
  }

  const el = (tag, properties, ...children) => fill(document.createElement(tag), properties, children);
  const svg = (tag, properties, ...children) =>
    fill(document.createElementNS(SVG, tag), properties, children);

  const clear = (node, ...children) => {
    node.replaceChildren(...children.flat(3).filter(Boolean));
    return node;
  };

  const button = (text, action, properties) =>
    el("button", { type: "button", click: action, ...properties }, text);

  const say = text => {
    document.getElementById("status").textContent = text;
  };

  /* Redraw without losing the place of the keyboard: the control at the same place, else the whole. */
  function kept(root, redraw) {
    const controls = () => [...root.querySelectorAll("button, input, select, [tabindex]")];
    const inside = root.contains(document.activeElement);
    const at = inside ? controls().indexOf(document.activeElement) : -1;
    redraw();
    if (inside && !root.contains(document.activeElement))
      (controls()[at] ?? root).focus({ preventScroll: true });
  }

  const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

  return { el, svg, clear, button, say, kept, calm };
})();
const { el, svg, clear, button } = Dom;
