import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { billOfInstall, billOfMaterials } from "../../.scripts/release/billOfMaterials.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const workspace = new URL("../../.scripts/release/workspace.mjs", import.meta.url).href;
const packing = new URL("../../.scripts/release/packTwice.mjs", import.meta.url).href;

describe("the bill of materials", () => {
  test("names what an install of the package brings, and nothing else", async () => {
    const bill = JSON.parse(await billOfMaterials(root));
    const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
    const names = bill.components.map(({ name }: { name: string }) => name).toSorted();
    expect(names).toEqual([...Object.keys(dependencies), "@types/unist"].toSorted());
    expect(bill.metadata.component.name).toBe("colophon");
    const references = bill.dependencies.map(({ ref }: { ref: string }) => ref);
    const needed = bill.dependencies.flatMap(({ dependsOn }: { dependsOn: string[] }) => dependsOn);
    expect(references).toHaveLength(names.length + 1);
    expect(references).toEqual(expect.arrayContaining(needed));
  });

  test("fails where it lacks a dependency", () => {
    const bill = { metadata: { component: { name: "folder" } }, components: [], dependencies: [] };
    const manifest = { name: "colophon", dependencies: { left: "1.0.0" } };
    expect(() => billOfInstall(bill, ["left@1.0.0"], manifest)).toThrow("The bill of materials lacks left.");
  });
});

test("the files of a package have the usual permissions, whatever those of who builds it", () => {
  const folder = mkdtempSync(join(tmpdir(), "colophon-same-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const project = join(folder, "project");
  mkdirSync(project);
  const manifest = { name: "left", version: "1.0.0" };
  const files = {
    "package.json": { ...manifest, scripts: { build: "touch built.js" } },
    "package-lock.json": { ...manifest, lockfileVersion: 3, packages: { "": manifest } },
  };
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(project, name), JSON.stringify(content));
  }
  const script = `import { packTwice } from ${JSON.stringify(packing)};
await packTwice("${project}", "${folder}", "${folder}");`;
  const { stdout, stderr } = spawnSync(
    "sh",
    [
      "-ec",
      `umask 077
      git init --quiet; git add .; git -c user.name=A -c user.email=a@example.org commit --quiet -m First
      "${process.execPath}" --input-type=module --eval '${script}'
      tar -tvzf ../colophon.tgz`,
    ],
    { cwd: project, encoding: "utf8" },
  );
  expect(stderr).toBe("");
  const listed = stdout.trim().split("\n");
  expect(listed).toEqual(["built.js", "package.json"].map((name) => expect.stringMatching(name)));
  for (const line of listed) expect(line).toMatch(/^-rw-r--r-- /);
}, 120_000);

describe("the folder of a rehearsal", () => {
  // Everybody may write here, also who root becomes below.
  const temporary = mkdtempSync(join(tmpdir(), "colophon-release-"));
  chmodSync(temporary, 0o777);
  afterAll(() => rmSync(temporary, { recursive: true, force: true }));

  const left = () => readdirSync(temporary).filter((name) => name.startsWith("colophon-rehearsal-"));
  const open = ({ before = "", after = "" }) => {
    const text = `import { must, openWorkspace } from ${JSON.stringify(workspace)};
${before}
const folder = openWorkspace();
${after}`;
    return spawn(process.execPath, ["--input-type=module", "--eval", text], {
      env: { ...process.env, TMPDIR: temporary },
      stdio: ["ignore", "ignore", "pipe"],
    });
  };
  /** What a process says of problems until it ends. */
  const problems = async (child: ChildProcess) => (await (child.stderr as Readable).toArray()).join("");

  test("opens beside one of somebody else that cannot be removed", async () => {
    const foreign = join(temporary, "colophon-rehearsal-999999999-x", "shut");
    mkdirSync(join(foreign, "inside"), { recursive: true });
    chmodSync(foreign, 0);
    const asNobody = "if (process.getuid() === 0) process.setuid(65534);";
    expect(await problems(open({ before: asNobody }))).toMatch(
      /^What an earlier rehearsal left stays: .*\n$/,
    );
    expect(left()).toEqual(["colophon-rehearsal-999999999-x"]);
    chmodSync(foreign, 0o700);
    expect(await problems(open({}))).toBe("");
    expect(left()).toEqual([]);
  });

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "goes at %s with what writes into it",
    async (signal) => {
      const writer = `
const { mkdirSync } = require("node:fs");
let count = 0;
setInterval(() => mkdirSync(process.argv[1] + "/deep/" + count++, { recursive: true }), 5);
require("node:net").connect(${JSON.stringify(join(temporary, "socket"))});
setTimeout(process.exit, 5000);`;
      const server = createServer().listen(join(temporary, "socket"));
      const after = `await must("sh", ["-c", '"$0" -e "$1" "$2"; true', ${JSON.stringify(process.execPath)}, ${JSON.stringify(writer)}, folder]);`;
      const child = open({ after });
      const [writing] = (await once(server, "connection")) as [Socket];
      const over = once(writing.resume(), "close");
      expect(left()).toHaveLength(1);
      child.kill(signal);
      expect(await problems(child)).toBe("");
      await over;
      server.close();
      expect(left()).toEqual([]);
    },
  );
});
