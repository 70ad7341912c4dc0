import type { PhotoManifest } from "../content/manifest.js";
import type { BuildMode } from "./options.js";

/** A picture that could not be built. */
export interface FailedPicture {
  /** Path of the original, from the working folder. */
  path: string;
  /** What is wrong, and where it helps what to do. */
  reason: string;
}

/** A picture whose files are not what a build would write. */
export interface StalePicture {
  /** Its path in the manifest. */
  key: string;
  /** Why: never built, another original or other options than at the last build, or files that are gone or not whole. */
  reason: "new" | "changed" | "files missing";
}

/** What happens during a build. */
export type BuildProgress =
  | {
      /** All originals were compared with the last build. */
      type: "planned";
      /** Pictures to build. */
      stale: number;
      /** Pictures that are as the last build left them. */
      unchanged: number;
    }
  | {
      /** One picture is done, or cannot be. */
      type: "picture";
      /** Path of the original, from the working folder. */
      path: string;
      /** Files written. */
      files: number;
      /** Bytes written. */
      bytes: number;
      /** Why it could not be built. */
      failed?: string | undefined;
      /** Pictures done so far, this one included. */
      done: number;
      /** Pictures to build. */
      total: number;
      /** Part of the work done so far, from 0 to 1, measured in bytes of originals. */
      fraction: number;
    };

/** What a build did, or found. All lists are sorted. */
export interface BuildReport {
  /** Whether everything is as it should be: nothing failed, and in a check nothing is stale. */
  ok: boolean;
  /** What the build was for. */
  mode: BuildMode;
  /** The folder written to, from the working folder. */
  out: string;
  /** The file of the manifest, from the working folder. */
  manifestPath: string;
  /** Pictures that were built, by their path in the manifest. */
  built: string[];
  /** Pictures that were as the last build left them. */
  unchanged: string[];
  /** Pictures to build; after a build, those that failed. */
  stale: StalePicture[];
  /** Pictures that could not be built. One that was built before keeps its files and its place in the manifest. */
  failed: FailedPicture[];
  /** Pictures of the last build whose originals are gone. They leave the manifest. */
  gone: string[];
  /** Pictures of a kind that is not read, such as HEIC and TIFF, by their path from the working folder. */
  ignored: string[];
  /** Files of earlier builds that no picture needs any more, in the folder written to. `clean` deletes them. */
  obsolete: string[];
  /** Files that `clean` deleted. */
  removed: string[];
  /** Number of files written. */
  filesWritten: number;
  /** Number of bytes written. */
  bytesWritten: number;
  /** Whether the manifest or its types were not what they should be. A build has written them. */
  manifestChanged: boolean;
  /** The manifest, as it is after a build, or would be but for the stale pictures. */
  manifest: PhotoManifest;
}
