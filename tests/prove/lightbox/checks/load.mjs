import { setTimeout as wait } from "node:timers/promises";

const turnSaverOn = () =>
  Object.defineProperty(Navigator.prototype, "connection", {
    get: () => Object.assign(new EventTarget(), { saveData: true, effectiveType: "4g" }),
  });

/** Places of the photos whose full pictures were asked for, in order. */
async function loadedPlaces(session, place) {
  await session.open(place);
  await wait(1500);
  const full = session.requests.filter((address) => /\/photos\/\d+\/[a-z-]+\.webp/.test(address));
  return [...new Set(full.filter((address) => !address.includes("-800.")).map(placeOf))].toSorted(
    (a, b) => a - b,
  );
}
const placeOf = (address) => Number(/\/photos\/(\d+)\//.exec(address)[1]);
const named = (places) => places.map((place) => place + 1).join(" ");

/** What is loaded, drawn and said. */
export const loadChecks = [
  {
    id: "mounted",
    title: "Large pictures in the page, of 1,000",
    page: { count: 1000 },
    async run(session) {
      await session.open(500, { limit: 15_000 });
      for (let turn = 0; turn < 3; turn++) await session.press("ArrowRight");
      const count = await session.page.evaluate(() => window.probe.pictures().length);
      return { holds: count >= 1 && count <= 5, value: String(count) };
    },
  },
  {
    id: "preload",
    title: "Loads the photo before and the one after",
    async run(session) {
      const places = await loadedPlaces(session, 5);
      return { holds: places.join() === "4,5,6", value: `of photo 6: ${named(places)}` };
    },
  },
  {
    id: "save-data",
    title: "Loads none ahead under Save-Data",
    page: { before: turnSaverOn },
    async run(session) {
      const places = await loadedPlaces(session, 5);
      return { holds: places.join() === "5", value: `of photo 6: ${named(places)}` };
    },
  },
  {
    id: "words",
    title: "Every word is translated (Chinese)",
    page: { lang: "zh-Hans" },
    async run(session) {
      await session.open();
      const words = await session.page.evaluate(() => {
        const root = window.probe.root();
        const names = [root, ...root.querySelectorAll("*")].flatMap((element) =>
          ["aria-label", "title", "alt", "aria-roledescription", "placeholder"].map((name) =>
            element.getAttribute(name),
          ),
        );
        const styles = [...root.querySelectorAll("style, script")].map((element) => element.textContent);
        const text = styles.reduce((all, style) => all.replace(style, ""), root.textContent);
        return [...names, text].flatMap((each) => each?.match(/[a-z]{2,}(?: [a-z]+)*/gi) ?? []);
      });
      const english = [...new Set(words)];
      return { holds: english.length === 0, value: english.slice(0, 4).join(", ") || "no English" };
    },
  },
];
