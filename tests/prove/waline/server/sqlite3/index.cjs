const { DatabaseSync } = require("node:sqlite");

// Stands in for the package `sqlite3`, which has to be compiled: the same answers out of the SQLite inside Node. Calls
// back later, never at once, as the package does.

/** Runs `work` and hands its result or its error to a callback of Node's kind, bound to `self`. */
function answer(work, callback, self) {
  let error = null;
  let result;
  try {
    result = work();
  } catch (thrown) {
    error = thrown;
  }
  setImmediate(() => callback?.call(self(result), error, error === null ? result : undefined));
}

class Database {
  #database;

  constructor(file, callback) {
    answer(
      () => {
        this.#database = new DatabaseSync(file);
      },
      callback,
      () => this,
    );
  }

  configure(option, value) {
    if (option === "busyTimeout") this.#database.exec(`PRAGMA busy_timeout = ${Number(value)}`);
  }

  all(sql, callback) {
    answer(
      () => this.#database.prepare(sql).all(),
      callback,
      () => this,
    );
  }

  get(sql, callback) {
    answer(
      () => this.#database.prepare(sql).get(),
      callback,
      () => this,
    );
  }

  run(sql, callback) {
    answer(
      () => this.#database.prepare(sql).run(),
      callback,
      (done) => ({ lastID: Number(done?.lastInsertRowid ?? 0), changes: Number(done?.changes ?? 0) }),
    );
  }

  close(callback) {
    answer(
      () => this.#database.close(),
      callback,
      () => this,
    );
  }
}

module.exports = { Database };
