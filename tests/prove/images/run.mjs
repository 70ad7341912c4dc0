import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { tellCounts } from "../../../.scripts/lib/tellCounts.mjs";
import { copyHelper, hashesOf, prepare, run, same } from "./helper.mjs";
import { secrets, writeBroken, writeOriginals } from "./originals.mjs";
import { checkTypes } from "./types.mjs";

// Proves the build helper on 200 pictures painted here, ten of them broken: what is built, what is named, what is never
// told on, how fast a second run is, and what is left when a run is killed.
const kills = 20;
const timesFaster = 20;
const settings = ["--widths", "120,240,480", "--effort", "1", "--base", "/photos/"];

let passed = 0;
let failed = 0;
function count(ok, name, says = "") {
  if (ok) passed++;
  else if (++failed <= 30)
    console.error(`FAILED ${name}${says === "" ? "" : `\n${String(says).slice(0, 2000)}`}`);
}
function say(text) {
  console.log(text);
}

/** Words for a build of a site in a folder of its own. */
const words = (originals, site, ...more) => [
  ...["images", originals, "--out", join(site, "public/photos"), "--manifest", join(site, "photos.json")],
  ...settings,
  ...more,
];
const visible = (hashes) => new Map([...hashes].filter(([path]) => !path.startsWith(".")));
const outputsOf = (site) =>
  existsSync(join(site, "public/photos")) ? hashesOf(join(site, "public/photos")) : new Map();
const manifestOf = (site) => JSON.parse(readFileSync(join(site, "photos.json"), "utf8"));

/** Every file of a finished build: decodes, has its size, and tells nothing. */
async function checkOutputs(site, originals) {
  const manifest = manifestOf(site);
  for (const [key, { width, height, extension, moving }] of originals) {
    const photo = manifest[key];
    count(photo !== undefined, `${key} is in the manifest`);
    if (photo === undefined) continue;
    count(Math.abs(photo.width / photo.height - width / height) < 0.01, `${key} has its shape, upright`);
    const files = [{ src: photo.src, width: photo.width }, ...(photo.sources ?? [])];
    for (const { src, width: wide } of files) {
      const bytes = readFileSync(join(site, "public", src));
      const told = secrets.filter((secret) => bytes.includes(secret));
      count(told.length === 0, `${src} keeps its secrets`, told);
      if (extension === "svg") continue;
      const { data, info } = await sharp(bytes, { failOn: "warning" })
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const metadata = await sharp(bytes).metadata();
      const decodes =
        info.width === wide && metadata.exif === undefined && (metadata.pages ?? 1) === (moving ? 3 : 1);
      count(decodes, `${src} decodes in its width, without Exif data`, JSON.stringify(info));
      const at = (x, y) =>
        data
          .subarray((Math.floor(info.height * y) * info.width + Math.floor(info.width * x)) * info.channels)
          .subarray(0, 3);
      const isRed = ([red, green]) => red > 150 && green < 100;
      const corners = [at(0.1, 0.1), at(0.9, 0.1), at(0.1, 0.9), at(0.9, 0.9)].map(isRed);
      count(corners.join() === "true,false,false,false", `${src} stands upright`, corners);
    }
  }
  const text =
    readFileSync(join(site, "photos.json"), "utf8") +
    readFileSync(join(site, "public/photos/.colophon-images.json"), "utf8");
  for (const secret of [...secrets, "SerialNumber", "position"])
    count(!text.includes(secret), `the manifest does not tell ${secret}`);
}

/** Kills builds at random moments; after each, whatever is there must be what a whole build writes. */
async function killAtRandom(helper, originals, folder, reference, longest, until = () => false) {
  const whole = visible(reference);
  let halves = 0;
  let site = 0;
  const moments = [];
  for (let kill = 0; kill < kills && !until(halves); kill++) {
    const here = join(folder, String(site));
    const killAfter = Math.round(100 + Math.random() * longest);
    const result = await run(helper, words(originals, here), { killAfter });
    if (!result.killed) {
      // It was done before its moment came: that is no kill.
      kill--;
      site++;
      continue;
    }
    const left = outputsOf(here);
    const temporary = [...left.keys()].filter((name) => name.endsWith(".tmp")).length;
    moments.push(
      `${(killAfter / 1000).toFixed(1)} s: ${visible(left).size}${temporary > 0 ? `+${temporary}` : ""}`,
    );
    halves += [...visible(left)].filter(([name, hash]) => whole.get(name) !== hash).length;
    if (existsSync(join(here, "photos.json"))) {
      const files = Object.values(manifestOf(here)).flatMap((photo) => [photo, ...(photo.sources ?? [])]);
      halves += files.filter(({ src }) => !left.has(src.replace("/photos/", ""))).length;
    }
  }
  return { halves, moments, site: join(folder, String(site)) };
}

const work = await prepare();
try {
  const helper = join(work, "package");
  const photos = join(work, "originals");
  const site = join(work, "site");
  say(
    `Node ${process.version}, sharp ${sharp.versions.sharp}, libvips ${sharp.versions.vips}, ${availableParallelism()} processors`,
  );
  const originals = await writeOriginals(photos);
  const broken = await writeBroken(join(photos, "broken"));
  const before = hashesOf(photos);
  say(`${originals.size} pictures, and ${broken.size} broken ones`);

  const first = await run(helper, words(photos, site, "--json"));
  const report = JSON.parse(first.stdout);
  say(
    `first run: ${first.seconds.toFixed(1)} s by the clock, ${first.processor.toFixed(1)} s of processors, ${report.built.length} built, ${report.failed.length} failed, ${report.filesWritten} files`,
  );
  count(first.code === 1, "broken pictures end a run with 1", first.code);
  count(report.built.length === originals.size, "all that are whole are built", report.built.length);
  count(report.failed.length === broken.size, "all that are broken are named", JSON.stringify(report.failed));
  for (const [name, reason] of broken) {
    const found = report.failed.find(({ path }) => path.endsWith(`/${name}`));
    count(found?.reason.includes(reason), `${name} is named with its reason`, JSON.stringify(found));
  }
  await checkOutputs(site, originals);
  const reference = outputsOf(site);

  const again = [];
  for (let time = 0; time < 3; time++) {
    const second = await run(helper, words(photos, site, "--json"));
    const { filesWritten, unchanged } = JSON.parse(second.stdout);
    count(
      filesWritten === 0 && unchanged.length === originals.size,
      "a second run builds nothing",
      second.stdout,
    );
    again.push(second);
  }
  // The best of three: on a busy machine a short run waits more, for its length, than a long one.
  const best = (kind) => Math.min(...again.map((second) => second[kind]));
  const faster = (kind) => first[kind] / best(kind);
  say(
    `second run: ${best("seconds").toFixed(2)} s by the clock, ${faster("seconds").toFixed(0)} times as fast; ${best("processor").toFixed(2)} s of processors, ${faster("processor").toFixed(0)} times as little`,
  );
  for (const kind of ["seconds", "processor"]) {
    const all = again.map((second) => second[kind]);
    count(faster(kind) >= timesFaster, `a second run is ${timesFaster} times as fast (${kind})`, all);
  }
  count(same(reference, outputsOf(site)), "a second run changes nothing");

  say("checks");
  const check = async (expected, name) => {
    const { code, stdout } = await run(helper, words(photos, site, "--check"));
    count(code === expected, `a check ${name} ends with ${expected}`, stdout);
  };
  await check(1, "with broken pictures");
  renameSync(join(photos, "broken"), join(work, "broken"));
  await check(0, "after a build");
  const [changed] = originals.keys();
  const kept = readFileSync(join(photos, changed));
  appendFileSync(join(photos, changed), "\0");
  await check(1, "after a change");
  writeFileSync(join(photos, changed), kept);
  await check(0, "after the change was taken back");
  rmSync(join(site, "public/photos", [...visible(reference).keys()][9]));
  await check(1, "with a file gone");
  const repaired = await run(helper, words(photos, site, "--json"));
  count(
    repaired.code === 0 && JSON.parse(repaired.stdout).built.length === 1,
    "the next run writes just that",
    repaired.stdout,
  );
  count(same(visible(reference), visible(outputsOf(site))), "as it was");

  say(`${kills} kills`);
  // What a killed run finished stays, so twenty short runs go through a whole build.
  const longest = first.seconds * 120;
  const killed = await killAtRandom(helper, photos, join(work, "killed"), reference, longest);
  say(`  killed after, with so many files there: ${killed.moments.join(", ")}`);
  for (let kill = 0; kill < kills; kill++) count(killed.moments[kill] !== undefined, "a run is killed");
  count(killed.halves === 0, "nothing is half written", killed.halves);
  const resumed = await run(helper, words(photos, killed.site, "--json"));
  count(resumed.code === 0, "the next run ends well", resumed.stderr);
  count(
    same(outputsOf(site), outputsOf(killed.site)),
    "and leaves just what a whole run leaves, no temporary file",
  );
  count(
    readFileSync(join(killed.site, "photos.json"), "utf8") ===
      readFileSync(join(site, "photos.json"), "utf8"),
    "and the same manifest",
  );

  say("planted bugs");
  const careless = copyHelper(work, "careless", {
    bug: {
      file: "files/writeFileAtomically.js",
      find: "const part = ",
      plant:
        "const { appendFile } = await import('node:fs/promises'); for (let at = 0; at < data.length; at += 64) await appendFile(path, data.slice(at, at + 64)); return; const part = ",
    },
  });
  const planted = await killAtRandom(
    careless,
    photos,
    join(work, "careless-killed"),
    reference,
    longest,
    (halves) => halves > 0,
  );
  count(planted.halves > 0, "a helper that writes in place is found out");
  const told = [...before.keys()].filter((path) =>
    secrets.some((secret) =>
      readFileSync(join(existsSync(join(photos, path)) ? photos : work, path)).includes(secret),
    ),
  );
  count(told.length > 100, "the originals do hold the secrets", told.length);

  say("without sharp");
  const bare = await run(copyHelper(work, "bare", { linked: false }), words(photos, join(work, "bare-site")));
  count(
    bare.code === 2 && bare.stderr.includes("Run: npm install --save-dev sharp"),
    "the one command is told",
    bare.stderr,
  );
  const bareCheck = await run(join(work, "bare"), words(photos, site, "--check"));
  count(bareCheck.code === 0, "a check needs no sharp", bareCheck.stderr);

  say("types");
  for (const { name, ok, says } of checkTypes(site, [...originals.keys()][0])) count(ok, name, says);

  renameSync(join(work, "broken"), join(photos, "broken"));
  count(same(before, hashesOf(photos)), "the originals are what they were");
} catch (error) {
  count(false, "the run itself", error.stack);
} finally {
  rmSync(work, { recursive: true, force: true });
}
tellCounts({ passed, failed });
