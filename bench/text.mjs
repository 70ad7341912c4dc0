import { fileURLToPath } from "node:url";
import { build } from "vite";

// How fast texts are counted, beside the usual ways to do it. The texts are put together from sentences in a fixed
// pseudo-random order, so that the engine cannot profit from one paragraph repeated.
const chinese = [
  "今天的天气很好，我们沿着河边走了很久。",
  "桥的那一头有一家小小的茶馆，老板认得每一位客人。",
  "晚上整理照片的时候，才发现相机的时间慢了八个小时。",
  "这座城市的图书馆藏在一条安静的巷子里，门口种着两棵银杏。",
  "我在 Vite 的配置里加了一行，构建时间从 12 秒降到 3.5 秒。",
];
const english = [
  "The ferry leaves at 7:45, and nobody waits for those who don't run.",
  "We packed two lenses, one tripod and far too many well-meant plans.",
  "Version 2.1 keeps package.json as it was; only the defaults changed.",
  "It rained until noon, so the photographs are mostly of windows.",
];
const thai = ["เมื่อวานนี้ฉันไปตลาดกับแม่เพื่อซื้อผักและผลไม้", "ร้านกาแฟเล็กๆ ริมแม่น้ำเปิดตั้งแต่เช้า"];
const megabyte = 1e6;

function makeText(sentences, bytes) {
  let seed = 1;
  let text = "";
  let size = 0;
  while (size < bytes) {
    seed = (seed * 48271) % 2147483647;
    const sentence = sentences[seed % sentences.length] + (seed % 5 === 0 ? "\n" : " ");
    text += sentence;
    size += Buffer.byteLength(sentence);
  }
  // Through a buffer, since a string made by += is a tree that the first reader would pay for.
  return Buffer.from(text).toString();
}

async function loadMeasureText() {
  const entry = fileURLToPath(new URL("../src/model/text/measureText.ts", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry, formats: ["es"], fileName: "text" },
    },
  });
  const [{ output }] = [built].flat();
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

/** Megabytes of UTF-8 a second: the best of several runs, since a busy machine only ever slows one down. */
function speedOf(count, text, runs) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    count(text);
    best = Math.min(best, performance.now() - start);
  }
  return Buffer.byteLength(text) / megabyte / (best / 1000);
}

function countByPattern(text) {
  return (text.match(/[\p{Script=Han}]|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ?? []).length;
}

function countBySegmenter(text) {
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  let words = 0;
  for (const line of text.split("\n")) {
    for (const segment of segmenter.segment(line)) if (segment.isWordLike) words++;
  }
  return words;
}

export async function bench() {
  const { measureText } = await loadMeasureText();
  const mixed = makeText([...chinese, ...english], 4 * megabyte);
  const texts = {
    "Chinese and English": mixed,
    Chinese: makeText(chinese.slice(0, 4), 4 * megabyte),
    English: makeText(english, 4 * megabyte),
    Thai: makeText(thai, megabyte / 4),
  };
  const line = (name, speed) => `${name.padEnd(52)} ${speed.toFixed(speed < 20 ? 1 : 0).padStart(6)} MB/s`;
  const start = performance.now();
  measureText(mixed.slice(0, 3700));
  const first = performance.now() - start;
  return [
    `Node.js ${process.versions.node}, ICU ${process.versions.icu}`,
    ...Object.entries(texts).map(([name, text]) =>
      line(`measureText, ${name}`, speedOf(measureText, text, 15)),
    ),
    line("one pattern of Unicode properties, Chinese and English", speedOf(countByPattern, mixed, 5)),
    line(
      "Intl.Segmenter line by line, Chinese and English",
      speedOf(countBySegmenter, mixed.slice(0, 200_000), 3),
    ),
    `The first post of 3,700 characters took ${first.toFixed(1)} ms.`,
  ];
}
