import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { MetaBar } from "../../src/index.js";
import { GoatCounterViews } from "../../src/islands/views/GoatCounterViews.js";
import { SnapshotViews } from "../../src/islands/views/SnapshotViews.js";
import { UmamiViews } from "../../src/islands/views/UmamiViews.js";
import { VercountViews } from "../../src/islands/views/VercountViews.js";
import { WalineViews } from "../../src/islands/views/WalineViews.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { viewsWords } from "../../src/model/viewsWords.js";

const server = "https://w.example";

test.each([
  ["Waline", <WalineViews key="w" server={server} path="/tea/" />],
  ["GoatCounter", <GoatCounterViews key="g" server={server} path="/tea/" />],
  ["Umami", <UmamiViews key="u" server={server} websiteId="0f3c" share="slug" path="/tea/" />],
  ["Vercount", <VercountViews key="v" site="https://tidal.example" path="/tea/" />],
  ["a snapshot", <SnapshotViews key="s" counts="/views.json" path="/tea/" />],
])("%s: the server writes neither number nor label, and no style", (_, island) => {
  expect(renderToString(island)).toBe(
    '<span data-room="{count} views" class="co-views" data-state="idle"></span>',
  );
});

test("the item of the meta bar has the words of the catalog to keep their place", () => {
  const island = <WalineViews {...viewsWords(zhHans)} server={server} path="/tea/" />;
  expect(renderToString(<MetaBar locale={zhHans} views={island} />)).toContain(
    'data-item="views"><span data-room="{count} 次阅读" lang="zh-Hans" class="co-views" data-state="idle">',
  );
});
