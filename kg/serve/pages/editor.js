"use strict";
// Line numbers beside the query, and Ctrl + Enter to ask; without this script the page works all the same.
const query = document.getElementById("query");
const lines = document.getElementById("lines");

function number() {
  const count = query.value.split("\n").length;
  lines.textContent = Array.from({ length: count }, (_, index) => index + 1).join("\n");
  lines.style.height = `${query.offsetHeight}px`;
  lines.scrollTop = query.scrollTop;
}

query.addEventListener("input", number);
query.addEventListener("scroll", () => { lines.scrollTop = query.scrollTop; });
query.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    document.getElementById("ask").requestSubmit();
  }
});
new ResizeObserver(number).observe(query);
number();
