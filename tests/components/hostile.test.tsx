import { render } from "@testing-library/react";
import { createElement, StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { forgetWarnings } from "../../src/model/warn.js";
import { hostileCases } from "../support/hostileCases.js";
import { addresses, anything, type HostileCase, pictures } from "../support/hostilePlaces.js";
import { watchWarnings } from "../support/warnings.js";

const schemes = new Set(["http:", "https:", "mailto:", "tel:"]);
const pictureSchemes = new Set(["http:", "https:", "blob:", "data:"]);
const hosts = /^(?:harbor\.example|creativecommons\.org|page\.example)$/;

/** What could do harm once it is part of a page. */
function harm(root: ParentNode): string[] {
  const found = [
    ...root.querySelectorAll(
      "script, style, iframe, object, embed, base, meta, form, link:not([rel=preload])",
    ),
  ];
  const elements = [...root.querySelectorAll("*")];
  const attributes = elements.flatMap((element) => [...element.attributes]);
  const addresses = elements.flatMap((element) =>
    ["href", "src"].flatMap((name) => {
      const address = element.getAttribute(name);
      if (address === null) return [];
      const { protocol, hostname } = new URL(address, "https://page.example/");
      const allowed = element.localName === "a" ? schemes : pictureSchemes;
      return allowed.has(protocol) && (hostname === "" || hosts.test(hostname)) ? [] : [address];
    }),
  );
  return [
    ...found.map((element) => element.outerHTML.slice(0, 80)),
    ...attributes.filter(({ name }) => /^on|^style$|^srcdoc$/.test(name)).map(({ name }) => name),
    ...addresses,
  ];
}

/** How many odd things a value holds: each may be warned of once. */
function oddities(value: unknown): number {
  try {
    if (typeof value !== "object" || value === null) return 1;
    return Math.max(1, Array.isArray(value) ? value.flat(5).length : Object.keys(value).length);
  } catch {
    return 1;
  }
}

/** The problems of one place: what throws, harms, loses what else was written, or warns too often. */
function problemsOf({ draw, kept, values }: HostileCase): string[] {
  return values.flatMap(({ name, value }) => {
    forgetWarnings();
    const page = document.createElement("div");
    try {
      const { result, warnings } = watchWarnings(() => renderToString(draw(value)));
      page.innerHTML = result;
      const lost = kept.filter((text) => !result.includes(text));
      return [
        ...harm(page).map((found) => `${name}: ${found}`),
        ...lost.map((text) => `${name}: lost "${text}"`),
        ...(warnings.length > oddities(value)
          ? [`${name}: warned ${warnings.length} times: ${warnings.join(" | ").slice(0, 300)}`]
          : []),
      ];
    } catch (error) {
      return [`${name}: threw ${error}`];
    }
  });
}

test.each(hostileCases.map((given) => [given.name, given] as const))("%s does no harm", (_, given) => {
  expect(problemsOf(given)).toEqual([]);
});

test.each(hostileCases.map((given) => [given.name, given] as const))("%s hydrates", (_, { draw, values }) => {
  const page = createElement(StrictMode, null, ...values.map(({ value }) => draw(value)));
  watchWarnings(() => {
    const container = document.createElement("div");
    document.body.append(container);
    container.innerHTML = renderToString(page);
    const before = container.innerHTML;
    render(page, { container, hydrate: true });
    expect(container.innerHTML).toBe(before);
  });
});

test("there are enough inputs, and all of them are somewhere", () => {
  const met = hostileCases.flatMap(({ values }) => values.map(({ name }) => name));
  expect(met.length).toBeGreaterThan(8000);
  const known = [...addresses, ...pictures, ...anything.flat()].map(({ name }) => name);
  expect(known.filter((name) => !met.includes(name))).toEqual([]);
});
