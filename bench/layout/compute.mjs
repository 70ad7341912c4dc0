import { makeAlbum, timesOf, verdict } from "./subjects.mjs";

const width = 1200;
const gap = 12;
const columns = 5;
const counts = [24, 100, 1_000, 10_000];

/** What is compared with each other, in groups: what one leaves in memory slows down the next. */
function groupsFor({ ours, album, justified }, count) {
  const { theirs, ratios } = makeAlbum(count);
  const targetHeight = ours.rowTargetHeight(width);
  const drawn = ratios.map((ratio) => ours.nearestRatioStep(ratio).ratio);
  return [
    {
      "rows: layoutRows": () => ours.layoutRows(ratios, { width, targetHeight, gap }),
      "rows: react-photo-album": () => album.rows(theirs, gap, 0, width, targetHeight),
      "rows: justified-layout": () =>
        justified(ratios, {
          containerWidth: width,
          targetRowHeight: targetHeight,
          boxSpacing: gap,
          containerPadding: 0,
        }),
    },
    {
      "rows: galleryRows, for every width": () => ours.galleryRows(drawn),
    },
    {
      "masonry: layoutMasonry": () => ours.layoutMasonry(ratios, { width, columns, gap }),
      "masonry: react-photo-album": () => album.masonry(theirs, gap, 0, width, columns),
    },
    // Seconds for 10,000 photos: once is enough.
    {
      ...(count <= 1_000 && {
        "columns: react-photo-album": () => album.columns(theirs, gap, 0, width, columns),
      }),
    },
  ];
}

/** Lets the engine see every size before anything counts: it compiles in the background, and again after surprises. */
async function warmUp(subjects) {
  for (const count of [...counts.slice(0, 3), ...counts.slice(0, 3)]) {
    for (const calls of groupsFor(subjects, count)) timesOf(calls, 20, Math.round(3_000 / count));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Times of one layout at one width. */
export async function computeLines(subjects) {
  await warmUp(subjects);
  const all = Object.fromEntries(
    counts.map((count) => {
      const rounds = count > 5_000 ? 31 : 101;
      const repeat = Math.max(1, Math.round(3_000 / count));
      return [
        count,
        Object.assign({}, ...groupsFor(subjects, count).map((calls) => timesOf(calls, rounds, repeat))),
      ];
    }),
  );
  const { theirs } = makeAlbum(10_000);
  const start = performance.now();
  subjects.album.columns(theirs, gap, 0, width, columns);
  all[10_000]["columns: react-photo-album"] = performance.now() - start;

  const names = Object.keys(all[24]);
  const cell = (value) => `${value.toFixed(value < 10 ? 3 : 0)} ms`.padStart(13);
  const times = (count, theirName, ourName) => all[count][theirName] / all[count][ourName];
  const faster = (count) => times(count, "rows: react-photo-album", "rows: layoutRows");
  const growth = all[10_000]["masonry: layoutMasonry"] / all[1_000]["masonry: layoutMasonry"];
  return [
    `${"compute at 1,200 px".padEnd(40)}${counts.map((count) => `${count.toLocaleString("en")} photos`.padStart(13)).join("")}`,
    "  (layoutRows, layoutMasonry and justified-layout take ratios, react-photo-album takes photos)",
    ...names.map((name) => `  ${name.padEnd(38)}${counts.map((count) => cell(all[count][name])).join("")}`),
    ...counts.map((count) =>
      verdict(
        `layoutRows faster than react-photo-album, ${count.toLocaleString("en")} photos`,
        `${faster(count).toFixed(1)} ×`,
        "at least 2",
        faster(count) >= 2,
      ),
    ),
    verdict("layoutMasonry, 10,000 to 1,000 photos", `${growth.toFixed(1)} ×`, "at most 30", growth <= 30),
  ];
}
