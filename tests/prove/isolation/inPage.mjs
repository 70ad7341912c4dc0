/**
 * What our sheets change in elements that are not ours: the styles of all of them are read without and with the sheets
 * that carry `data-ours`. Runs in the page.
 *
 * @param {string} place selector of the element around them
 * @returns {{ elements: number, styles: number, found: string[] }}
 */
export function readChanges(place) {
  const elements = [...document.querySelectorAll(`${place}, ${place} *`)];
  const ours = [...document.querySelectorAll("style[data-ours]")];
  /** Of what is not drawn, that alone counts. */
  function namesOf(style, pseudo) {
    if (pseudo === "::before" || pseudo === "::after") {
      if (["none", "normal"].includes(style.content)) return ["content"];
    }
    return [...style].filter((name) => !name.startsWith("--"));
  }
  const pseudosOf = (element) =>
    getComputedStyle(element).display === "list-item"
      ? [undefined, "::before", "::after", "::marker"]
      : [undefined, "::before", "::after"];
  const read = () =>
    elements.map((element) =>
      pseudosOf(element).map((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        return namesOf(style, pseudo).map((name) => [name, style.getPropertyValue(name)]);
      }),
    );
  const after = read();
  for (const { sheet } of ours) sheet.disabled = true;
  const before = read();
  for (const { sheet } of ours) sheet.disabled = false;
  let styles = 0;
  const found = elements.flatMap((element, index) =>
    before[index].flatMap((list, pseudo) =>
      list.flatMap(([name, value], place) => {
        styles += 1;
        const now = after[index][pseudo]?.[place]?.[1];
        return now === value ? [] : [`${element.localName} ${name}: ${now} instead of ${value}`];
      }),
    ),
  );
  return { elements: elements.length, styles, found };
}

/**
 * What the text around changes in a subtree that opted out of its typography, by a twin that stands beside the text. Runs
 * in the page.
 */
export function readOptedOut() {
  const [inside, beside] = ["#plain *", "#twin *"].map((selector) => [
    ...document.querySelectorAll(selector),
  ]);
  let styles = 0;
  const found = inside.flatMap((element, index) => {
    const [own, wanted] = [getComputedStyle(element), getComputedStyle(beside[index])];
    return [...wanted]
      .filter((name) => !name.startsWith("--"))
      .flatMap((name) => {
        styles += 1;
        const [now, value] = [own.getPropertyValue(name), wanted.getPropertyValue(name)];
        return now === value ? [] : [`${element.localName} ${name}: ${now} instead of ${value}`];
      });
  });
  return { elements: inside.length, styles, found };
}
