import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { lintWorkflow, workflowProblems } from "../../.scripts/guards/workflows.mjs";

const folder = fileURLToPath(new URL("../../.github/workflows", import.meta.url));
const release = readFileSync(`${folder}/release.yml`, "utf8");

/** A change of the workflow that makes a release: what it is, what it takes away, what it puts there, and what is said. */
type Change = [name: string, before: string | RegExp, after: string, problem: RegExp];

const triggers = 'on:\n  push:\n    tags: ["v*"]\n';
const checkout =
  /      - uses: actions\/checkout@.*\n        with:\n(?:          .*\n)*?          persist-credentials: false\n/;
const comparison = /      - name: Compare[\s\S]*?--strict\n/;
const hash = "0".repeat(40);

const changes: Record<string, Change[]> = {
  "triggers that run the code of strangers with our rights": [
    ["as a key", triggers, "on:\n  pull_request_target:\n", /^runs on pull_request_target/m],
    ["alone", triggers, "on: pull_request_target\n", /^runs on pull_request_target/m],
    ["in a list", triggers, "on: [push, pull_request_target]\n", /^runs on pull_request_target/m],
    ["after another", triggers, "on:\n  workflow_run:\n    workflows: [CI]\n", /^runs on workflow_run/m],
  ],
  "actions that may change": [
    ["by a tag", /actions\/checkout@\w+ # v[\d.]+/, "actions/checkout@v7", /line \d+: .*@v7 is not pinned/],
    ["without a version", / # v[\d.]+/, "", /is not pinned/],
    ["after more spaces", /- uses: actions\/checkout@.*/, "-   uses:  actions/checkout@v7", /is not pinned/],
    ["in braces", checkout, "      - { uses: actions/checkout@v7 }\n", /is not pinned/],
    ["by a branch", /uses: actions\/deploy-pages@.*/, "uses: actions/deploy-pages@main", /is not pinned/],
  ],
  rights: [
    ["for everybody", "permissions: {}", "permissions: write-all", /default permissions/],
    ["that are not named", "permissions: {}\n", "", /default permissions/],
    ["to write to the repository", "contents: read", "contents: write", /job build may write contents/],
    ["of all kinds", "permissions:\n      contents: read", "permissions: read-all", /permissions read-all/],
    ["a token in the checkout", "          persist-credentials: false\n", "", /leaves its token/],
  ],
  secrets: ["secrets.NPM_TOKEN", "secrets['NPM_TOKEN']", "toJSON(secrets)", "format('{0}', SECRETS.A)"].map(
    (secret): Change => [secret, "$SHA256  colophon.tgz", `\${{ ${secret} }}`, /reads a secret/],
  ),
  caches: [
    ["that setup-node keeps", "          package-manager-cache: false\n", "", /build lets setup-node keep/],
    [
      "named as well",
      "package-manager-cache: false",
      "package-manager-cache: false\n          cache: npm",
      /keep/,
    ],
    ["beside a build", checkout, `      - uses: actions/cache@${hash} # v5.0.0\n`, /job build keeps a cache/],
    ["in capitals", checkout, `      - uses: Actions/Cache@${hash} # v5.0.0\n`, /job build keeps a cache/],
    [
      "restored",
      comparison,
      `      - uses: actions/cache/restore@${hash} # v5.0.0\n`,
      /publish keeps a cache/,
    ],
  ],
  "a job with an identity": [
    ["that hands on what it did not compare", comparison, "", /runs something else/],
    [
      "that takes the sum from elsewhere",
      "needs.build.outputs.sha256 }}\n",
      "github.sha }}\n",
      /another env/,
    ],
    [
      "that compares and goes on",
      "- name: Compare",
      "- continue-on-error: true\n        name: C",
      /sets continue/,
    ],
    ["that lets scripts of the package run", " --ignore-scripts", "", /runs something else/],
    ["that nobody approves", "    environment: npm\n", "", /no environment/],
    [
      "that builds",
      "contents: read",
      "id-token: write",
      /job build has an identity and uses actions\/checkout/,
    ],
    [
      "in a container",
      "    environment: npm\n",
      "    environment: npm\n    container: node\n",
      /sets container/,
    ],
    ["beside variables of all jobs", "jobs:\n", "env:\n  NODE_OPTIONS: -r x\njobs:\n", /sets env for all/],
    ...["npm ci", "npm --silent ci", "npm test", "yarn", "node build.mjs", "tar xf colophon.tgz"].map(
      (command): Change => [
        `that runs ${command}`,
        "- run: npm stage publish",
        `- run: ${command} && npm stage publish`,
        /job publish has an identity and runs something else/,
      ],
    ),
  ],
};

test("the workflow that makes a release has nothing wrong", async () => {
  expect(workflowProblems(release)).toEqual([]);
  expect(await lintWorkflow(release, "release.yml")).toEqual([]);
});

test("a tag beside main makes no release", () => {
  const steps: { run?: string }[] = parse(release).jobs.build.steps;
  const guard = steps.findIndex(({ run }) => run?.includes("merge-base"));
  expect(steps.slice(0, guard).flatMap(({ run }) => run ?? [])).toEqual([]);

  const repository = mkdtempSync(join(tmpdir(), "colophon-tag-"));
  onTestFinished(() => rmSync(repository, { recursive: true }));
  const sh = (command: string) => spawnSync("sh", ["-ec", command], { cwd: repository }).status;
  const commit = "git -c user.name=A -c user.email=a@example.org commit --quiet --allow-empty -m";
  expect(
    sh(`git init --quiet --initial-branch=main
      ${commit} First; git tag v1; ${commit} Second; git tag v2
      git update-ref refs/remotes/origin/main main
      git checkout --quiet -b side v1; ${commit} Third; git tag v3`),
  ).toBe(0);
  const verdict = (tag: string) => sh(`git checkout --quiet ${tag}\n${steps[guard]?.run}`);
  expect(["v1", "v2", "v3"].map(verdict)).toEqual([0, 0, 1]);
});

test("what is built is kept as long as GitHub waits for an approval", () => {
  const steps: { uses?: string; with?: object }[] = parse(release).jobs.build.steps;
  const uploads = steps.filter(({ uses }) => uses?.startsWith("actions/upload-"));
  expect(uploads).toHaveLength(2);
  for (const upload of uploads) expect(upload.with).toMatchObject({ "retention-days": 30 });
});

test("actionlint sees an expression that means nothing", async () => {
  const bad = release.replace("needs.build.outputs.sha256", "needs.build.outputs.sha512");
  expect(await lintWorkflow(bad, "release.yml")).toEqual([expect.stringMatching(/"sha512" is not defined/)]);
});

describe.each(Object.entries(changes))("%s are caught:", (_, group) => {
  test.each(group)("%s", (_name, before, after, problem) => {
    const bad = release.replace(before, () => after);
    expect(bad).not.toBe(release);
    expect(workflowProblems(bad).join("\n")).toMatch(problem);
  });
});
