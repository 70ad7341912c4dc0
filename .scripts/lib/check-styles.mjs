import { selectorSpecificity } from "@csstools/selector-specificity";
import { parse } from "postcss";
import parseSelector from "postcss-selector-parser";

const conditions = new Set(["media", "supports", "container", "starting-style"]);
const legacyPseudoElements = new Set([":before", ":after", ":first-line", ":first-letter"]);

const isPseudoElement = (node) =>
  node.type === "pseudo" && (node.value.startsWith("::") || legacyPseudoElements.has(node.value));

/** Whether the selector, or every choice of an `:is()` in it, names a class of ours. */
function namesOurs(selector) {
  return selector.nodes.some((node) => {
    if (node.type === "class") return node.value.startsWith("co-");
    return node.type === "pseudo" && node.value === ":is" && node.nodes.every(namesOurs);
  });
}

function isOneClass(selector) {
  const { a, b, c } = selectorSpecificity(selector);
  const pseudoElements = selector.nodes.filter(isPseudoElement).length;
  return namesOurs(selector) && a === 0 && b === 1 && c === pseudoElements;
}

const tokenProperty = /^--(?:co-|lightningcss-(?:light|dark)$)/;
const tokenSelector =
  /^(?::root|:where\(:root(?:, ?\[data-co-theme\])?\)|\.(?:light|dark)|\[data-theme=(["']?)(?:light|dark)\1\])$/;
const themeSelector = /^\[data-co-theme(?:=(["']?)[\w-]+\1)?\]$/;

/** What the browser draws over a page while it changes belongs to the root; ours is named by what is on the page. */
const transitionSelector = /^:root:where\(:has\(\.co-[\w-]+\)\)::view-transition$/;

/** Custom properties on the root and on the elements by which sites mark their theme touch nothing that is drawn. */
function isTokenRule(rule) {
  return (
    rule.selectors.every((selector) => tokenSelector.test(selector) || themeSelector.test(selector)) &&
    rule.nodes.every((node) => node.type === "decl" && tokenProperty.test(node.prop))
  );
}

function checkRule(rule) {
  if (rule.parent?.type === "atrule" && rule.parent.name.endsWith("keyframes")) return [];
  const nested = rule.nodes.filter((node) => node.type === "rule");
  if (nested.length > 0) return [`${rule.selector}: nested rules are not flattened`];
  if (isTokenRule(rule) || transitionSelector.test(rule.selector)) return [];
  const problems = [];
  parseSelector((list) => {
    list.each((selector) => {
      if (!isOneClass(selector))
        problems.push(`${String(selector).trim()}: does not weigh exactly one co- class`);
    });
  }).processSync(rule.selector);
  return problems;
}

function checkAtRule(rule) {
  if (conditions.has(rule.name) || rule.name === "layer") return [];
  if (rule.name.endsWith("keyframes") && rule.params.startsWith("co-")) return [];
  // Says of a custom property of ours what it holds.
  if (rule.name === "property" && rule.params.startsWith("--co-")) return [];
  return [`@${rule.name} ${rule.params}: reaches the whole page`];
}

/**
 * What a compiled style sheet would do outside Colophon's own classes: global at-rules, selectors that reach elements
 * of the page around, and selectors that weigh more or less than one class, which a site could not override in order.
 *
 * @param {string} css
 * @returns {string[]} one line a problem, none when the sheet is clean
 */
export function findStyleProblems(css) {
  const problems = [];
  parse(css).walk((node) => {
    if (node.type === "rule") problems.push(...checkRule(node));
    if (node.type === "atrule") problems.push(...checkAtRule(node));
    if (node.type === "decl" && node.prop.startsWith("--tw-")) {
      problems.push(`${node.prop}: a variable of the CSS compiler, which the site's own Tailwind also sets`);
    }
  });
  return problems;
}
