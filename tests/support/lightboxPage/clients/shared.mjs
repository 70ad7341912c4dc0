/** What the page tells its script. */
export const { photos, lang } = JSON.parse(document.querySelector("#facts").textContent);

export const isChinese = lang === "zh-Hans";

/** Where a viewer is drawn. */
export const place = document.querySelector("#viewer");

/** Calls with the place of the photo whose link is clicked, as a site does that adds a viewer to links it already has. */
export function onPhoto(open) {
  document.querySelector("#gallery").addEventListener("click", (event) => {
    const link = event.target.closest("a[data-photo]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(Number(link.dataset.photo));
  });
}

/** Tells the test that the script listens. */
export function alive() {
  requestIdleCallback(() => document.documentElement.setAttribute("data-alive", ""), { timeout: 1000 });
}
