/* The words of the interface, in the language of the reader. */
const Words = (() => {
  const table = JSON.parse(document.getElementById("words").textContent);
  const preferred = /^zh/i.test(navigator.language) ? "zh" : "en";
  let language = "en";

  const t = key => table[language][key] ?? table.en[key] ?? key;

  function use(next) {
    language = next in table ? next : "en";
    document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
    for (const each of document.querySelectorAll("[data-word]")) each.textContent = t(each.dataset.word);
    for (const each of document.querySelectorAll("[data-name]")) each.ariaLabel = t(each.dataset.name);
  }

  /* The words of a type, kind or field of the data. */
  const of = item => item[language] || item.en;

  const number = (value, options) =>
    new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en-GB", options).format(value);

  /* "1 source", "3 sources". */
  const counted = (n, key) => `${number(n)} ${t(n === 1 ? `one_${key}` : key).toLowerCase()}`;

  const title = each => table[each].title;

  return {
    t,
    of,
    use,
    number,
    counted,
    title,
    preferred,
    get language() {
      return language;
    },
  };
})();
const t = Words.t;
