import { warn } from "../../model/warn.js";

/**
 * The id of a photo, where none before it has the same: a link can lead to one place only.
 *
 * @param id id that the photo asks for
 * @param taken ids that are given away; the photo's is added
 * @param component name of what holds the photo, for the warning
 */
export function takeId(
  id: string | undefined,
  taken: Set<string | undefined>,
  component: string,
): string | undefined {
  if (id === undefined) return undefined;
  if (taken.has(id)) {
    warn(
      `The id "${id}" stands twice in a ${component}. A link can lead to one place only, so the second has none. Give each photo an id of its own.`,
    );
    return undefined;
  }
  taken.add(id);
  return id;
}
