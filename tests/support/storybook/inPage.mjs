/** Puts the stories into a main landmark, as the page of a site does: run before the page's own scripts. */
export function addLandmark() {
  document.addEventListener("DOMContentLoaded", () => {
    const root = document.querySelector("#storybook-root");
    const main = document.createElement("div");
    main.id = "site-main";
    main.setAttribute("role", "main");
    root.replaceWith(main);
    main.append(root);
  });
}

/** Gives a part the first heading that the page of a site has, before it, and a whole page its own landmark: run in the page. */
export function addHeading() {
  const main = document.querySelector("#site-main");
  // A whole page has a main landmark of its own.
  if (main.querySelector("main") === null) main.setAttribute("role", "main");
  else main.removeAttribute("role");
  for (const heading of main.querySelectorAll(":scope > h1")) heading.remove();
  if (main.querySelector("h1") !== null) return;
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
