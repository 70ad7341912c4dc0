import { within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { Callout, type CalloutKind, Collapsible } from "../../src/index.js";
import { ja } from "../../src/locales/ja.js";
import { renderStatic } from "../support/render.js";
import { watchWarnings } from "../support/warnings.js";

const kinds: [CalloutKind, string][] = [
  ["note", "Note"],
  ["tip", "Tip"],
  ["important", "Important"],
  ["warning", "Warning"],
  ["caution", "Caution"],
];

describe("a callout", () => {
  test.each(kinds)("of the kind %s says so in a word and a sign", (kind, word) => {
    const callout = within(renderStatic(<Callout kind={kind}>Text</Callout>)).getByRole("note");
    expect(callout.textContent).toBe(`${word}Text`);
    expect(callout.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
  });

  test("has a sign of its own for each kind", () => {
    const signs = kinds.map(([kind]) => renderStatic(<Callout kind={kind} />).querySelector("path"));
    expect(new Set(signs.map((sign) => sign?.getAttribute("d"))).size).toBe(kinds.length);
  });

  test("takes words of the site's, and those of the language", () => {
    expect(renderStatic(<Callout label="Mind the tide">x</Callout>).textContent).toBe("Mind the tidex");
    expect(renderStatic(<Callout kind="tip" locale={ja} />).textContent).toBe("ヒント");
  });

  test.each(["danger", 3, {}, "constructor"])("of the kind %j is a note, and says so", (kind) => {
    const { result, warnings } = watchWarnings(() => renderStatic(<Callout kind={kind as CalloutKind} />));
    expect(result.textContent).toBe("Note");
    expect(warnings).toEqual([expect.stringContaining("A callout has no kind")]);
  });
});

describe("a part that stays closed", () => {
  test("is opened by the browser", () => {
    const page = renderStatic(
      <Collapsible summary="Which paper?">
        <p>Bamboo.</p>
      </Collapsible>,
    );
    const part = within(page).getByRole("group") as HTMLDetailsElement;
    expect(part.open).toBe(false);
    expect(part.querySelector("summary")?.textContent).toBe("Which paper?");
    expect(renderStatic(<Collapsible summary="x" open />).querySelector("details")?.open).toBe(true);
  });

  test.each([{}, "", null, undefined, false])(
    "is opened by the browser's own word for want of one: %j",
    (odd) => {
      const { result, warnings } = watchWarnings(() =>
        renderStatic(<Collapsible summary={odd as never}>x</Collapsible>),
      );
      expect(result.querySelector("summary")).toBeNull();
      expect(within(result).getByRole("group")).toHaveTextContent("x");
      expect(warnings).toHaveLength(odd === false ? 0 : 1);
    },
  );
});
