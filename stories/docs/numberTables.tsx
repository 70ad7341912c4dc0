import type { ReactElement, ReactNode } from "react";
import "./numbers.css";
import {
  defaultReadingSpeeds,
  emptyStats,
  estimateReadingTime,
  formatNumber,
  formatPostDate,
  type Locale,
  measureText,
  type NumberNotation,
  parsePostDate,
  type ReadingSpeed,
  readingSpeedsByLanguage,
  type TextStats,
} from "../../src/model.ts";
import { englishName, locales, ownName } from "../support/locales.ts";

const languageName = new Intl.DisplayNames(["en"], { type: "language" });

function scriptName(script: string): string {
  return script === "other" ? "Every other" : script.charAt(0).toUpperCase() + script.slice(1);
}

function Table({
  caption,
  head,
  rows,
}: {
  caption: string;
  head: string[];
  rows: ReactNode[][];
}): ReactElement {
  return (
    <div className="numbers-scroll">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells], row) => (
            // oxlint-disable-next-line react/no-array-index-key -- the tables never change
            <tr key={row}>
              <th scope="row">{first}</th>
              {cells.map((cell, column) => (
                // oxlint-disable-next-line react/no-array-index-key -- the tables never change
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const samples: readonly (readonly [language: string, text: string])[] = [
  ["en", "The ferry's e-mail said 3.14 knots."],
  ["zh-Hans", "潮水退去之后，岸边很安静。"],
  ["ja", "スマートフォンで海を撮る"],
  ["ko", "바다가 오늘 아주 조용하다"],
  ["th", "ทะเลวันนี้เงียบมาก"],
  ["ar", "البحر هادئ اليوم"],
  ["zh-Hans", "我们用 React 写了 3 个组件"],
];

/** Texts, and what is counted in them. */
export function CountTable(): ReactElement {
  return (
    <Table
      caption="Counted as this page is drawn"
      head={["Text", "Characters", "Words", "Words by script"]}
      rows={samples.map(([lang, text]) => {
        const { characters, words, scripts } = measureText(text, { lang });
        const parts = Object.entries(scripts).map(
          ([script, count]) => `${scriptName(script)} ${count.words}`,
        );
        return [
          <bdi key="text" lang={lang}>
            {text}
          </bdi>,
          characters,
          words,
          parts.join(", "),
        ];
      })}
    />
  );
}

function speedCells({ perMinute, unit, source }: Readonly<ReadingSpeed>): ReactNode[] {
  return [
    <span key="speed" className="numbers-unbroken">
      {perMinute} {unit}
    </span>,
    source,
  ];
}

/** Speeds by script, as the code has them. */
export function SpeedTable(): ReactElement {
  return (
    <Table
      caption="Silent reading, by script"
      head={["Script", "A minute", "Source"]}
      rows={Object.entries(defaultReadingSpeeds).map(([script, speed]) => [
        scriptName(script),
        ...speedCells(speed),
      ])}
    />
  );
}

/** Speeds of single languages, as the code has them. */
export function LanguageSpeedTable(): ReactElement {
  return (
    <Table
      caption="Where a language is read at another speed than its script"
      head={["Language", "Script", "A minute", "Source"]}
      rows={Object.entries(readingSpeedsByLanguage).flatMap(([tag, speeds]) =>
        Object.entries(speeds).map(([script, speed]) => [
          languageName.of(tag) ?? tag,
          scriptName(script),
          ...speedCells(speed),
        ]),
      )}
    />
  );
}

const secondsOf = (stats: Partial<TextStats>): number =>
  estimateReadingTime({ ...emptyStats(), ...stats }).seconds;

/** Seconds for what is no text, as the code estimates them. */
export function BudgetTable(): ReactElement {
  const pictures = Array.from(
    { length: 12 },
    (_, before) => secondsOf({ images: before + 1 }) - secondsOf({ images: before }),
  );
  return (
    <Table
      caption="What is no text"
      head={["Part", "Seconds", "Behind it"]}
      rows={[
        ["A line of a code block", secondsOf({ codeLines: 1 }), "an estimate: some eight words"],
        ["The 1st, 2nd, 3rd … picture", pictures.join(", "), "a rule of Medium’s (2018), not a measurement"],
        ["A table, beside the words of its cells", secondsOf({ tables: 1 }), "an estimate"],
        ["A formula", secondsOf({ formulas: 1 }), "an estimate"],
      ]}
    />
  );
}

const ownNotation: NumberNotation = [
  { from: 1000, divide: 1000, text: "{number}k" },
  { from: 1_000_000, divide: 1_000_000, text: "{number}m" },
];

/** The same numbers in every language and notation. */
export function NotationTable(): ReactElement {
  const numbers = [4812, 12_845, 12_845_006];
  const write = (locale: Locale, notation: NumberNotation) =>
    numbers.map((number) => (
      <div key={number}>
        <bdi lang={locale.tag}>{formatNumber(number, locale, { notation })}</bdi>
      </div>
    ));
  return (
    <Table
      caption="Three numbers in every language"
      head={["Language", "In full", "Compact", "Of a site’s own"]}
      rows={locales.map((locale) => [
        englishName(locale),
        write(locale, "standard"),
        write(locale, "compact"),
        write(locale, ownNotation),
      ])}
    />
  );
}

/** What is written, and what is read in two time zones. */
export function DateTable(): ReactElement {
  const zones = ["UTC", "Asia/Shanghai"];
  const written = ["2026-03-02", "2026/3/2", "2026-03-02 23:30", "2026-03-02T23:30:00Z", "2026-02-30"];
  return (
    <Table
      caption="What an author writes, and the day a page shows"
      head={["Written", ...zones.map((zone) => `On a site in ${zone}`), "For machines"]}
      rows={written.map((text) => {
        const dates = zones.map((zone) => parsePostDate(text, zone));
        const [english] = locales;
        return [
          text,
          ...dates.map((date) => (date && english ? formatPostDate(date, english) : "nothing")),
          dates.at(-1)?.dateTime ?? "nothing",
        ];
      })}
    />
  );
}

const states = { native: "a native speaker has read it", draft: "a draft, corrections welcome" } as const;

/** Which catalogs somebody has read. */
export function CatalogTable(): ReactElement {
  return (
    <Table
      caption="Catalogs of words"
      head={["Language", "Its own name", "State"]}
      rows={locales.map((locale) => [
        englishName(locale),
        <bdi key="name" lang={locale.tag}>
          {ownName(locale)}
        </bdi>,
        states[locale.reviewed],
      ])}
    />
  );
}
