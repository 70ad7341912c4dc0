import type { Decorator } from "@storybook/react-vite";

/** Stands a part where it belongs: in the text of a post. */
export const inPost: Decorator = (Story) => (
  <div className="co-post">
    <div className="co-body">
      <Story />
    </div>
  </div>
);
