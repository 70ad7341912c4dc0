// expects: nothing
import { thing } from "../model/thing.js";

export const read = async (signal: AbortSignal): Promise<unknown> => [thing, await fetch("/counts", { signal })];
