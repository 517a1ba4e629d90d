/* Clipboard and files. */
const Files = (() => {
  /* A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection). */
  function cell(value) {
    const text = String(value ?? "");
    const guarded = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? "'" + text : text;
    return /[",\r\n;\t]/.test(guarded) || guarded !== text ? `"${guarded.replaceAll('"', '""')}"` : guarded;
  }

  const csv = (columns, rows) =>
    "\ufeff" + [columns, ...rows].map(row => row.map(cell).join(",")).join("\r\n") + "\r\n";

  const xml = text =>
    String(text)
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;");

  function save(name, blob) {
    const address = URL.createObjectURL(blob);
    const link = el("a", { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  }

  async function copy(text, from) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      byHand(text);
    }
    const before = from.textContent;
    from.textContent = t("copied");
    Dom.say(t("copied"));
    setTimeout(() => {
      from.textContent = before;
    }, 1400);
  }

  function byHand(text) {
    const area = el("textarea", { class: "unseen" });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }

  return { csv, cell, xml, save, copy };
})();
