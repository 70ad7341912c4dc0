/**
 * Reads a page as it is printed: what is there, what is cut, and whether its words can be read on white. Runs in the page,
 * so it needs nothing from outside.
 *
 * @returns {{ looked: number, problems: string[] }}
 */
export function readPaper() {
  const problems = new Set();
  let looked = 0;
  function judge(holds, problem) {
    looked += 1;
    if (!holds) problems.add(problem);
  }
  const all = (selector, root = document.body) => [...root.querySelectorAll(selector)];
  const isOurs = (element) => element.closest('[class^="co-"]:not(.co-page)') !== null;
  // What stands in a text is the author's.
  const isOfPart = (element) =>
    element.closest('[class^="co-"]:not(.co-page, .co-post, .co-text, .co-body)') !== null;
  const nameOf = (element) =>
    `${element.localName}${[...element.classList].map((name) => `.${name}`).join("")}`;
  function isSeen(element) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    for (let at = element; at; at = at.parentElement) {
      if (getComputedStyle(at).clipPath === "inset(50%)") return false;
    }
    const { width, height } = element.getBoundingClientRect();
    return (width > 1 && height > 1) || getComputedStyle(element).display === "contents";
  }

  // Controls, and the parts that are nothing but ways through the site.
  const ways =
    ".co-share, .co-contents, .co-pagination, .co-navigation, .co-related, .co-comments, .co-edit, .co-skip, .co-top, .co-progress, .co-scheme, .co-strip-controls, .co-lightbox";
  for (const element of all(
    `button, select, textarea, input:not(.task-list-item input), [role="button"], ${ways}`,
  )) {
    if (isOfPart(element)) judge(!isSeen(element), `${nameOf(element)} is printed`);
  }
  for (const summary of all("summary")) {
    if (!isOurs(summary) || !isSeen(summary)) continue;
    const marker = getComputedStyle(summary);
    judge(
      marker.display !== "list-item" || marker.listStyleType === "none",
      `${nameOf(summary)} prints its arrow`,
    );
    const details = summary.parentElement;
    if (details.closest(".co-series")) continue;
    const rest = all("*", details).filter((element) => !summary.contains(element));
    judge(rest.some(isSeen), `${nameOf(details)} prints nothing of what is folded away`);
  }

  // Every word that is printed, also generated ones.
  const readPseudo = (element, pseudo) => {
    const { content, visibility } = getComputedStyle(element, pseudo);
    const [, words] = /^"((?:[^"\\]|\\.)*)"/.exec(content) ?? [];
    return visibility === "hidden" ? undefined : words;
  };
  const seen = all("*").filter(isSeen);
  const words = seen.map((element) => {
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data);
    return [...own, readPseudo(element, "::before") ?? "", readPseudo(element, "::after") ?? ""].join(" ");
  });
  const plain = (text) => {
    const bare = text
      .replaceAll(/[\u2066\u2069]/g, "")
      .replaceAll(/\s+/g, " ")
      .replace(/^(?:https?|mailto):(?:\/\/)?/, "");
    try {
      return decodeURI(bare);
    } catch {
      return bare;
    }
  };
  const printed = plain(words.join(" "));
  for (const link of all(
    ':is(.co-body, .co-license-sentence, [data-fact="code"], [data-fact="photos"], .co-caption, .co-callout, .co-collapsible, .co-status, .co-bookmark) a[href]',
  )) {
    const href = link.getAttribute("href");
    const says = link.textContent.trim() !== "" || link.classList.contains("co-bookmark-title");
    if (href.startsWith("#") || !says || !isSeen(link) || link.closest(".co-plain, .co-meta")) continue;
    if (!/^(?:https?:|mailto:)/.test(href)) continue;
    judge(printed.includes(plain(href).replace(/\/$/, "")), `the address ${href} is not printed`);
  }

  // Ink on white: the ground of the paper may be left out by the printer.
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const measured = new Map();
  function luminance(...layers) {
    const key = layers.join();
    if (!measured.has(key)) measured.set(key, measure(layers));
    return measured.get(key);
  }
  function measure(layers) {
    for (const layer of layers) {
      context.fillStyle = layer;
      context.fillRect(0, 0, 1, 1);
    }
    const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((step) => {
      const channel = step / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  const { colorScheme } = getComputedStyle(document.documentElement);
  const isDark =
    colorScheme.includes("dark") &&
    (colorScheme === "dark" || matchMedia("(prefers-color-scheme: dark)").matches);
  const sheet = isDark ? "#121212" : "#fff";
  function groundsOf(element) {
    const grounds = [];
    for (let at = element; at; at = at.parentElement) grounds.unshift(getComputedStyle(at).backgroundColor);
    return [sheet, ...grounds];
  }
  function readInk(element, what, color, least) {
    const contrast = 1.05 / (luminance("#fff", color) + 0.05);
    judge(contrast >= least, `${nameOf(element)}${what} is too pale on white: ${contrast.toFixed(2)}`);
    judge(luminance(...groundsOf(element)) > 0.7, `${nameOf(element)}${what} has a dark ground`);
  }
  for (const element of seen.filter(isOurs)) {
    const style = getComputedStyle(element);
    const hasWords = [...element.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim());
    if (hasWords) readInk(element, "", style.color, 4.5);
    for (const pseudo of ["::before", "::after"]) {
      if (readPseudo(element, pseudo)?.trim())
        readInk(element, pseudo, getComputedStyle(element, pseudo).color, 4.5);
    }
    const isSign =
      element.localName === "svg" && !element.matches(".co-placeholder, .co-body *:not([class])");
    if (isSign) readInk(element, "", style.color, 3);
  }

  // Nothing is cut: neither what scrolls on a screen nor what is clamped there.
  const sideways = document.documentElement.scrollWidth - innerWidth;
  judge(sideways <= 1, `the page is ${sideways} px too wide`);
  for (const element of seen.filter(isOurs)) {
    const { overflowX, overflowY, position } = getComputedStyle(element);
    judge(position !== "fixed", `${nameOf(element)} stands on every page`);
    if (overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1)
      judge(false, `${nameOf(element)} is cut at its side`);
    if (overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1)
      judge(false, `${nameOf(element)} is cut at its end`);
  }
  return { looked, problems: [...problems] };
}

/** Facts of a post that have to be on paper when they are on the screen. Runs in the page. */
export function readFacts() {
  const facts =
    ".co-license, .co-license-sentence, .co-license-fact, .co-credit, .co-caption, .co-notice, .co-status";
  return [...document.querySelectorAll(facts)]
    .filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".co-lightbox"),
    )
    .map((element) => `${element.className} ${element.dataset.fact ?? ""} ${element.textContent}`);
}
