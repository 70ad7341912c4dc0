import type { Preview } from "@storybook/react-vite";
import { locales, ownName } from "../stories/support/locales.js";

type Enhancer = NonNullable<Preview["argTypesEnhancers"]>[number];

/**
 * Controls of what every part takes from its site. A locale is an object and chosen by name; components of the host cannot be
 * made in a control, so they are described without one.
 */
export const siteArgTypes: Enhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => {
      if (name === "locale") return [name, { ...type, ...localeControl }];
      if (name === "Link" || name === "Image") return [name, { ...type, control: false }];
      return [name, type];
    }),
  );

const localeControl = {
  options: locales.map(({ tag }) => tag),
  mapping: Object.fromEntries(locales.map((locale) => [locale.tag, locale])),
  control: {
    type: "select" as const,
    labels: Object.fromEntries(locales.map((locale) => [locale.tag, ownName(locale)])),
  },
};
