import { Writable } from "node:stream";
import type { ReactElement } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { afterEach, describe, expect, test } from "vitest";
import { ImageFigure, LicenseFooter, MetaBar, PostLayout } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { hostileCases } from "../support/hostileCases.js";
import { renderHtml } from "../support/render.js";

const machineZone = process.env["TZ"];
const environment = process.env["NODE_ENV"];

afterEach(() => {
  if (machineZone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = machineZone;
  process.env["NODE_ENV"] = environment;
});

const dates = {
  published: new Date(Date.UTC(2024, 0, 20)),
  updated: "2024-02-02T22:30",
  authors: [{ name: "Ada", url: "/ada" }],
};
const drawings: [string, ReactElement][] = [
  ["MetaBar", <MetaBar key="" {...dates} words={1234} views={5} timeZone="Asia/Shanghai" />],
  [
    "ImageFigure",
    <ImageFigure
      key=""
      src="/tea.jpg"
      alt="Tea"
      width={3}
      height={2}
      caption="Harvest."
      credit="Ada"
      license="CC-BY-4.0"
      original={{ url: "/o.jpg", bytes: 4_404_019 }}
      locale={zhHans}
    />,
  ],
  ["LicenseFooter", <LicenseFooter key="" {...dates} license="CC-BY-4.0" url="/p" locale={ar} />],
  [
    "PostLayout",
    <PostLayout
      key=""
      post={{
        title: "Tea",
        ...dates,
        tags: ["sea"],
        license: "CC0-1.0",
        cover: { src: "/c.jpg", alt: "A slope", width: 3, height: 2 },
      }}
      timeZone="America/Los_Angeles"
    >
      <p>Text.</p>
    </PostLayout>,
  ],
];

/** What a server streams. */
function stream(node: ReactElement): Promise<string> {
  return new Promise((resolve, reject) => {
    // Whole, since a letter may lie in two of them.
    const chunks: Uint8Array[] = [];
    const sink = new Writable({
      write(chunk, _, done) {
        chunks.push(Buffer.from(chunk));
        done();
      },
    });
    // React 18 fills the end of a chunk with zeros where the next letter does not fit.
    sink.on("finish", () => resolve(Buffer.concat(chunks).toString().replaceAll("\0", "")));
    const { pipe } = renderToPipeableStream(node, { onAllReady: () => pipe(sink), onError: reject });
  });
}

test("there is no browser here", () => {
  expect([typeof document, typeof window]).toEqual(["undefined", "undefined"]);
});

describe.each(drawings)("%s on a server", (_, node) => {
  test("says the same wherever the machine stands", () => {
    const here = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"].map((zone) => {
      process.env["TZ"] = zone;
      return renderHtml(node);
    });
    expect(new Set(here).size).toBe(1);
    process.env["TZ"] = "Pacific/Kiritimati";
    expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(-840);
  });

  test("sends no style attribute, script or handler", () => {
    expect(renderHtml(node)).not.toMatch(/\sstyle=|<script|<style|\son[a-z]+=/i);
  });

  test("streams what it renders at once", async () => {
    expect(await stream(node)).toBe(renderToString(node));
  });
});

test("in production, no hostile input throws or says a word", () => {
  process.env["NODE_ENV"] = "production";
  const failed = hostileCases.flatMap(({ name, draw, values }) =>
    values.flatMap(({ name: what, value }) => {
      try {
        renderToString(draw(value));
        return [];
      } catch (error) {
        return [`${name}, ${what}: ${error}`];
      }
    }),
  );
  expect(failed).toEqual([]);
});
