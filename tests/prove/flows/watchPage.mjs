/** In the page, before its own scripts: keeps what is announced, what breaks the policy, and gives tests a way to look. */
export function watchPage() {
  window.said = [];
  window.violations = [];
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    window.violations.push(`${violatedDirective} ${blockedURI}`);
  });
  let text = "";
  new MutationObserver(() => {
    const now = document.querySelector(".co-lightbox [role=status], .co-lightbox output")?.textContent ?? "";
    if (now !== text && now !== "") window.said.push(now);
    text = now;
  }).observe(document, { subtree: true, childList: true, characterData: true });

  const nameOf = (element) => {
    if (!element || element === document.body) return "page";
    if (element.matches("dialog")) return "dialog";
    const words = element.getAttribute("aria-label") ?? element.querySelector("img")?.alt;
    return (words ?? element.textContent).trim() || element.className;
  };
  const attributesOf = (element) =>
    [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(" ");

  window.look = () => {
    const dialogs = [...document.querySelectorAll("dialog.co-lightbox")].filter(({ open }) => open);
    const dialog = dialogs[0];
    const track = dialog?.querySelector(".co-lightbox-track");
    const slide = track?.querySelector(":scope > :not([inert])");
    const frame = slide?.querySelector(".co-lightbox-frame");
    const image = slide?.querySelector(".co-lightbox-image");
    const place = track ? Math.abs(track.scrollLeft) / track.clientWidth + 1 : 0;
    const active = document.activeElement;
    return {
      open: dialogs.length,
      name: dialog?.getAttribute("aria-label") ?? "",
      photo: slide ? Number(slide.dataset.index) + 1 : 0,
      place: Math.round(place * 100) / 100,
      counter: dialog?.querySelector(".co-lightbox-counter")?.textContent ?? "",
      caption: dialog?.querySelector(".co-lightbox-caption")?.textContent ?? "",
      status: dialog?.querySelector(".co-lightbox-status")?.textContent ?? "",
      state: slide?.dataset.state ?? "",
      painted: Boolean(image?.complete && image.naturalWidth > 0),
      scale: frame ? Math.round(new DOMMatrix(getComputedStyle(frame).transform).a * 100) / 100 : 0,
      pulled: track ? getComputedStyle(track).translate : "none",
      slides: track?.children.length ?? 0,
      focus: nameOf(active),
      isInside: dialog ? dialog.contains(active) : false,
      hash: decodeURIComponent(location.hash),
      entries: history.length,
      marks: [document.documentElement, document.body].map(attributesOf).join(" | "),
      scroll: Math.round(scrollY),
    };
  };
}
