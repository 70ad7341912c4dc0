import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "playwright";
import { chromiumArguments, findChromium } from "./lib/chromium.mjs";
import { root } from "./lib/run.mjs";

// Runs `npm start` as a newcomer would, waits until it answers, and looks for a whole post on a page of it.
const origin = "http://127.0.0.1:6006/";
const limit = 180_000;

function start() {
  // A process group of its own, so that nothing npm started outlives this check.
  const child = spawn("npm", ["start"], { cwd: root, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  return { child, log: () => output };
}

function signal(child, name) {
  try {
    process.kill(-child.pid, name);
    return true;
  } catch {
    return false;
  }
}

async function stop(child) {
  signal(child, "SIGTERM");
  for (let tries = 0; tries < 20 && signal(child, 0); tries += 1) await wait(500);
  signal(child, "SIGKILL");
}

async function untilReady(child) {
  const end = Date.now() + limit;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error("npm start ended by itself.");
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.status === 200) return;
    await wait(500);
  }
  throw new Error(`${origin} did not answer 200 in ${limit / 1000} s.`);
}

async function showsPost() {
  const { entries } = await (await fetch(`${origin}index.json`)).json();
  const page = Object.values(entries).find((entry) => entry.type === "story" && /^Pages\b/.test(entry.title));
  if (!page) throw new Error("Storybook lists no story under Pages.");
  const address = `${origin}iframe.html?id=${page.id}&viewMode=story`;
  const answer = await fetch(address);
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}.`);
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: chromiumArguments,
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(address);
    const title = tab.locator("article h1").first();
    await title.waitFor({ timeout: 120_000 });
    console.log(`${page.id} shows a post: ${await title.innerText()}`);
  } finally {
    await browser.close();
  }
}

const { child, log } = start();
try {
  await untilReady(child);
  console.log(`${origin} answers 200`);
  await showsPost();
} catch (error) {
  console.error(`${error.message}\n${log()}`);
  process.exitCode = 1;
} finally {
  await stop(child);
}
