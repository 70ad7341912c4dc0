// expects: colophon(server-props)
import type { ReactNode } from "react";

export const Button = (): ReactNode => <button type="button" onClick={() => {}}>Press</button>;
