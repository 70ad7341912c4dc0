/** In the page, before its own scripts: what a sequence looks at. */
export function watchPage() {
  let first;
  let roots;
  const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  const attributes = (element) =>
    [...element.attributes].map(({ name, value }) => `${name}="${value}"`).join(" ");
  const links = () => [...document.querySelectorAll("a[data-co-photo]")];
  const focus = () => {
    const { activeElement } = document;
    if (activeElement === document.body) return "body";
    if (activeElement?.id === "button") return "button";
    const index = links().indexOf(activeElement);
    return index < 0 ? (activeElement?.outerHTML.slice(0, 80) ?? "nothing") : index;
  };
  const seen = () => {
    const counter = document.querySelector("dialog[open] .co-lightbox-counter")?.textContent;
    return {
      at: navigation.currentEntry.index - first.index,
      hash: location.hash,
      open: document.querySelector("dialog") !== null,
      index: counter === undefined ? undefined : Number.parseInt(counter, 10) - 1,
    };
  };
  /** All that has to be as before. */
  const whole = () => ({
    html: attributes(document.documentElement),
    body: attributes(document.body),
    children: [...document.body.children].map(({ localName, id }) => `${localName}#${id}`).join(" "),
    x: scrollX,
    y: scrollY,
    at: navigation.currentEntry.index - first.index,
    address: location.href,
    state: JSON.stringify(history.state),
    dialogs: document.querySelectorAll("dialog").length,
    modal: document.querySelectorAll(":modal").length,
    named: document.querySelectorAll('[style*="view-transition"]').length,
  });
  const isAsExpected = (expected) => {
    const now = seen();
    return Object.entries(expected).every(([name, value]) => value === undefined || now[name] === value);
  };

  window.watch = {
    focus,
    whole,
    seen,
    /** Entries before the start: a step back too far stays on the page. */
    prepare() {
      for (let place = 0; place < 12; place++)
        history.pushState({ router: place }, "", location.pathname + location.search);
      first = navigation.currentEntry;
      roots ??= whole();
    },
    start(y, place) {
      scrollTo(0, y);
      document.activeElement?.blur();
      if (place === "button") document.getElementById("button").focus({ preventScroll: true });
      const { html, body, children } = roots;
      return { ...whole(), html, body, children };
    },
    /** Waits until the page is as expected; what is seen then, or at last. */
    async until(expected, patience) {
      const end = performance.now() + patience;
      while (!isAsExpected(expected) && performance.now() < end) await wait(3);
      return seen();
    },
    /** Waits until nothing has changed for so many milliseconds. */
    async quiet(calm) {
      let last;
      let since = 0;
      for (let time = 0; time - since < calm; time += 5) {
        const now = JSON.stringify([seen(), focus(), scrollY]);
        if (now !== last || document.activeViewTransition) since = time;
        last = now;
        await wait(5);
      }
      return seen();
    },
    /**
     * Goes to where the sequence began. `isStray`: whether an opening was left in the history; `isLost`: whether the
     * beginning is no more, since the reader went back beyond it and on from there.
     */
    async goHome() {
      const isStray = history.state?.coLightbox !== undefined;
      const isLost = !navigation.entries().some(({ key }) => key === first.key);
      if (isLost) window.watch.prepare();
      else if (navigation.currentEntry.key !== first.key) {
        await navigation.traverseTo(first.key).finished.catch(() => undefined);
      }
      return { isStray, isLost };
    },
    /** The middle of an element, if it is in view. */
    point(selector, place = 0) {
      const element = document.querySelectorAll(selector)[place];
      if (!element) return undefined;
      const { x, y, width, height } = element.getBoundingClientRect();
      const middle = { x: x + width / 2, y: y + height / 2 };
      return middle.y > 0 && middle.y < innerHeight && middle.x < innerWidth ? middle : undefined;
    },
    focusLink: (index) => links()[index].focus({ preventScroll: true }),
  };
}
