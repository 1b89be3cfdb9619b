// The name of an element, its attributes and what stands in it in, the element out; text stays text.
(() => {
  const tables = (window.archiveTables ??= {});

  tables.make = (name, attributes = {}, ...inside) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === "function") element.addEventListener(key, value);
      else if (value !== false) element.setAttribute(key, value === true ? "" : value);
    }
    element.append(...inside);
    return element;
  };
})();
