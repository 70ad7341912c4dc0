import { type ReactElement, useId, useState } from "react";
import "./comparison.css";
import { PhotoGallery } from "../../src/index.ts";
import { galleryGap, rowTargetHeight } from "../../src/model/gallery/galleryRanges.ts";
import type { FixturePhoto } from "../fixtures/photos.ts";
import { FlexRecipe } from "./FlexRecipe.tsx";
import { bare } from "./galleryPhotos.ts";
import { MeasuredSheet } from "./MeasuredSheet.tsx";
import { rowStatistics } from "./rowStatistics.ts";

/** Widths of a phone, a tablet, a gallery in a post on a desk, and a whole page. */
const presets = [320, 600, 944, 1280] as const;

const percent = new Intl.NumberFormat("en", { style: "percent", minimumFractionDigits: 1 });
const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

function pixels(length: number): string {
  return `${whole.format(length)} px`;
}

export interface GalleryComparisonProps {
  /** The photos that are laid out twice. */
  photos: readonly FixturePhoto[];
}

/** The same photos in our rows and by the usual recipe, in a container of any width, and how even the rows are. */
export function GalleryComparison({ photos }: GalleryComparisonProps): ReactElement {
  const [width, setWidth] = useState<number>(944);
  const [ourRows, setOurRows] = useState<readonly number[]>([]);
  const [usualRows, setUsualRows] = useState<readonly number[]>([]);
  const targetHeight = rowTargetHeight(width);
  return (
    <div className="comparison">
      <WidthControls width={width} onWidth={setWidth} />
      <table className="comparison-table">
        <caption>
          {photos.length} photos in a container of {pixels(width)}, whose rows should be{" "}
          {pixels(targetHeight)} high
        </caption>
        <thead>
          <tr>
            <th scope="col">Rows</th>
            <th scope="col">Number</th>
            <th scope="col">Deviation</th>
            <th scope="col">Tallest</th>
          </tr>
        </thead>
        <tbody>
          <StatisticsRow name="Ours" heights={ourRows} targetHeight={targetHeight} />
          <StatisticsRow name="Usual recipe" heights={usualRows} targetHeight={targetHeight} />
        </tbody>
      </table>
      <p>
        Deviation is the root-mean-square of how far rows are from the height they should have, in parts of
        it. Every row counts, the last one too. All is measured in this page.
      </p>
      <div className="comparison-sides">
        <MeasuredSheet heading="Our rows" width={width} onRows={setOurRows}>
          <PhotoGallery photos={bare(photos)} inert />
        </MeasuredSheet>
        <MeasuredSheet heading="The usual recipe" width={width} onRows={setUsualRows}>
          <FlexRecipe photos={photos} targetHeight={targetHeight} gap={galleryGap} />
        </MeasuredSheet>
      </div>
    </div>
  );
}

function WidthControls({
  width,
  onWidth,
}: {
  width: number;
  onWidth: (width: number) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className="comparison-controls">
      <label htmlFor={id}>Width of the container</label>
      <input
        id={id}
        type="range"
        min={280}
        max={1600}
        value={width}
        aria-valuetext={pixels(width)}
        onChange={({ target }) => onWidth(target.valueAsNumber)}
      />
      <fieldset className="comparison-presets" aria-label="Widths to compare">
        {presets.map((preset) => (
          <button key={preset} type="button" aria-pressed={preset === width} onClick={() => onWidth(preset)}>
            {pixels(preset)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

function StatisticsRow({
  name,
  heights,
  targetHeight,
}: {
  name: string;
  heights: readonly number[];
  targetHeight: number;
}): ReactElement {
  const { rows, deviation, tallest } = rowStatistics(heights, targetHeight);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{rows}</td>
      <td>{percent.format(deviation)}</td>
      <td>
        {pixels(tallest)}, {percent.format(tallest / targetHeight)}
      </td>
    </tr>
  );
}
