// expects: colophon(use-client)
import { useState } from "react";

export const answer: unknown = useState;
