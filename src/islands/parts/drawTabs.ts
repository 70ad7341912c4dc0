"use client";

/** Tabs that were drawn. */
export interface DrawnTabs {
  /** The sections, one a tab. */
  sections: readonly HTMLElement[];
  /** Opens a tab. */
  open: (index: number) => void;
  /** Shows all sections again. */
  end: () => void;
}

/** The sections of some tabs, but not those of tabs within them. */
export function sectionsOf(tabs: Element): HTMLElement[] {
  return [...tabs.querySelectorAll<HTMLElement>("[data-co-tab]")].filter(
    (section) => section.closest("[data-co-tabs]") === tabs,
  );
}

/**
 * Draws tabs around the sections, in a shadow tree, so that React finds the server's markup as it left it. What is in a
 * tab that is closed can be found by a search in the page, which opens it.
 *
 * @param tabs the element with all of them
 * @param choose is called when a reader opens a tab; `isFound`: by a search
 * @returns `undefined` where there is nothing to draw, or no shadow tree can be had
 */
export function drawTabs(
  tabs: Element,
  choose: (index: number, isFound: boolean) => void,
): DrawnTabs | undefined {
  const sections = sectionsOf(tabs);
  // A host may have put elements of its own around the sections, together or each.
  let host = sections[0]?.parentElement;
  while (host && !sections.every((section) => host?.contains(section))) host = host.parentElement;
  if (!host) return undefined;
  const children = sections.map((section) => [...host.children].find((child) => child.contains(section)));
  if (new Set(children).size < children.length) return undefined;
  const shadow = shadowOf(host);
  if (!shadow) return undefined;

  const list = document.createElement("div");
  list.role = "tablist";
  list.part.add("tablist");
  list.ariaLabel = tabs.ariaLabel;
  const buttons = sections.map((section, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.role = "tab";
    button.id = `tab-${index}`;
    button.textContent = section.querySelector(".co-tab-label")?.textContent ?? "";
    button.setAttribute("aria-controls", `panel-${index}`);
    button.addEventListener("click", () => choose(index, false));
    return button;
  });
  list.append(...buttons);
  list.addEventListener("keydown", (event) => {
    const index = stepOf(event, buttons.indexOf(event.target as HTMLButtonElement), buttons.length);
    if (index === undefined) return;
    event.preventDefault();
    choose(index, false);
    buttons[index]?.focus();
  });

  const panels = sections.map((section, index) => {
    const panel = document.createElement("div");
    panel.role = "tabpanel";
    panel.id = `panel-${index}`;
    panel.part.add("panel");
    panel.setAttribute("aria-labelledby", `tab-${index}`);
    if (!section.querySelector("a[href], button, input, select, textarea, summary, [tabindex]"))
      panel.tabIndex = 0;
    panel.addEventListener("beforematch", () => choose(index, true));
    panel.append(document.createElement("slot"));
    return panel;
  });
  const others = document.createElement("slot");
  shadow.replaceChildren(others, list, ...panels);
  others.assign(...slottable(host).filter((node) => !children.includes(node as Element)));
  panels.forEach((panel, index) => {
    (panel.firstChild as HTMLSlotElement).assign(children[index] as Element);
  });

  return {
    sections,
    open: (opened) => {
      buttons.forEach((button, index) => {
        const isOpen = index === opened;
        button.ariaSelected = String(isOpen);
        button.tabIndex = isOpen ? 0 : -1;
        button.setAttribute("part", isOpen ? "tab selected" : "tab");
        if (isOpen) panels[index]?.removeAttribute("hidden");
        else panels[index]?.setAttribute("hidden", "until-found");
      });
    },
    end: () => {
      shadow.replaceChildren(others);
      others.assign(...slottable(host));
    },
  };
}

function shadowOf(host: Element): ShadowRoot | undefined {
  try {
    return host.shadowRoot ?? host.attachShadow({ mode: "open", slotAssignment: "manual" });
  } catch {
    // Some elements can have none. The sections stay below each other.
    return undefined;
  }
}

function slottable(host: Element): (Element | Text)[] {
  return [...host.childNodes].filter((node) => node instanceof Element || node instanceof Text);
}

/** The tab a key leads to, in the direction of the text. */
function stepOf(event: KeyboardEvent, index: number, count: number): number | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey, currentTarget } = event;
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const isRightToLeft = getComputedStyle(currentTarget as Element).direction === "rtl";
  if (key === (isRightToLeft ? "ArrowLeft" : "ArrowRight")) return (index + 1) % count;
  if (key === (isRightToLeft ? "ArrowRight" : "ArrowLeft")) return (index + count - 1) % count;
  return undefined;
}
