/**
 * Runs in the page before its own scripts: `window.probe` reads what a viewer shows, from outside and alike for all.
 *
 * @param {{ root: string, picture: string, slide: string, strip: string }} system
 */
export function installProbe(system) {
  const rectOf = ({ x, y, width, height }) => ({ x, y, width, height });
  /** The part of an `<img>` that its picture fills. */
  const painted = (image) => {
    const box = image.getBoundingClientRect();
    const { naturalWidth, naturalHeight } = image;
    const { objectFit } = getComputedStyle(image);
    if (objectFit === "fill" || naturalWidth === 0) return rectOf(box);
    const scales = [box.width / naturalWidth, box.height / naturalHeight];
    let scale = objectFit === "cover" ? Math.max(...scales) : Math.min(...scales);
    if (objectFit === "scale-down") scale = Math.min(1, scale);
    const [width, height] = [naturalWidth * scale, naturalHeight * scale];
    return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
  };
  const seen = ({ x, y, width, height }) =>
    Math.max(0, Math.min(x + width, innerWidth) - Math.max(x, 0)) *
    Math.max(0, Math.min(y + height, innerHeight) - Math.max(y, 0));
  const isVisible = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 0;

  const probe = {
    painted,
    isVisible,
    root: () => [...document.querySelectorAll(system.root)].find((element) => element.isConnected),
    isOpen: () => {
      const root = probe.root();
      return root !== undefined && root.checkVisibility() && root.getBoundingClientRect().height > 0;
    },
    placeOf: (address) => Number(/\/photos\/(\d+)\//.exec(address)?.[1] ?? -1),
    pictures: () =>
      [...(probe.root()?.querySelectorAll(system.picture) ?? [])].filter(
        (image) => !image.closest(system.strip),
      ),
    /** The large picture that fills most of the window. */
    image: () => {
      const areas = probe
        .pictures()
        .filter(isVisible)
        .map((image) => [seen(painted(image)), image]);
      return areas.toSorted(([a], [b]) => b - a).find(([area]) => area > 0)?.[1];
    },
    shown: () => {
      const image = probe.image();
      if (!image) return undefined;
      return {
        place: probe.placeOf(image.currentSrc || image.src),
        loaded: image.complete && image.naturalWidth > 0 && !/-800\./.test(image.currentSrc),
        box: painted(image),
      };
    },
    /** Where the focus is, in words. */
    focus: () => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) return "body";
      const part = probe.root()?.contains(activeElement) ? "viewer" : undefined;
      const page = document.querySelector("#page").contains(activeElement) ? "page" : undefined;
      const name = activeElement.getAttribute("aria-label") ?? activeElement.title ?? "";
      return `${part ?? page ?? "elsewhere"}: ${activeElement.localName} ${name}`.trim();
    },
    attributes: () =>
      [document.documentElement, document.body].map((element) =>
        [...element.attributes].map(({ name, value }) => `${element.localName} ${name}="${value}"`),
      ),
  };
  Object.defineProperty(window, "probe", { value: probe });

  window.refused = [];
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    window.refused.push(`${violatedDirective} ${blockedURI} ${sample}`.trim()),
  );
}
