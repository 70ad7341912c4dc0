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

    const choose = (tabs: Element, index: number, isFound: boolean) => {
      const own = drawn.get(tabs);
      own?.open(index);
      const section = own?.sections[index];
      if (isFound || !section) return;
      const group = groupOf(tabs);
      keepTab(group, valueOf(section));
      if (group === "") return;
      const { top } = tabs.getBoundingClientRect();
      for (const [others] of drawn) if (others !== tabs && groupOf(others) === group) openChosen(others);
      // What switched above has another height now; the tab that was pressed stays under the pointer.
      scrollBy({ top: tabs.getBoundingClientRect().top - top, behavior: "instant" });
    };

    const openChosen = (tabs: Element): boolean => {
      const own = drawn.get(tabs);
      const value = chosenTab(groupOf(tabs));
      const index = own?.sections.findIndex((section) => valueOf(section) === value) ?? -1;
      if (index >= 0) own?.open(index);
      return index >= 0;
    };

    const draw = () => {
      for (const [tabs, own] of drawn) {
        const sections = sectionsOf(tabs);
        const isSame =
          sections.length === own.sections.length &&
          sections.every((section, index) => section === own.sections[index]);
        if (tabs.isConnected && isSame) continue;
        own.end();
        drawn.delete(tabs);
      }
      for (const tabs of document.querySelectorAll("[data-co-tabs]")) {
        if (drawn.has(tabs)) continue;
        const own = drawTabs(tabs, (index, isFound) => choose(tabs, index, isFound));
        if (!own) continue;
        drawn.set(tabs, own);
        if (!openChosen(tabs)) own.open(0);
        followHash(tabs);
      }
    };

    const followHash = (within: Element = document.body) => {
      const target = targetOf(location.hash);
      if (!target || !within.contains(target)) return;
      // From the outermost tabs inwards.
      for (const [tabs, own] of drawn) {
        const index = own.sections.findIndex((section) => section.contains(target));
        if (index < 0 || !tabs.contains(target)) continue;
        own.open(index);
        target.scrollIntoView();
      }
    };
    const onHash = () => followHash();

    draw();
    // A page may stream tabs in, or draw other ones without loading anew.
    const observer = new MutationObserver(draw);
    observer.observe(document, { childList: true, subtree: true });
    addEventListener("hashchange", onHash);
    return () => {
      observer.disconnect();
      removeEventListener("hashchange", onHash);
      for (const { end } of drawn.values()) end();
    };
  }, []);

  return null;
}

function targetOf(hash: string): Element | null {
  try {
    return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  } catch {
    // A percent sign that encodes nothing.
    return null;
  }
}
