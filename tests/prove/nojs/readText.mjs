/**
 * What islands draw for themselves, and change once they are alive: the island, and where it draws. Nothing else may differ
 * without JavaScript.
 */
export const islands = {
  ColorSchemeToggle: ".co-scheme",
  CopyAttribution: ".co-attribution-status",
  CopyCode: ".co-code-status",
  Lightbox: "dialog",
  ReadingProgress: ".co-progress",
  RelativeTime: "time[title]",
  ShareButton: ".co-share-action",
  StripControls: ".co-strip-controls",
  // Which tab is open; that all are there without a script is tested with the island.
  TabControls: ".co-tabs",
  Views: ".co-views",
};

/**
 * Reads what a page says: runs in the page, so it needs nothing from outside.
 *
 * @param {{ own: string, times: string[] }} exceptions own: selector of what islands draw; times: `dateTime` of the dates
 *   that an island tells in its own words
 * @returns {{ text: string, links: string[], times: string[], words: string[], idle: string[], order: string[] }}
 *   words: as a reader meets them, apart; idle: controls that are shown; order: places where the eye has to go back
 */
export function readText({ own, times }) {
  const root = document.querySelector("#storybook-root");
  for (const details of root.querySelectorAll("details")) details.open = true;
  const isTold = (element) => element.localName === "time" && times.includes(element.dateTime);
  const isException = (element) =>
    element.closest(own) !== null || isTold(element.closest("time") ?? element);
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true }) && !isException(element);
  const isSpoken = (element) => {
    for (let at = element; at; at = at.parentElement)
      if (getComputedStyle(at).clipPath === "inset(50%)") return true;
    return false;
  };

  const texts = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.data.trim() && isSeen(node.parentElement)) texts.push(node);
  }
  // Names of files carry a fingerprint in the Storybook.
  const plainAddress = (href) =>
    href
      .replace(/^.*assets\/([\w-]+)-[\w-]{8}\.(\w+)$/, "$1.$2")
      .replace(/^.*\/([\w-]+\.(?:webp|avif|svg|jpg))$/, "$1");
  const links = [...root.querySelectorAll("a[href]")]
    .filter(isSeen)
    .map((link) => plainAddress(link.getAttribute("href")));

  const controls =
    'button, select, textarea, input:not(.task-list-item input), [role="button"], [role="slider"]';
  const idle = [...root.querySelectorAll(controls)]
    .filter(
      (element) =>
        element.closest('[class^="co-"]:not(.co-page, .co-post, .co-text, .co-body)') &&
        element.checkVisibility({ visibilityProperty: true }),
    )
    .map((element) => `${element.localName}.${element.className} "${element.textContent.slice(0, 20)}"`);

  const order = [];
  let before;
  for (const node of texts) {
    const element = node.parentElement;
    if (isSpoken(element) || !element.closest('[class^="co-"]:not(.co-page)')) continue;
    if (element.closest('[data-placement="margin"], [data-placement="side"], .co-skip, .co-top, rt'))
      continue;
    // Photos are one thing each: their captions end where they do.
    const photo = element.closest(".co-gallery-photo");
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = (photo ?? range).getBoundingClientRect();
    if (box.width < 1 || box.height < 1) continue;
    if (before !== undefined) {
      const isRtl = getComputedStyle(element.parentElement).direction === "rtl";
      const isFurther = isRtl ? box.right <= before.left + 1 : box.left >= before.right - 1;
      if (box.bottom <= before.top + 1 && !isFurther) order.push(node.data.trim().slice(0, 30));
    }
    before = box;
  }
  const spaced = root.innerText;
  return {
    text: texts
      .map(({ data }) => data)
      .join("")
      .replaceAll(/\s+/g, ""),
    links,
    times: [...root.querySelectorAll("time[title]")].map(({ dateTime }) => dateTime),
    words: spaced.split(/\s+/).filter(Boolean),
    idle,
    order,
  };
}

/** The words of a page that has lost its style sheets. Runs in the page. */
export function readBare() {
  for (const sheet of document.styleSheets) sheet.disabled = true;
  return document.querySelector("#storybook-root").innerText.split(/\s+/).filter(Boolean);
}
