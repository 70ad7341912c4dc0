import { render, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { viewsAttributes, viewsClasses } from "../../src/islands/parts/views.contract.js";
import { GoatCounterViews } from "../../src/islands/views/GoatCounterViews.js";
import { SnapshotViews } from "../../src/islands/views/SnapshotViews.js";
import { UmamiViews } from "../../src/islands/views/UmamiViews.js";
import { VercountViews } from "../../src/islands/views/VercountViews.js";
import { type WalineViewsProps, WalineViews } from "../../src/islands/views/WalineViews.js";
import { describeContract } from "../support/contract.js";
import { type Asked, hang, stubFetch } from "../support/stubFetch.js";

const server = "https://service.example";

stubFetch(hang);
describeContract("WalineViews", {
  Component: WalineViews,
  props: { server, path: "/tea/" } satisfies WalineViewsProps,
  tag: "span",
  className: "co-views",
});

afterEach(() => vi.unstubAllGlobals());

test("the contract of views names what is drawn", async () => {
  stubFetch(() => ({ errno: 0, data: [{ time: 12_345 }] }));
  const { container } = render(<WalineViews server={server} path="/rain/" numberNotation="compact" />);
  for (const attribute of Object.values(viewsAttributes)) {
    expect(container.firstChild).toHaveAttribute(attribute);
  }
  for (const name of Object.values(viewsClasses)) {
    await waitFor(() => expect(container.querySelector(`.${name}`)).not.toBeNull());
  }
});

const umami = ({ url }: Asked) => (url.pathname.includes("share") ? { token: "t" } : { pageviews: 1208 });

test.each([
  [
    "GoatCounter",
    <GoatCounterViews key="g" server={server} path="/tea/" />,
    () => ({ count: "1 208" }),
    ["https://service.example/counter/%2Ftea%2F.json"],
  ],
  [
    "Umami",
    <UmamiViews key="u" server={server} websiteId="0f3c" share="slug" path="/tea/" />,
    umami,
    [
      "https://service.example/api/share/slug",
      "https://service.example/api/websites/0f3c/stats?startAt=1500000000000&endAt=3000000000000&path=%2Ftea%2F&url=%2Ftea%2F",
    ],
  ],
  [
    "Vercount",
    <VercountViews key="v" site="https://tidal.example" path="/tea/" />,
    () => ({ status: "success", data: { page_pv: 1208 } }),
    ["https://events.vercount.one/api/v2/log?url=https%3A%2F%2Ftidal.example%2Ftea%2F"],
  ],
  [
    "a snapshot of the site",
    <SnapshotViews key="s" counts="/views.json" path="/tea/" />,
    () => ({ "/tea/": 1208 }),
    [`${location.origin}/views.json`],
  ],
  [
    "a snapshot elsewhere",
    <SnapshotViews key="s" counts="https://cdn.example/a/views.json" path="/tea/" />,
    () => ({ "/tea/": 1208 }),
    ["https://cdn.example/a/views.json"],
  ],
])("%s is shown by these requests", async (_, island, answer, addresses) => {
  const asked = stubFetch(answer);
  const { findByText } = render(island);
  expect(await findByText("1,208 views")).toBeVisible();
  expect(asked.map(({ url }) => url.href)).toEqual(addresses);
});
