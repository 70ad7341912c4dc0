// expects: nothing
import { readFile } from "node:fs/promises";
import { year } from "../model/clean.js";

export const read = async (file: string): Promise<string> => `${await readFile(file, "utf8")}${year(0)}`;
