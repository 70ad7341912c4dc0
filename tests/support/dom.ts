import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

/** Setup file of the tests with a DOM: the matchers of jest-dom, and an empty page after every test. */
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});
