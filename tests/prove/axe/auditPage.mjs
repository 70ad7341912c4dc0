/**
 * What axe finds wrong with the page as it is now, and what it cannot tell: run in the page.
 *
 * @param {"quick" | "sheets" | "whole"} way quick: without what depends on the style sheets alone, which are the same in all
 *   modes of a story; whole: also how many elements each rule saw
 */
export async function auditPage(way) {
  const options = {
    preload: way !== "quick",
    resultTypes: way === "whole" ? ["violations", "incomplete", "passes"] : ["violations"],
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
    rules: { "target-size": { enabled: true } },
  };
  // What Storybook keeps hidden beside a story is many times as much as most stories.
  const own = [
    ...document.querySelectorAll("body > [class^='sb-'], #storybook-docs, #storybook-a11y-vision-filters"),
  ];
  for (const element of own) element.remove();
  // Selectors cost as much as all rules: they are made where there is something to tell.
  let found = await window.axe.run(document, { ...options, selectors: way === "whole" });
  if (found.violations.length > 0 && way !== "whole") found = await window.axe.run(document, options);
  document.body.append(...own);
  const ids = (results) => results.map(({ id }) => id);
  const tell = ({ id, nodes }) => nodes.map((node) => `${id} ${node.target.join(" ")}`);
  return {
    rules: ids([...found.violations, ...found.incomplete, ...found.passes, ...found.inapplicable]),
    unsure: ids(found.incomplete),
    violations: found.violations.flatMap(tell),
    // Styles that stand in elements are Storybook's, more of them where it was loaded than where it changed stories.
    seen:
      way === "whole"
        ? found.passes
            .filter(({ id }) => id !== "avoid-inline-spacing")
            .map(({ id, nodes }) => `${id} ${nodes.length}`)
        : [],
  };
}
