import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ReactElement } from "react";
import "./support/stories.css";
import { MetaBar } from "../src/index.ts";
import { englishName, localeModules, locales, ownName } from "./support/locales.ts";

const states = { native: "read by a native speaker", draft: "draft, corrections welcome" } as const;
const fileOf = new Map(
  [...localeModules].flatMap(([file, module]) => Object.values(module).map(({ tag }) => [tag, file])),
);

/** The catalogs as they are in the package. */
function Catalogs(): ReactElement {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by the arrow keys
    <section className="story-sheet story-wide" aria-labelledby="catalogs" tabIndex={0}>
      <table className="story-table">
        <caption id="catalogs">
          {locales.length} languages, {locales.filter(({ reviewed }) => reviewed === "native").length} of them
          read by a native speaker
        </caption>
        <thead>
          <tr>
            <th scope="col">Language</th>
            <th scope="col">Import from</th>
            <th scope="col">Words</th>
            <th scope="col">Example</th>
          </tr>
        </thead>
        <tbody>
          {locales.map((locale) => (
            <tr key={locale.tag}>
              <th scope="row">
                {englishName(locale)}
                <br />
                <bdi lang={locale.tag}>{ownName(locale)}</bdi>
              </th>
              <td>
                <code>colophon/locales/{fileOf.get(locale.tag)}</code>
              </td>
              <td>{states[locale.reviewed]}</td>
              <td lang={locale.tag} dir={locale.dir}>
                <MetaBar locale={locale} published="2026-03-02" words={4812} readingTime={9} views={1208} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const meta = {
  title: "Languages",
  component: Catalogs,
  tags: ["autodocs"],
  parameters: {
    docs: {
      description: {
        component:
          "Every word Colophon shows comes from a catalog: one file a language, plain data. A catalog says whether a native speaker has read it. To add a language, add one file to `src/locales`; to change some words of a catalog, spread it: `{ ...de, labels: { ...de.labels, views: … } }`.",
      },
    },
  },
} satisfies Meta<typeof Catalogs>;

export default meta;

/** Every catalog, whether a native speaker has read it, and the same facts in its words. */
export const AllCatalogs: StoryObj<typeof meta> = {};
