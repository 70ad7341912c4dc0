/** Gives a part what the page of a site gives it, a main landmark and a first heading: run in the page. */
export function standInPage() {
  const root = document.querySelector("#storybook-root");
  if (root.querySelector("main, [role=main]") === null) root.setAttribute("role", "main");
  if (root.querySelector("h1") !== null) return;
  const heading = document.createElement("h1");
  heading.textContent = document.title;
  root.prepend(heading);
}

/** Gives the page a direction and waits until it is drawn, with no transition under way: run in the page. */
export async function turnPage(dir) {
  document.documentElement.dir = dir;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish();
  }
}
