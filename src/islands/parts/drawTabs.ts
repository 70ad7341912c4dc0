"use client";

/** Tabs that were drawn. */
export interface DrawnTabs {
  /** Opens the first section that is wanted, if there is one, and says whether it was closed. */
  open: (isWanted: (section: Element) => boolean) => boolean | undefined;
  /** Shows what came beside the sections since. Says whether these are still the same, and on the page. */
  update: () => boolean;
  /** Shows all sections again. */
  end: () => void;
}

/** The sections of some tabs that are on the page, but not those of tabs within them. */
function sectionsOf(tabs: Element): Element[] {
  return [...document.querySelectorAll("[data-co-tab]")].filter(
    (section) => section.closest("[data-co-tabs]") === tabs,
  );
}

/**
 * Draws tabs around the sections, in a shadow tree, so that React finds the server's markup as it left it. What is in a
 * tab that is closed can be found by a search in the page, which opens it.
 *
 * @param tabs the element with all of them
 * @param choose is called when a reader presses a tab, and opens it
 * @returns `undefined` where there is nothing to draw, or no shadow tree can be had
 */
export function drawTabs(tabs: Element, choose: (section: Element) => void): DrawnTabs | undefined {
  const sections = sectionsOf(tabs);
  const [first] = sections;
  if (!first) return undefined;
  // A host may have put elements of its own around the sections, together or each.
  const range = new Range();
  range.setStartBefore(first);
  range.setEndAfter(sections.at(-1) as Element);
  const host = range.commonAncestorContainer as Element;
  const nodes = () => [...host.childNodes] as Element[];
  const children = sections.map((section) => nodes().find((node) => node.contains(section)) as Element);
  const shadow = new Set(children).size === children.length ? shadowOf(host) : undefined;
  if (!shadow) return undefined;

  const list = make("div", { part: "tablist", role: "tablist", ariaLabel: tabs.ariaLabel });
  const panels: HTMLElement[] = [];
  const buttons = sections.map((section, index) => {
    const openIt = () => open((each) => each === section);
    const id = `p${index}`;
    const textContent = section.querySelector(".co-tab-label")?.textContent;
    const button = make("button", { role: "tab", textContent });
    button.setAttribute("aria-controls", id);
    button.addEventListener("click", () => {
      openIt();
      choose(section);
    });
    const panel = make("div", { part: "panel", role: "tabpanel", id, ariaLabel: textContent });
    panel.addEventListener("beforematch", openIt);
    const slot = make("slot");
    slot.assign(children[index] as Element);
    panel.append(slot);
    panels.push(panel);
    return button;
  });
  list.append(...buttons);
  list.addEventListener("keydown", (event) => {
    const step = stepOf(event, buttons.indexOf(event.target as HTMLButtonElement), buttons.length);
    const button = buttons[step];
    if (!button) return;
    event.preventDefault();
    button.click();
    button.focus();
  });

  const others = make("slot");
  shadow.replaceChildren(others, list, ...panels);
  const update = (): boolean => {
    // A slot takes no comments, by which React marks what it waits for.
    others.assign(...nodes().filter((node) => node.nodeType < 8 && !children.includes(node)));
    const now = sectionsOf(tabs);
    return now.length === sections.length && now.every((section, index) => section === sections[index]);
  };
  update();

  let opened: number | undefined;
  function open(isWanted: (section: Element) => boolean): boolean | undefined {
    const wanted = sections.findIndex(isWanted);
    if (wanted < 0) return undefined;
    const wasClosed = wanted !== opened;
    opened = wanted;
    buttons.forEach((button, index) => {
      const isOpen = index === opened;
      button.ariaSelected = `${isOpen}`;
      button.part = isOpen ? "tab selected" : "tab";
      const panel = panels[index] as HTMLElement;
      // What can be found by a search has a box, which would take the focus.
      button.tabIndex = panel.tabIndex = isOpen ? 0 : -1;
      panel.hidden = isOpen ? false : "until-found";
    });
    return wasClosed;
  }

  return {
    open,
    update,
    end: () => {
      list.remove();
      for (const panel of panels) {
        panel.removeAttribute("part");
        panel.hidden = false;
      }
    },
  };
}

function make<Name extends "button" | "div" | "slot">(
  name: Name,
  properties?: Readonly<Record<string, string | null | undefined>>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

/** Some elements can have no shadow tree. Then the sections stay below each other. */
function shadowOf(host: Element): ShadowRoot | undefined {
  try {
    return host.shadowRoot ?? host.attachShadow({ mode: "open", slotAssignment: "manual" });
  } catch {
    return undefined;
  }
}

/** The tab a key leads to, in the direction of the text. What is no index leads nowhere. */
function stepOf(event: KeyboardEvent, index: number, count: number): number {
  // With one of these, it leads to another page or another place of this one.
  const { key, altKey, ctrlKey, metaKey, currentTarget } = event;
  if (altKey || ctrlKey || metaKey) return -1;
  const forward = getComputedStyle(currentTarget as Element).direction === "rtl" ? -1 : 1;
  const steps: Record<string, number> = {
    Home: 0,
    End: count - 1,
    ArrowRight: index + forward,
    ArrowLeft: index - forward,
  };
  return ((steps[key] as number) + count) % count;
}
