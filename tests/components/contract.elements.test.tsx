import { expect, test } from "vitest";
import { codeBlockAttributes, codeBlockClasses } from "../../src/components/CodeBlock/CodeBlock.contract.js";
import {
  embedFacadeAttributes,
  embedFacadeClasses,
} from "../../src/components/EmbedFacade/EmbedFacade.contract.js";
import { tabsAttributes, tabsClasses } from "../../src/components/Tabs/Tabs.contract.js";
import {
  CodeBlock,
  type CodeBlockProps,
  EmbedFacade,
  type EmbedFacadeProps,
  Tab,
  Tabs,
} from "../../src/index.js";
import { ar } from "../../src/locales/ar.js";
import { describeContract } from "../support/contract.js";
import { renderStatic } from "../support/render.js";

const code: CodeBlockProps = {
  code: "+const tide = 4.2;\n-const tide = 4;\n console.log(tide);\n",
  codeTitle: <b>tide.ts</b>,
  language: "ts",
  lineNumbers: 9,
  marked: "2",
  diff: true,
  locale: ar,
};

const embed: EmbedFacadeProps = {
  url: "https://youtu.be/abcdefghij_",
  embedTitle: "The press",
  duration: 754,
  ratio: "4/3",
  poster: { src: "/press.jpg", alt: "", width: 1600, height: 1200 },
};

describeContract("CodeBlock", { Component: CodeBlock, props: code, tag: "figure", className: "co-code" });
describeContract("EmbedFacade", { Component: EmbedFacade, props: embed, tag: "div", className: "co-embed" });
describeContract("Tabs", {
  Component: Tabs,
  props: { group: "system", children: <Tab label="Linux">Text.</Tab> },
  tag: "div",
  className: "co-tabs",
});
describeContract("Tab", {
  Component: Tab,
  props: { label: "Linux", children: <p>Text.</p> },
  tag: "section",
  className: "co-tab",
});

test.each([
  [
    "CodeBlock",
    [<CodeBlock key="all" {...code} />, <CodeBlock key="wrap" code="a" wrap />],
    codeBlockClasses,
    codeBlockAttributes,
  ],
  ["EmbedFacade", <EmbedFacade key="" {...embed} />, embedFacadeClasses, embedFacadeAttributes],
  [
    "Tabs",
    <Tabs key="">
      <Tab label="Linux" />
    </Tabs>,
    tabsClasses,
    tabsAttributes,
  ],
])("every class and attribute %s promises is there", (_, drawing, classes, attributes) => {
  const page = renderStatic(drawing);
  for (const name of Object.values<string>(classes))
    expect(page.querySelector(`.${name}`), name).not.toBeNull();
  for (const name of Object.values<string>(attributes))
    expect(page.querySelector(`[${name}]`), name).not.toBeNull();
});
