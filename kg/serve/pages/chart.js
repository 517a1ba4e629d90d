"use strict";
// Bars for an answer whose last column of numbers can be read beside a column of words.
(() => {
  const place = document.getElementById("chart");
  const table = document.getElementById("answer");
  if (!place || !table) return;
  const most = 40;
  const heads = [...table.tHead.rows[0].cells].filter((cell) => !cell.classList.contains("proofs"));
  const rows = [...table.tBodies[0].rows].slice(0, most);
  const words = (row, column) => row.cells[column].firstElementChild?.textContent.trim() ?? "";
  const isNumber = (text) => /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text);
  const isYear = (column) => rows.every((row) => /^(19|20)\d\d$/.test(words(row, column)));
  const numbers = heads.map((_, column) => column)
    .filter((column) => rows.every((row) => isNumber(words(row, column))) && !isYear(column));
  const value = numbers.at(-1);
  if (rows.length < 2 || value === undefined) return;
  const names = heads.map((_, column) => column).filter((column) => !numbers.includes(column)).slice(0, 3);

  const make = (name, attributes, parent, text = "") => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, each] of Object.entries(attributes)) made.setAttribute(key, each);
    made.textContent = text;
    parent.append(made);
    return made;
  };

  const figures = rows.map((row) => Number(words(row, value)));
  const low = Math.min(0, ...figures), high = Math.max(0, ...figures), span = high - low || 1;
  const line = 26, left = 300, wide = 480;
  const x = (figure) => left + ((figure - low) / span) * wide;
  const title = `${heads[value].textContent} by ${names.map((name) => heads[name].textContent).join(", ") || "row"}`;

  function draw() {
    const box = `0 0 ${left + wide + 110} ${line * rows.length + 8}`;
    const picture = make("svg", { viewBox: box, role: "img", "aria-label": title }, place);
    rows.forEach((row, index) => {
      const y = index * line + 4, figure = figures[index];
      const label = names.map((name) => words(row, name)).join(" \u00b7 ") || String(index + 1);
      const shown = label.length > 40 ? `${label.slice(0, 39)}\u2026` : label;
      make("text", { x: left - 10, y: y + 15, "text-anchor": "end" }, picture, shown);
      const start = Math.min(x(0), x(figure));
      make("rect", { x: start, y, width: Math.max(1, Math.abs(x(figure) - x(0))), height: line - 8, rx: 3 }, picture);
      make("text", { x: Math.max(x(0), x(figure)) + 8, y: y + 15 }, picture, words(row, value));
    });
    if (table.tBodies[0].rows.length > most) {
      const note = document.createElement("p");
      note.className = "note";
      note.textContent = `The first ${most} rows are drawn.`;
      place.append(note);
    }
  }

  const button = document.createElement("button");
  button.type = "button";
  button.id = "draw";
  button.textContent = "Show as a chart";
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-controls", "chart");
  button.addEventListener("click", () => {
    if (!place.firstChild) draw();
    place.hidden = !place.hidden;
    button.setAttribute("aria-expanded", String(!place.hidden));
    button.textContent = place.hidden ? "Show as a chart" : "Hide the chart";
  });
  place.before(button);
})();
