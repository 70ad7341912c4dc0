import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { MetaBar } from "../../src/index.js";
import { RelativeTime } from "../../src/islands/RelativeTime.js";
import { zhHans } from "../../src/locales/zh-Hans.js";
import { relativeTimeProps } from "../../src/model/relativeTimeProps.js";

test("the server writes the date in words, whatever its clock says", () => {
  expect(renderToString(<RelativeTime dateTime="2024-01-20" text="January 20, 2024" lang="en" />)).toBe(
    '<time dateTime="2024-01-20" lang="en">January 20, 2024</time>',
  );
});

test("in a meta bar, the server's HTML reads as the fact does", () => {
  const props = relativeTimeProps("2024-01-20", zhHans);
  if (props === undefined) throw new Error("a date");
  const own = renderToString(
    <MetaBar
      locale={zhHans}
      words={2834}
      items={[{ id: "published", content: <RelativeTime {...props} className="dt-published" /> }, "words"]}
    />,
  );
  const fact = renderToString(<MetaBar locale={zhHans} words={2834} published="2024-01-20" />);
  expect(own.replace(' lang="zh-Hans"', "")).toBe(fact);
});
