import { describeValue } from "../model/describeValue.js";
import { warn } from "../model/warn.js";

/**
 * An address at a service.
 *
 * @param server address of the service as the site gives it, with or without a slash at its end
 * @param path what to ask there, without a slash in front
 * @returns `undefined`, with a warning in development, where the server's address is not one of http or https
 */
export function serverUrl(server: unknown, path: string): string | undefined {
  const base = String(server).replace(/\/*$/, "/");
  if (/^https?:\/\//i.test(base) && URL.canParse(base)) return base + path;
  try {
    // Bundlers write the mode into this expression, and a page in production then carries no words of the warning.
    if (process.env.NODE_ENV !== "production") {
      warn(
        `The server of a view counter is ${describeValue(server)}. No views are read or counted. Give its address with http or https.`,
      );
    }
  } catch {}
  return undefined;
}
