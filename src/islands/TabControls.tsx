"use client";

import { useEffect } from "react";
import { chosenTab, keepTab } from "./parts/chosenTab.js";
import { type DrawnTabs, drawTabs } from "./parts/drawTabs.js";

const groupOf = (tabs: Element) => tabs.getAttribute("data-co-tabs") as string;
const valueOf = (section: Element) => section.getAttribute("data-co-tab") as string;

/**
 * Makes tabs of all `Tabs` of the page, one open at a time. Stands anywhere on the page, once.
 *
 * Arrow keys, Home and End lead from tab to tab. A link to the `id` of a tab, or to one within it, opens it, and so does a
 * search in the page. Who then picks by hand has left that place: the address loses its fragment. What a reader chose of a
 * group holds for all tabs of the group, and is kept in `localStorage` under `colophon-tab-` and the name of the group; where
 * storage is blocked, it holds as long as the page is open.
 *
 * Tabs live in a shadow tree; style them as `.co-tabs::part(tab)`. Renders nothing.
 *
 * @example <TabControls />
 */
export function TabControls(): null {
  useEffect(() => {
    const drawn = new Map<Element, DrawnTabs>();

    const openValue = (own: DrawnTabs, value: string | null): boolean | undefined =>
      own.open((section) => valueOf(section) === value);

    /** Opens what the address leads to, and goes there where that changes what is shown. */
    const openTarget = (own: DrawnTabs): boolean | undefined => {
      const target = document.querySelector(":target");
      const wasClosed = own.open((section) => section.contains(target));
      if (wasClosed) target?.scrollIntoView();
      return wasClosed;
    };

    const choose = (tabs: Element, section: Element): void => {
      const group = groupOf(tabs);
      // Coming back to this address, as from a photo in a lightbox, would open again the tab it leads to.
      if (tabs.querySelector(":target")) history.replaceState(history.state, "", location.href.split("#")[0]);
      if (!group) return;
      const value = valueOf(section);
      keepTab(group, value);
      for (const [others, each] of drawn) if (groupOf(others) === group) openValue(each, value);
    };

    const followHash = (): void => {
      // Back at an address without a fragment, browsers still know the target before.
      if (location.hash) drawn.forEach(openTarget);
    };

    const draw = (): void => {
      for (const [tabs, own] of drawn) {
        if (own.update()) continue;
        own.end();
        drawn.delete(tabs);
      }
      for (const tabs of document.querySelectorAll("[data-co-tabs]")) {
        if (drawn.has(tabs)) continue;
        const own = drawTabs(tabs, (section) => choose(tabs, section));
        if (!own) continue;
        drawn.set(tabs, own);
        own.open(() => true);
        if (openTarget(own) === undefined) openValue(own, chosenTab(groupOf(tabs)));
      }
    };

    draw();
    // A page may stream tabs in, or draw other ones without loading anew.
    const observer = new MutationObserver(draw);
    observer.observe(document, { childList: true, subtree: true });
    addEventListener("hashchange", followHash);
    return () => {
      observer.disconnect();
      removeEventListener("hashchange", followHash);
      for (const { end } of drawn.values()) end();
    };
  }, []);

  return null;
}
