// expects: nothing
import { thing } from "../content/thing.js";
import { near } from "./near.js";

export const year = (time: number): number => new Date(time).getUTCFullYear() + thing + near;
