// expects: colophon(server-props)
import type { ReactNode } from "react";

const style = { color: "red" };
export const Text = (): ReactNode => <p {...{ style }} />;
