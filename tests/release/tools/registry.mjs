import { join } from "node:path";
import { runServer } from "verdaccio";

// A registry for a rehearsal, in a folder of its own. It ends when the process that started it does, however that ended:
// then its input is closed.
const [folder, upstream] = process.argv.slice(2);
const everybody = { access: "$all", publish: "$authenticated" };
const server = await runServer({
  configPath: join(folder, "config.yaml"),
  self_path: join(folder, "config.yaml"),
  storage: join(folder, "packages"),
  auth: { htpasswd: { file: join(folder, "users"), max_users: 1 } },
  uplinks: { upstream: { url: upstream, cache: false } },
  packages: { colophon: everybody, "**": { ...everybody, proxy: "upstream" } },
  log: { type: "file", path: join(folder, "log"), format: "json", level: "error" },
  web: { enable: false },
  max_body_size: "50mb",
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.resume();
process.stdin.on("end", () => process.exit());
