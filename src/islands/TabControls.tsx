"use client";

import { useEffect } from "react";
import { chosenTab, keepTab } from "./parts/chosenTab.js";
import { type DrawnTabs, drawTabs, sectionsOf } from "./parts/drawTabs.js";

const groupOf = (tabs: Element): string => tabs.getAttribute("data-co-tabs") ?? "";
const valueOf = (section: Element): string => section.getAttribute("data-co-tab") ?? "";

/**
 * Makes tabs of all `Tabs` of the page, one open at a time. Stands anywhere on the page, once.
 *
 * Arrow keys, Home and End lead from tab to tab. A link to the `id` of a tab, or to one within it, opens it, and so does a
 * search in the page. What a reader chose of a group holds for all tabs of the group, and is kept in `localStorage` under
 * `colophon-tab-` and the name of the group; where storage is blocked, it holds as long as the page is open.
 *
 * Tabs live in a shadow tree; style them as `.co-tabs::part(tab)`. Renders nothing.
 *
 * @example <TabControls />
 */
export function TabControls(): null {
  useEffect(() => {
    const drawn = new Map<Element, DrawnTabs>();

    const openValue = ({ sections, open }: DrawnTabs, value: string | null): boolean => {
      const index = sections.findIndex((section) => valueOf(section) === value);
      if (index >= 0) open(index);
      return index >= 0;
    };

    const choose = (tabs: Element, own: DrawnTabs, index: number): void => {
      const group = groupOf(tabs);
      own.open(index);
      if (!group) return;
      const value = valueOf(own.sections[index] as Element);
      keepTab(group, value);
      for (const [others, each] of drawn) if (groupOf(others) === group) openValue(each, value);
    };

    const followHash = (): void => {
      const target = document.querySelector(":target");
      if (!target) return;
      for (const { sections, open } of drawn.values()) {
        const index = sections.findIndex((section) => section.contains(target));
        if (index < 0) continue;
        open(index);
        target.scrollIntoView();
      }
    };

    const draw = (): void => {
      for (const [tabs, { sections, end }] of drawn) {
        const now = sectionsOf(tabs);
        if (
          tabs.isConnected &&
          now.length === sections.length &&
          !now.some((each, at) => each !== sections[at])
        )
          continue;
        end();
        drawn.delete(tabs);
      }
      const before = drawn.size;
      for (const tabs of document.querySelectorAll("[data-co-tabs]")) {
        if (drawn.has(tabs)) continue;
        const own = drawTabs(tabs, (index) => own && choose(tabs, own, index));
        if (!own) continue;
        drawn.set(tabs, own);
        if (!openValue(own, chosenTab(groupOf(tabs)))) own.open(0);
      }
      if (drawn.size > before) followHash();
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
