import type { ComponentProps, ReactNode } from "react";
import { describeContract } from "./contract.js";

function Sample({ className, ...rest }: ComponentProps<"aside">): ReactNode {
  return (
    <aside aria-label="Sample" {...rest} className={["co-sample", className].filter(Boolean).join(" ")}>
      Text
    </aside>
  );
}

describeContract("a component that keeps it", {
  Component: Sample,
  props: {},
  tag: "aside",
  className: "co-sample",
});
