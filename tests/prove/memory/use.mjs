/**
 * In the page: opens photos, turns to the next and back, and closes, so many times; each time another photo.
 *
 * @param {number} times
 */
export async function openAndClose(times) {
  const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  const until = async (holds, what) => {
    const end = performance.now() + 20_000;
    while (!holds()) {
      if (performance.now() > end) throw new Error(`waits in vain until ${what}`);
      await wait(2);
    }
  };
  const find = (selector) => document.querySelector(selector);
  const counter = () => find(".co-lightbox-counter")?.textContent ?? "";
  const links = document.querySelectorAll("a[data-co-photo]");
  for (let time = 0; time < times; time++) {
    const place = (time * 37) % links.length;
    const turn = place === links.length - 1 ? "previous" : "next";
    links[place].focus({ preventScroll: true });
    links[place].click();
    // All its pieces are there, and a picture.
    await until(() => find(".co-lightbox-thumbnail") && find('[data-icon="full"]'), "it is open");
    await until(() => find('[data-icon="zoomIn"]') && find('[data-state="loaded"]'), "the picture is there");
    const before = counter();
    if (time % 4 === 1) find('[data-icon="zoomIn"]').click();
    find(`.co-lightbox-button[data-icon="${turn}"]`).click();
    await until(() => counter() !== before, "the next is shown");
    if (time % 2 === 0) find('.co-lightbox-button[data-icon="close"]').click();
    else history.back();
    await until(() => !find("dialog") && history.state?.coLightbox === undefined, "it is closed");
  }
}

/** In the page: takes the island out and puts it in again, so many times; open each second time. */
export async function mountAgain(times) {
  const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  for (let time = 0; time < times; time++) {
    window.showLightbox(false);
    await wait(20);
    window.showLightbox(true);
    await wait(20);
    if (time % 2 === 1) continue;
    document.querySelector("a[data-co-photo]").click();
    while (!document.querySelector("dialog")) await wait(2);
  }
  window.showLightbox(false);
  while (document.querySelector("dialog") || history.state?.coLightbox) await wait(2);
  window.showLightbox(true);
  // It wakes when the browser is idle.
  await new Promise((done) => requestIdleCallback(done));
  await wait(300);
}
