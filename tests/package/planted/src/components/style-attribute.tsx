// expects: react(forbid-dom-props)
import type { ReactNode } from "react";

export const Box = (): ReactNode => <p style={{ top: 1 }}>Box</p>;
