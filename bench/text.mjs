import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadMeasureText } from "../tests/prove/text/loadMeasureText.mjs";

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
const sampleTime = 20;

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

/** The package that blogs use most, in a folder of its own and installed there when missing. */
async function loadReadingTime() {
  const folder = fileURLToPath(new URL("peers/", import.meta.url));
  const entry = new URL("peers/node_modules/reading-time/index.js", import.meta.url);
  if (!existsSync(entry)) execFileSync("npm", ["ci", "--silent", "--no-audit", "--no-fund"], { cwd: folder });
  return (await import(entry)).default;
}

function medianOf(times) {
  return times.toSorted((a, b) => a - b)[times.length >> 1];
}

/** Milliseconds of the processor since a time, which other work on the machine does not lengthen. */
function timeSince(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Milliseconds that a count takes, the mean of as many as fill a sample: so a short one, too, bears its share of what
 * the engine does in between.
 */
function timeOf(count, text) {
  const start = process.cpuUsage();
  let calls = 0;
  let time = 0;
  while (time < sampleTime) {
    count(text);
    calls++;
    time = timeSince(start);
  }
  return time / calls;
}

/** The times of each count, in rounds in which every one has its turn. */
function timesOf(counts, rounds) {
  const times = Object.fromEntries(Object.keys(counts).map((name) => [name, []]));
  for (let round = -2; round < rounds; round++) {
    for (const [name, [count, text]] of Object.entries(counts)) {
      const time = timeOf(count, text);
      if (round >= 0) times[name].push(time);
    }
  }
  return times;
}

/** The least that any counter of characters does: look at each once. */
function countByLoop(text) {
  let han = 0;
  let other = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x4e00 && code <= 0x9fff) han++;
    else if (code > 0x20) other++;
  }
  return han + other;
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

/** A post of about this size: paragraphs of Chinese and English, with everything else a post holds between them. */
function makePost(bytes, extras, write, separator) {
  const paragraphs = makeText([...chinese, ...english], bytes * 0.9).split("\n");
  const parts = paragraphs.map((paragraph, index) => write(paragraph, extras[index % 60] ?? ""));
  return Buffer.from(parts.join(separator)).toString();
}

function makeMarkdown(bytes) {
  const extras = [
    "## 标题 Heading",
    "- **one** [link](https://example.com/path)\n- `two` &amp; *three*",
    '![alt](a.jpg "A caption")',
    "```js\nconst a = 1;\n```",
    "> 引用 $x^2$",
    "| a | b |\n| - | - |\n| 甲 | 乙 |",
  ];
  return makePost(bytes, extras, (paragraph, extra) => `${paragraph}\n\n${extra}`, "\n\n");
}

function makeHtml(bytes) {
  const extras = [
    "<h2>标题 Heading</h2>",
    '<ul><li><strong>one</strong> <a href="/path" class="x">link</a><li>&amp; <em>three</em></ul>',
    '<figure><img src=a.jpg title="A caption"><figcaption>A caption</figcaption></figure>',
    "<pre><code>const a = 1;\n</code></pre><script>no()</script>",
    "<table><tr><td>甲<td>乙</table><!-- no -->",
  ];
  return makePost(bytes, extras, (paragraph, extra) => `<p>${paragraph}</p>${extra}`, "\n");
}

export async function bench() {
  const measureText = await loadMeasureText();
  const readingTime = await loadReadingTime();
  const measure = (format) => (text) => measureText(text, { format });
  const make = {
    text: (bytes) => makeText([...chinese, ...english], bytes),
    markdown: makeMarkdown,
    html: makeHtml,
  };
  const formats = Object.keys(make);
  const post = make.text(3700);
  const start = process.cpuUsage();
  measureText(post);
  const first = timeSince(start);
  const large = Object.fromEntries(formats.map((format) => [format, make[format](megabyte)]));
  const small = Object.fromEntries(formats.map((format) => [format, make[format](megabyte / 10)]));
  const counts = {
    "the bare loop over characters": [countByLoop, large.text],
    ...Object.fromEntries(
      formats.flatMap((format) => [
        [`measureText, ${format}`, [measure(format), large[format]]],
        [`small ${format}`, [measure(format), small[format]]],
      ]),
    ),
    "measureText, Chinese": [measure("text"), makeText(chinese.slice(0, 4), megabyte)],
    "measureText, English": [measure("text"), makeText(english, megabyte)],
    "measureText, Thai": [measure("text"), makeText(thai, megabyte / 10)],
    "one pattern of Unicode properties": [countByPattern, large.text],
    "Intl.Segmenter line by line": [countBySegmenter, large.text],
    "reading-time 1.5.0": [readingTime, large.text],
  };
  const times = timesOf(counts, 9);
  const speed = (name) => Buffer.byteLength(counts[name][1]) / megabyte / (medianOf(times[name]) / 1000);
  /** How many times as long one count takes as another: the median of the rounds, whose two times are of one moment. */
  const ratioOf = (name, other) => medianOf(times[name].map((time, round) => time / times[other][round]));
  const show = (name, ratio, limit, isMet) =>
    `${name.padEnd(60)} ${ratio.toFixed(2).padStart(6)} × (${limit}: ${isMet ? "met" : "MISSED"})`;
  const asFastAs = (name, least) => {
    const ratio = ratioOf(name, "measureText, text");
    return show(`measureText, text, as fast as ${name}`, ratio, `at least ${least}`, ratio >= least);
  };
  return [
    `Node.js ${process.versions.node}, ICU ${process.versions.icu}; 1 MB of Chinese and English, medians of 9 interleaved rounds`,
    ...Object.keys(counts)
      .filter((name) => !name.startsWith("small"))
      .map((name) => {
        const value = speed(name);
        return `${name.padEnd(60)} ${value.toFixed(value < 20 ? 1 : 0).padStart(6)} MB/s`;
      }),
    asFastAs("reading-time 1.5.0", 10),
    asFastAs("the bare loop over characters", 0.5),
    ...formats.map((format) => {
      const ratio = ratioOf(`measureText, ${format}`, `small ${format}`);
      return show(`time of 1 MB to that of 100 kB, ${format}`, ratio, "at most 15", ratio <= 15);
    }),
    `The first post of 3,700 bytes took ${first.toFixed(1)} ms.`,
  ];
}
