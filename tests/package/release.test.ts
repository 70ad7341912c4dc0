import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { billOfInstall, billOfMaterials } from "../../.scripts/release/billOfMaterials.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("the bill of materials", () => {
  test("names what an install of the package brings, and nothing else", async () => {
    const bill = JSON.parse(await billOfMaterials(root));
    const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
    const names = bill.components.map(({ name }: { name: string }) => name).toSorted();
    expect(names).toEqual([...Object.keys(dependencies), "@types/unist"].toSorted());
    expect(bill.metadata.component.name).toBe("colophon");
    const references = bill.dependencies.map(({ ref }: { ref: string }) => ref);
    const needed = bill.dependencies.flatMap(({ dependsOn }: { dependsOn: string[] }) => dependsOn);
    expect(references).toHaveLength(names.length + 1);
    expect(references).toEqual(expect.arrayContaining(needed));
  });

  test("fails where it lacks a dependency", () => {
    const bill = { metadata: { component: { name: "folder" } }, components: [], dependencies: [] };
    const manifest = { name: "colophon", dependencies: { left: "1.0.0" } };
    expect(() => billOfInstall(bill, ["left@1.0.0"], manifest)).toThrow("The bill of materials lacks left.");
  });
});
