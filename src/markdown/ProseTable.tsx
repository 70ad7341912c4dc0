import type { ReactElement } from "react";
import { TableScroll } from "../components/parts/TableScroll.js";
import type { SiteProps } from "../components/parts/types.js";
import { type ElementProps, withoutNode } from "./elementProps.js";

/** Props of `ProseTable`. */
export type ProseTableProps = ElementProps<"table"> & Pick<SiteProps, "locale">;

/**
 * A table, in a frame in which it scrolls where it is wider than the text. One that the rehype plugin has framed is left
 * as it is. Renders `<div>` with a `<table>`.
 */
export function ProseTable({ locale, ...props }: ProseTableProps): ReactElement {
  const table = <table data-co-framed="" {...withoutNode(props)} />;
  return "data-co-framed" in props ? table : <TableScroll locale={locale}>{table}</TableScroll>;
}
