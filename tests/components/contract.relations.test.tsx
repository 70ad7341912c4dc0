import type { ReactElement } from "react";
import { expect, test } from "vitest";
import {
  postNoticeAttributes,
  postNoticeClasses,
} from "../../src/components/PostNotice/PostNotice.contract.js";
import { PostNotice, type PostNoticeProps } from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { describeContract } from "../support/contract.js";
import { renderStatic } from "../support/render.js";

const notice: PostNoticeProps = {
  status: [
    { kind: "superseded", by: { title: "New tea", url: "/new", lang: "en" } },
    { kind: "machine-translated", from: "ja", original: "/ja" },
    { kind: "corrected", on: "2024-05-01", note: "It was green tea." },
  ],
  locale: ar,
};

describeContract("PostNotice", {
  Component: PostNotice,
  props: notice,
  tag: "aside",
  className: "co-status",
});

const parts: [string, ReactElement, Record<string, string>, Record<string, string>][] = [
  ["PostNotice", <PostNotice key="" {...notice} />, postNoticeClasses, postNoticeAttributes],
];

test.each(parts)(
  "%s has every class and attribute it promises, and no other class",
  (_, part, classes, attributes) => {
    const page = renderStatic(part);
    const promised = new Set(Object.values(classes).flatMap((names) => names.split(" ")));
    const drawn = new Set([...page.querySelectorAll("*")].flatMap((element) => [...element.classList]));
    expect([...drawn].toSorted()).toEqual([...promised].toSorted());
    for (const name of Object.values(attributes))
      expect(page.querySelector(`[${name}]`), name).not.toBeNull();
  },
);
