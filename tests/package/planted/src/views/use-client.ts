// expects: colophon(use-client)
"use client";

export { Thing } from "../islands/Thing.js";
