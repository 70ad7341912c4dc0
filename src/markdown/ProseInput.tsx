import type { ReactElement } from "react";
import { TaskBox } from "../components/parts/TaskBox.js";
import type { SiteProps } from "../components/parts/types.js";
import { type ElementProps, withoutNode } from "./elementProps.js";

/** Props of `ProseInput`. */
export type ProseInputProps = ElementProps<"input"> & Pick<SiteProps, "locale">;

/** An input of a text: the box of a task, which says whether it is done. Renders `<input>`. */
export function ProseInput(props: ProseInputProps): ReactElement {
  return <TaskBox {...withoutNode(props)} />;
}
