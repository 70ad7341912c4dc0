import type { ReactElement } from "react";
import type { ResolvedLicense } from "../../content/license.js";
import { licenseElements } from "../../model/licenseElements.js";

const ring = "M10 1.3a8.7 8.7 0 1 0 0 17.4 8.7 8.7 0 0 0 0-17.4Z";
const slash = "M4.4 5.1 15.6 14.9";

/** What is drawn inside the ring, as one line. */
const drawings: Readonly<Record<string, string>> = {
  /** A person. */
  by: "M10 5.1a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3ZM6.4 14.6c.1-2.7 1.5-4.3 3.6-4.3s3.5 1.6 3.6 4.3",
  /** Money, struck through. */
  nc: `M12.5 7.9c-.3-1.1-1.2-1.7-2.4-1.7-1.4 0-2.4.7-2.4 1.8 0 2.7 4.8 1.2 4.8 4 0 1.1-1 1.8-2.4 1.8-1.3 0-2.2-.6-2.5-1.7M10 4.8v1.4m0 7.6v1.4${slash}`,
  /** An arrow that comes back to where it began. */
  sa: "M6.1 8.6a4.1 4.1 0 1 1 .2 3.2M4.5 7l1.5 2L8 7.6",
  /** An equals sign. */
  nd: "M6.7 8.3h6.6M6.7 11.7h6.6",
  /** A zero. */
  zero: "M10 5.2c-2 0-3.1 1.9-3.1 4.8s1.1 4.8 3.1 4.8 3.1-1.9 3.1-4.8-1.1-4.8-3.1-4.8Zm-1.4 7.3 2.8-5",
  /** A copyright sign, struck through. */
  pd: `M12.6 8.1a3.3 3.3 0 1 0 0 3.8${slash}`,
  /** A copyright sign. */
  reserved: "M12.8 7.6a3.7 3.7 0 1 0 0 4.8",
};

/**
 * The elements of a license as signs, drawn for this library: person, struck money, returning arrow, equals sign, zero.
 * Decorative, since the name before them says the same. Renders a space and a `<span>`; nothing for terms whose elements
 * are not all known.
 */
export function LicenseIcons({ license }: { license: ResolvedLicense }): ReactElement | null {
  const elements = license.kind === "reserved" ? ["reserved"] : licenseElements(license);
  if (elements.length === 0 || !elements.every((name) => Object.hasOwn(drawings, name))) return null;
  return (
    <>
      {" "}
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
    </>
  );
}
