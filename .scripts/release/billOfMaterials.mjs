import { readFileSync } from "node:fs";
import { join } from "node:path";
import { must } from "./workspace.mjs";

/**
 * @typedef {{
 *   metadata: { component: { name: string } },
 *   components: { "bom-ref": string, name: string }[],
 *   dependencies: { ref: string, dependsOn: string[] }[],
 * }} Bill
 */

/**
 * A bill of materials with those of its components alone that an install brings.
 *
 * @param {Bill} bill CycloneDX, of everything in the lockfile
 * @param {string[]} brought packages, each as `name@version`
 * @param {{ name: string, dependencies?: Record<string, string> }} manifest
 * @returns {Bill}
 * @throws where a dependency of the manifest is missing from it
 */
export function billOfInstall(bill, brought, { name, dependencies = {} }) {
  const isBrought = (reference) => brought.includes(reference);
  const components = bill.components.filter((component) => isBrought(component["bom-ref"]));
  const missing = Object.keys(dependencies).filter((each) => !components.some((one) => one.name === each));
  if (missing.length > 0) throw new Error(`The bill of materials lacks ${missing.join(", ")}.`);
  return {
    ...bill,
    metadata: { ...bill.metadata, component: { ...bill.metadata.component, name } },
    components,
    dependencies: bill.dependencies
      .filter(({ ref }) => isBrought(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isBrought) })),
  };
}

/**
 * CycloneDX, of what an install of a project brings. With `--omit=dev`, `npm sbom` of npm 11 leaves out every component, so it
 * is asked for all of them. It names the package after its folder, so the name is set again.
 *
 * @param {string} project
 * @returns {Promise<string>}
 */
export async function billOfMaterials(project) {
  const npm = async (...parameters) =>
    JSON.parse(await must("npm", [...parameters, "--package-lock-only"], { cwd: project }));
  const bill = await npm("sbom", "--sbom-format=cyclonedx", "--sbom-type=library");
  const brought = (await npm("query", ".prod")).map(({ pkgid }) => pkgid);
  const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  return `${JSON.stringify(billOfInstall(bill, brought, manifest), null, 2)}\n`;
}
