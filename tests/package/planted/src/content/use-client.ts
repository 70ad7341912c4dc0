// expects: colophon(use-client)
"use client";

export const answer = 42;
