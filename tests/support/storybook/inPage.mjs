/** Puts the stories into a main landmark, as the page of a site does: run before the page's own scripts. */
export function addLandmark() {
  document.addEventListener("DOMContentLoaded", () => {
    const root = document.querySelector("#storybook-root");
    const main = document.createElement("main");
    main.id = "site-main";
    root.replaceWith(main);
    main.append(root);
  });
}

/**
 * Gives a part the main landmark and the first heading that the page of a site has around and before it; a whole page has
 * its own: run in the page.
 */
export function addHeading() {
  const root = document.querySelector("#storybook-root");
  const around = document.querySelector("#site-main");
  for (const heading of around?.querySelectorAll(":scope > h1") ?? []) heading.remove();
  if (root.querySelector("main") !== null) {
    around?.replaceWith(root);
    return;
  }
  const main = around ?? document.createElement("main");
  if (around === null) {
    main.id = "site-main";
    root.replaceWith(main);
    main.append(root);
  }
  if (root.querySelector("h1") !== null) return;
  const heading = document.createElement("h1");
  heading.textContent = document.title;
  main.prepend(heading);
}

/** Gives the page a direction and waits until it is drawn, with no transition under way: run in the page. */
export async function turnPage(dir) {
  document.documentElement.dir = dir;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish();
  }
}
