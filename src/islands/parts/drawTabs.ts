"use client";

/** Tabs that were drawn. */
export interface DrawnTabs {
  /** The sections, one a tab. */
  sections: readonly Element[];
  /** Opens a tab. */
  open: (index: number) => void;
  /** Shows all sections again. */
  end: () => void;
}

/** The sections of some tabs, but not those of tabs within them. */
export function sectionsOf(tabs: Element): Element[] {
  return [...tabs.querySelectorAll("[data-co-tab]")].filter(
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
export function drawTabs(tabs: Element, choose: (index: number) => void): DrawnTabs | undefined {
  const sections = sectionsOf(tabs);
  const [first] = sections;
  if (!first) return undefined;
  // A host may have put elements of its own around the sections, together or each.
  const range = new Range();
  range.setStartBefore(first);
  range.setEndAfter(sections.at(-1) ?? first);
  const host = range.commonAncestorContainer as Element;
  const nodes = [...host.childNodes] as Element[];
  const children = sections.map((section) => nodes.find((node) => node.contains(section)) as Element);
  const shadow = new Set(children).size === children.length ? shadowOf(host) : undefined;
  if (!shadow) return undefined;

  const list = make("div", { part: "tablist", role: "tablist" });
  list.ariaLabel = tabs.ariaLabel;
  const buttons = sections.map((section, index) => {
    const button = make("button", {
      role: "tab",
      id: `t${index}`,
      "aria-controls": `p${index}`,
    });
    button.textContent = section.querySelector(".co-tab-label")?.textContent ?? "";
    button.addEventListener("click", () => choose(index));
    return button;
  });
  list.append(...buttons);
  list.addEventListener("keydown", (event) => {
    const step = stepOf(event, buttons.indexOf(event.target as HTMLElement), buttons.length);
    if (step === undefined) return;
    event.preventDefault();
    choose(step);
    buttons[step]?.focus();
  });

  const others = make("slot") as HTMLSlotElement;
  const panels = sections.map((_, index) => {
    const panel = make("div", {
      part: "panel",
      role: "tabpanel",
      id: `p${index}`,
      "aria-labelledby": `t${index}`,
    });
    panel.addEventListener("beforematch", () => open(index));
    panel.append(make("slot"));
    return panel;
  });
  shadow.replaceChildren(others, list, ...panels);
  others.assign(...nodes.filter((node) => !children.includes(node)));
  panels.forEach((panel, index) => (panel.firstChild as HTMLSlotElement).assign(children[index] as Element));

  function open(opened: number): void {
    buttons.forEach((button, index) => {
      const isOpen = index === opened;
      button.ariaSelected = `${isOpen}`;
      button.tabIndex = isOpen ? 0 : -1;
      button.setAttribute("part", isOpen ? "tab selected" : "tab");
      const panel = panels[index] as HTMLElement;
      // What can be found by a search has a box, which would take the focus.
      panel.tabIndex = isOpen ? 0 : -1;
      if (isOpen) panel.removeAttribute("hidden");
      else panel.setAttribute("hidden", "until-found");
    });
  }

  return {
    sections,
    open,
    end: () => {
      list.remove();
      for (const panel of panels) {
        panel.removeAttribute("part");
        panel.removeAttribute("hidden");
      }
    },
  };
}

function make(name: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement(name);
  for (const attribute in attributes) element.setAttribute(attribute, attributes[attribute] ?? "");
  return element;
}

/** Some elements can have no shadow tree. Then the sections stay below each other. */
function shadowOf(host: Element): ShadowRoot | undefined {
  try {
    return host.shadowRoot ?? host.attachShadow({ mode: "open", slotAssignment: "manual" });
  } catch {
    return undefined;
  }
}

/** The tab a key leads to, in the direction of the text. */
function stepOf(event: KeyboardEvent, index: number, count: number): number | undefined {
  // With one of these, it leads to another page.
  const { key, altKey, metaKey, currentTarget } = event;
  if (altKey || metaKey) return undefined;
  const forward = getComputedStyle(currentTarget as Element).direction === "rtl" ? -1 : 1;
  const steps: Record<string, number> = {
    Home: 0,
    End: count - 1,
    ArrowRight: index + forward,
    ArrowLeft: index - forward,
  };
  const step = steps[key];
  return step === undefined ? undefined : (step + count) % count;
}
