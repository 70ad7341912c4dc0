import { spyOn } from "storybook/test";

/** `beforeEach` of a story of which development rightly warns: as a test it would fail for what reaches the console. */
export function awaitWarning(): () => void {
  const warn = spyOn(console, "warn").mockImplementation(() => {});
  return () => warn.mockRestore();
}
