/** Why one picture cannot be built. The others go on. */
export class PictureError extends Error {
  override readonly name = "PictureError";
}

/**
 * Why a build cannot begin or go on: an option that makes no sense, a folder that is not there, no sharp. The message says
 * what happened, why it matters and what to do.
 */
export class BuildError extends Error {
  override readonly name = "BuildError";

  constructor(message: string, options?: ErrorOptions) {
    super(`[colophon] ${message}`, options);
  }
}
