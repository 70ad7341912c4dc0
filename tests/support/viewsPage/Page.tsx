import type { ComponentType, ReactElement } from "react";
import { MetaBar } from "../../../src/components/MetaBar/MetaBar.js";
import { GoatCounterViews } from "../../../src/islands/views/GoatCounterViews.js";
import { SnapshotViews } from "../../../src/islands/views/SnapshotViews.js";
import { UmamiViews } from "../../../src/islands/views/UmamiViews.js";
import { VercountViews } from "../../../src/islands/views/VercountViews.js";
import { WalineViews } from "../../../src/islands/views/WalineViews.js";
import { CarelessViews } from "./CarelessViews.js";
import { SiteViews } from "./SiteViews.js";

const components = {
  careless: CarelessViews,
  goatCounter: GoatCounterViews,
  site: SiteViews,
  snapshot: SnapshotViews,
  umami: UmamiViews,
  vercount: VercountViews,
  waline: WalineViews,
};

/** An island of the page: which one, with props that are plain data. */
export interface PageIsland {
  island: keyof typeof components;
  props: Record<string, unknown>;
}

/** A post, with a meta bar an island. */
export function Page({ islands }: { islands: readonly PageIsland[] }): ReactElement {
  return (
    <article className="co-post" lang="en">
      <h1>Two kinds of tea</h1>
      {islands.map(({ island, props }) => {
        const Island = components[island] as ComponentType<Record<string, unknown>>;
        return (
          <MetaBar
            key={JSON.stringify(props)}
            published="2026-03-05"
            words={2834}
            readingTime={9}
            views={<Island {...props} />}
            tags={["Tea", "Rain"]}
          />
        );
      })}
      <p>The first is picked in spring, before the rain.</p>
      <p>
        The second waits until <a href="#summer">the summer</a>.
      </p>
    </article>
  );
}
