"use client";

import type { ReactElement } from "react";
import { custom } from "../../../src/counters/custom.js";
import type { ViewCounter } from "../../../src/counters/ViewCounter.js";
import { CustomViews } from "../../../src/islands/views/CustomViews.js";
import { siteCounters } from "./siteCounters.js";

const counters = new Map<string, ViewCounter>();

/** A counter as a site writes one around a service of its own. */
function askServer(server: string, timeout: number | undefined): ViewCounter {
  const known = counters.get(server);
  if (known !== undefined) return known;
  const counter = custom({
    timeout,
    async read(paths, signal) {
      const address = `${server}/views?${new URLSearchParams(paths.map((path) => ["path", path]))}`;
      const response = await fetch(address, { signal, redirect: "error" });
      const isJson = response.headers.get("content-type") === "application/json";
      if (!response.ok || !isJson) throw new Error(`Status ${response.status}`);
      const text = await response.text();
      if (text.length > 64_000) throw new RangeError("Too long");
      return JSON.parse(text);
    },
  });
  counters.set(server, counter);
  return counter;
}

export interface SiteViewsProps {
  path: string;
  /** Address of a service of the site's own. */
  server?: string;
  timeout?: number;
  /** One of `siteCounters` instead. */
  counter?: string;
}

/** An island of a site's own: a counter of its own, in the island for such counters. */
export function SiteViews({ path, server = "", timeout, counter }: SiteViewsProps): ReactElement | null {
  const own = counter === undefined ? askServer(server, timeout) : siteCounters[counter];
  return own === undefined ? null : <CustomViews path={path} counter={own} record={counter !== undefined} />;
}
