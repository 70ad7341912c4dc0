import { describe, expect, test } from "vitest";
import { findStyleProblems } from "../../.scripts/lib/check-styles.mjs";

describe("the checker of the compiled style sheet", () => {
  test.each([
    ["a class", ".co-meta { color: red }"],
    ["a descendant without weight", ".co-body :where(h2, h3) { margin: 0 }"],
    ["a state without weight", ".co-link:where(:hover, :focus-visible) { color: red }"],
    ["an ancestor without weight", ":where(.dark, [data-theme='dark']) .co-post { color-scheme: dark }"],
    ["a choice of classes", ":where(.dark) :is(.co-post, .co-meta) { color-scheme: dark }"],
    ["a pseudo-element", ".co-item::after { content: '' }"],
    ["a pseudo-element of a descendant", ".co-body :where(blockquote)::before { content: '' }"],
    ["tokens of our own on the root", ":root { --co-ink: black }"],
    ["tokens of our own where a theme is marked", ":root, .dark, [data-theme='dark'] { --co-ink: white }"],
    [
      "tokens of our own where a theme of ours is marked",
      '[data-co-theme="ink-1"], [data-co-theme] { --co-ink: red }',
    ],
    ["first tokens, without weight", ":where(:root, [data-co-theme]) { --co-ink: red }"],
    ["the switches of Lightning CSS", ":where(:root), .light { --lightningcss-light: initial }"],
    ["a registered property of our own", "@property --co-x { syntax: '*'; inherits: false }"],
    ["conditions", "@media print { @container co-gallery (inline-size > 1px) { .co-meta { color: red } } }"],
    ["an animation of our own", "@keyframes co-fade { from { opacity: 0 } 50% { opacity: 1 } }"],
    ["our layer", "@layer theme, base; @layer components.colophon { .co-meta { color: red } }"],
  ])("accepts %s", (_, css) => {
    expect(findStyleProblems(css)).toEqual([]);
  });

  test.each([
    ["an element", "h2 { margin: 0 }"],
    ["a reset", "* { box-sizing: border-box }"],
    ["an element beside a class", ".co-body h2 { margin: 0 }"],
    ["no weight at all", ":where(.co-meta) { color: red }"],
    ["two classes", ".co-meta .co-item { color: red }"],
    ["a class and a state", ".co-link:hover { color: red }"],
    ["a class and an attribute", ".co-figure[data-placement] { color: red }"],
    ["a choice with a foreign class", ":is(.co-post, .post) { color: red }"],
    ["weight inside :is()", ".co-meta:is(.a, #b) { color: red }"],
    ["weight inside :not()", ".co-meta:not(.a) { color: red }"],
    ["an id", "#co-meta { color: red }"],
    ["a class that is not ours", ".meta { color: red }"],
    ["an attribute alone", "[data-theme='dark'] { color: red }"],
    ["one bad selector of a list", ".co-meta, p { color: red }"],
    ["a bad rule inside conditions", "@media print { @layer x { a { color: red } } }"],
    ["other properties on the root", ":root { --co-ink: black; color: red }"],
    ["foreign tokens on the root", ":root { --ink: black }"],
    ["other properties where a theme is marked", ".dark { --co-ink: white; color: white }"],
    ["other properties where a theme of ours is marked", "[data-co-theme=x] { color: white }"],
    ["tokens on another element", ".night { --co-ink: white }"],
    ["a registered property", "@property --tw-x { syntax: '*'; inherits: false }"],
    ["a compiler variable", ".co-meta { --tw-x: 1 }"],
    ["an animation with a common name", "@keyframes fade { from { opacity: 0 } }"],
    ["a font", "@font-face { font-family: x; src: url(x) }"],
    ["a page rule", "@page { margin: 0 }"],
    ["nesting", ".co-meta { .co-item & { color: red } }"],
  ])("refuses %s", (_, css) => {
    expect(findStyleProblems(css)).toHaveLength(1);
  });
});
