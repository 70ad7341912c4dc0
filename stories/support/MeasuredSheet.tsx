import { type ReactElement, type ReactNode, useEffect, useRef, useState } from "react";
import { rowHeights } from "./rowStatistics.ts";

export interface MeasuredSheetProps {
  /** What is shown. */
  heading: string;
  /** Width of the sheet, in pixels: the container of what is on it. */
  width: number;
  /** Told the heights of the rows each time they change. */
  onRows: (heights: readonly number[]) => void;
  /** Pictures in rows. */
  children: ReactNode;
}

/**
 * A sheet of a given width, made smaller where the page has no room for it. What is on it is laid out at the full width, and
 * the heights of its rows are measured whenever the sheet has another size.
 */
export function MeasuredSheet({ heading, width, onRows, children }: MeasuredSheetProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ scale: 1, height: 0 });

  useEffect(() => {
    if (place.current === null || sheet.current === null) return undefined;
    const [outer, inner] = [place.current, sheet.current];
    const observer = new ResizeObserver(() => {
      setRoom({ scale: Math.min(1, outer.clientWidth / inner.offsetWidth), height: inner.offsetHeight });
      onRows(rowHeights([...inner.querySelectorAll("img")]));
    });
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [onRows]);

  const { scale, height } = room;
  return (
    <section className="comparison-side">
      <h2>{heading}</h2>
      <div ref={place} className="comparison-place" style={{ blockSize: height * scale }}>
        <div
          ref={sheet}
          className="comparison-sheet"
          style={{ inlineSize: width, transform: `scale(${scale})` }}
        >
          {children}
        </div>
      </div>
    </section>
  );
}
