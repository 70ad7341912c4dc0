import type { ReactElement } from "react";
import type { Locale } from "../../content/labels.js";
import { figureName } from "../../model/figureName.js";
import { safeId } from "../../model/identifier.js";
import { fillLabel } from "../../model/label.js";

/**
 * "Figure 3" at the start of a caption, which leads back to the text where it is known from where. A `<span>` or an `<a>`;
 * nothing for a figure without a number.
 *
 * @param number number of the figure, as it was given
 * @param referencedBy id of the place in the text that refers to it, as it was given
 * @param locale words and numbers
 */
export function figureNumber(
  number: unknown,
  referencedBy: unknown,
  locale: Locale,
): ReactElement | undefined {
  const figure = figureName(number, locale);
  const place = safeId(referencedBy, "");
  if (figure === undefined) return undefined;
  if (place === undefined) return <span className="co-figure-number">{figure}</span>;
  return (
    <a
      className="co-figure-number"
      href={`#${encodeURIComponent(place)}`}
      aria-label={fillLabel(locale.labels.figureReturn, { figure })}
    >
      {figure}
    </a>
  );
}
