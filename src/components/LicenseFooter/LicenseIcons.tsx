import type { ReactElement } from "react";
import type { ResolvedLicense } from "../../content/license.js";
import { licenseElements } from "../../model/licenseElements.js";

const ring = "M10 1.3a8.7 8.7 0 1 0 0 17.4 8.7 8.7 0 0 0 0-17.4Z";
const slash = "M4.4 5.1 15.6 14.9";

/** What is drawn inside the ring, as one line. */
const drawings: Readonly<Record<string, string>> = {
  /** A person. */
  by: "M10 5.1a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3ZM6.4 14.6c.1-2.7 1.5-4.3 3.6-4.3s3.5 1.6 3.6 4.3",
  /** A coin of no country, struck through. */
  nc: `M10 6.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8Z${slash}`,
  /** An arrow that comes back to where it began. */
  sa: "M6.1 8.6a4.1 4.1 0 1 1 .2 3.2M4.5 7l1.5 2L8 7.6",
  /** An equals sign. */
  nd: "M6.7 8.3h6.6M6.7 11.7h6.6",
  /** A zero. */
  zero: "M10 5.3c-1.9 0-2.8 1.9-2.8 4.7s.9 4.7 2.8 4.7 2.8-1.9 2.8-4.7-.9-4.7-2.8-4.7ZM8.9 12l2.2-4",
  /** A copyright sign, struck through. */
  pd: `M12.6 8.1a3.3 3.3 0 1 0 0 3.8${slash}`,
  /** A copyright sign. */
  reserved: "M12.8 7.6a3.7 3.7 0 1 0 0 4.8",
};

/**
 * The elements of a license as signs, drawn for this library: person, struck coin, returning arrow, equals sign, zero.
 * Decorative, since the name beside them says the same. Renders nothing for terms whose elements are not all known.
 */
export function LicenseIcons({ license }: { license: ResolvedLicense }): ReactElement | null {
  const elements = license.kind === "reserved" ? ["reserved"] : licenseElements(license);
  if (elements.length === 0 || !elements.every((name) => Object.hasOwn(drawings, name))) return null;
  return (
    <span className="co-license-icons" aria-hidden="true">
      {elements.map((element) => (
        <svg
          key={element}
          className="co-license-icon"
          data-element={element}
          viewBox="0 0 20 20"
          width="18"
          height="18"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path d={ring + drawings[element]} />
        </svg>
      ))}
    </span>
  );
}
