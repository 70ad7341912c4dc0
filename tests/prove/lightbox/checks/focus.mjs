import { setTimeout as wait } from "node:timers/promises";

async function axNodes({ cdp }) {
  await cdp.send("Accessibility.enable");
  const { nodes } = await cdp.send("Accessibility.getFullAXTree");
  return nodes.filter(({ ignored }) => !ignored);
}

async function dialogOf(session) {
  const nodes = await axNodes(session);
  return nodes.find(({ role }) => role?.value === "dialog" || role?.value === "alertdialog");
}

const inPage = ["A morning at the harbor", "The post before", "Button below the photos"];

/** Focus, and what assistive technology is given. */
export const focusChecks = [
  {
    id: "focus-inside",
    title: "Focus is inside after opening",
    async run(session) {
      await session.open();
      const focus = await session.focus();
      return { holds: focus.startsWith("viewer"), value: focus };
    },
  },
  {
    id: "named",
    title: "The dialog has a name",
    async run(session) {
      await session.open();
      const dialog = await dialogOf(session);
      const name = dialog?.name?.value ?? "";
      return { holds: name.trim() !== "", value: dialog ? name || "no name" : "no dialog" };
    },
  },
  {
    id: "modal",
    title: "The dialog is modal",
    async run(session) {
      await session.open();
      const dialog = await dialogOf(session);
      const modal = dialog?.properties?.find(({ name }) => name === "modal")?.value.value === true;
      return { holds: modal, value: dialog ? (modal ? "modal" : "not modal") : "no dialog" };
    },
  },
  {
    id: "page-hidden",
    title: "The page has left the accessibility tree",
    async run(session) {
      const count = async () => {
        const names = (await axNodes(session)).map(({ name, role }) =>
          role?.value === "RootWebArea" ? "" : (name?.value ?? ""),
        );
        return inPage.filter((text) => names.includes(text)).length;
      };
      const before = await count();
      await session.open();
      const after = await count();
      return {
        holds: before === inPage.length && after === 0,
        value: `${after} of ${before} landmarks left`,
      };
    },
  },
  {
    id: "tabs",
    title: "14 Tabs: landed in the page",
    async run(session) {
      await session.open();
      let landed = 0;
      for (let tab = 0; tab < 14; tab++) {
        await session.page.keyboard.press("Tab");
        if ((await session.focus()).startsWith("page")) landed += 1;
      }
      return { holds: landed === 0 && (await session.isOpen()), value: String(landed) };
    },
  },
  {
    id: "escape",
    title: "Escape closes, focus is on the trigger",
    async run(session) {
      await session.open();
      await session.page.keyboard.press("Escape");
      const closed = await session.isClosed();
      await wait(200);
      const back = await session.trigger(1).evaluate((link) => document.activeElement === link);
      return { holds: closed && back, value: closed ? await session.focus() : "stays open" };
    },
  },
  {
    id: "opener-gone",
    title: "Trigger gone: focus is near it",
    async run(session) {
      await session.open();
      await session.trigger(1).evaluate((link) => link.closest("li").remove());
      await session.page.keyboard.press("Escape");
      const closed = await session.isClosed();
      await wait(300);
      const near = await session.page.evaluate(() =>
        document.querySelector("#gallery").contains(document.activeElement),
      );
      return { holds: closed && near, value: closed ? await session.focus() : "stays open" };
    },
  },
  {
    id: "backdrop",
    title: "A click beside the picture closes",
    async run(session) {
      const { box } = await session.open();
      await session.page.mouse.click(box.x / 2, box.y + box.height / 3);
      const closed = await session.isClosed();
      return { holds: closed, value: closed ? "closes" : "stays open" };
    },
  },
];
