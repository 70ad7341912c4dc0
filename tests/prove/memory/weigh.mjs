/** Detached nodes in a snapshot of the heap: those that scripts hold though they are in no page. By their names. */
function findDetached(snapshot) {
  const { meta } = snapshot.snapshot;
  const fields = meta.node_fields;
  const [detachedness, name] = [fields.indexOf("detachedness"), fields.indexOf("name")];
  const found = [];
  for (let at = 0; at < snapshot.nodes.length; at += fields.length) {
    if (snapshot.nodes[at + detachedness] === 2) found.push(snapshot.strings[snapshot.nodes[at + name]]);
  }
  return found;
}

/** Names of the nodes that are held though they are in no page. */
export async function detachedNodes(cdp) {
  const chunks = [];
  const keep = ({ chunk }) => chunks.push(chunk);
  cdp.on("HeapProfiler.addHeapSnapshotChunk", keep);
  await cdp.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  cdp.off("HeapProfiler.addHeapSnapshotChunk", keep);
  return findDetached(JSON.parse(chunks.join("")));
}

/** What is in use when all is collected that can be: bytes, and listeners by the browser's own count. */
export async function weigh(cdp) {
  for (let round = 0; round < 4; round++) {
    await cdp.send("HeapProfiler.collectGarbage");
    await new Promise((done) => setTimeout(done, 150));
  }
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  const { jsEventListeners } = await cdp.send("Memory.getDOMCounters");
  return { bytes: usedSize, jsEventListeners };
}
