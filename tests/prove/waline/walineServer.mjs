import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("server/", import.meta.url));
const installed = join(folder, "node_modules/.colophon-lockfile");
const lockfile = join(folder, "package-lock.json");

/** Installs the server into its own folder, unless its lockfile is the one that is installed there. */
export function installWaline() {
  const wanted = readFileSync(lockfile, "utf8");
  if (existsSync(installed) && readFileSync(installed, "utf8") === wanted) return;
  console.log("Installing the Waline server, about 250 MB …");
  // Only what a shell would pass on: npm's own settings of the script that runs this belong to another package.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("npm_")));
  const flags = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"];
  execFileSync("npm", flags, { cwd: folder, env, stdio: "inherit" });
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  writeFileSync(installed, wanted);
}

/** Version of the server that runs. */
export function walineVersion() {
  const file = join(folder, "node_modules/@waline/vercel/package.json");
  return JSON.parse(readFileSync(file, "utf8")).version;
}

/** A table of counts in the shape that Waline's own SQLite file has. */
function createTables(database) {
  const reactions = Array.from({ length: 9 }, (_, index) => `reaction${index} INTEGER`).join(", ");
  const created = "createdAt TEXT DEFAULT CURRENT_TIMESTAMP, updatedAt TEXT DEFAULT CURRENT_TIMESTAMP";
  database.exec(
    `CREATE TABLE wl_Counter (id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER, ${reactions}, url TEXT NOT NULL, ${created})`,
  );
}

/**
 * A Waline server on 127.0.0.1 with a database of its own. It can be frozen, killed and started again; its database and
 * its port stay.
 */
export class WalineServer {
  #folder = mkdtempSync(join(tmpdir(), "colophon-waline-"));
  #file = join(this.#folder, "waline.sqlite");
  #env;
  #child;
  #log = "";
  port = 0;
  /** What arrived at the server since it was last asked, method and address. */
  requests = [];

  constructor(env = {}) {
    this.#env = env;
    this.sql((database) => createTables(database));
  }

  get origin() {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts the server on its port and waits until it answers. */
  async start() {
    const child = fork(join(folder, "serve.cjs"), [this.#folder, String(this.port)], {
      env: { ...process.env, ...this.#env },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        this.#log += text;
      });
    }
    this.port = await new Promise((resolve, reject) => {
      child.once("exit", (code) => reject(new Error(`Waline ended with ${code}:\n${this.#log}`)));
      child.on("message", (message) => {
        if (message.port === undefined) this.requests.push(`${message.method} ${message.url}`);
        else resolve(message.port);
      });
    });
    // The first answer takes seconds, as the server reads its own code for it.
    await fetch(this.origin);
    await this.arrived();
  }

  /** The requests that arrived since the last call. */
  async arrived() {
    await new Promise((resolve) => setTimeout(resolve, 30));
    return this.requests.splice(0);
  }

  /** Stops the process where it stands: connections stay open and nothing answers. */
  freeze() {
    this.#child.kill("SIGSTOP");
  }

  thaw() {
    this.#child.kill("SIGCONT");
  }

  async kill() {
    const child = this.#child;
    if (child === undefined) return;
    this.#child = undefined;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  }

  /** Ends the server and removes its database. */
  async remove() {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Works on the database itself, past the server. */
  sql(work) {
    const database = new DatabaseSync(this.#file);
    try {
      return work(database);
    } finally {
      database.close();
    }
  }

  /** Puts numbers where the server keeps them: paths and their numbers. */
  store(counts) {
    this.sql((database) => {
      const add = database.prepare("INSERT INTO wl_Counter (url, time) VALUES (?, ?)");
      database.exec("BEGIN");
      for (const [path, time] of counts) add.run(path, time);
      database.exec("COMMIT");
    });
  }

  /** The numbers the database holds for a path, one a row. */
  stored(path) {
    return this.sql((database) =>
      database.prepare("SELECT time FROM wl_Counter WHERE url = ?").all(path),
    ).map(({ time }) => time);
  }

  /** What the server says of paths when it is asked without a counter of ours. */
  async raw(path) {
    const response = await fetch(
      `${this.origin}/api/article?type=time&path=${encodeURIComponent(path)}&path=`,
    );
    return (await response.json()).data[0].time;
  }
}
