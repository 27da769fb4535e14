/* What all parts of the page use: its data, elements, and words that are set as text and never as markup. */
const summit = {};

summit.core = (() => {
  const SVG = "http://www.w3.org/2000/svg";
  const data = JSON.parse(document.getElementById("page-data").textContent);

  function fill(node, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== undefined && value !== null && value !== false) {
        node.setAttribute(name, value === true ? "" : String(value));
      }
    }
    node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
    return node;
  }

  /* An element of HTML; children are elements or texts. */
  function el(name, attributes = {}, ...children) {
    return fill(document.createElement(name), attributes, children);
  }

  function svg(name, attributes = {}, ...children) {
    return fill(document.createElementNS(SVG, name), attributes, children);
  }

  function button(label, attributes, onClick) {
    const node = el("button", { type: "button", ...attributes }, label);
    node.addEventListener("click", onClick);
    return node;
  }

  /* A labelled list to choose from: options are [value, words]. */
  function select(label, options, onChange) {
    const list = el("select", {}, options.map(([value, words]) => el("option", { value }, words)));
    list.addEventListener("change", () => onChange(list.value));
    return el("label", { class: "choice" }, label, " ", list);
  }

  function checkbox(label, checked, onChange) {
    const box = el("input", { type: "checkbox", checked });
    box.addEventListener("change", () => onChange(box.checked));
    return el("label", { class: "choice" }, box, " ", label);
  }

  /* Text that may run from right to left is set apart from what stands around it. */
  function words(text, attributes = {}) {
    return el("bdi", attributes, text);
  }

  const reducedMotion = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

  return { data, el, svg, button, select, checkbox, words, reducedMotion };
})();
