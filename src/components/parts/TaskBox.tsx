import type { ComponentProps, ReactElement } from "react";
import { en } from "../../locales/en.js";
import type { SiteProps } from "./types.js";

/** The box of a task in a list, which says whether it is done. Other inputs are left alone. Renders `<input>`. */
export function TaskBox({
  locale = en,
  ...rest
}: ComponentProps<"input"> & Pick<SiteProps, "locale">): ReactElement {
  const { taskDone, taskOpen } = locale.labels;
  const isTask = rest.type === "checkbox" && rest.disabled === true;
  return <input {...(isTask && { "aria-label": rest.checked ? taskDone : taskOpen })} {...rest} />;
}
