import type { ComponentProps, ReactElement } from "react";

// As much of React Router as the samples use: `react-router` and `@react-router/dev`.

export interface LoaderFunctionArgs {
  params: Record<string, string | undefined>;
}

/** What the loader of the page gave, as the test calls it. */
export function useLoaderData<Loader extends (given: LoaderFunctionArgs) => unknown>(): Awaited<
  ReturnType<Loader>
> {
  return (globalThis as { loaderData?: Awaited<ReturnType<Loader>> }).loaderData as Awaited<
    ReturnType<Loader>
  >;
}

export const Link = ({ to, ...rest }: Omit<ComponentProps<"a">, "href"> & { to: string }): ReactElement => (
  <a href={to} {...rest} />
);

export const Outlet = (): ReactElement => <p>The page</p>;

const none = (): null => null;
export { none as Links, none as Meta, none as Scripts, none as ScrollRestoration };

export interface Config {
  ssr?: boolean;
  prerender?: string[];
}

export type RouteConfig = { path: string; file: string }[];

export const route = (path: string, file: string): RouteConfig[number] => ({ path, file });

export const reactRouter = (): { name: string } => ({ name: "react-router" });
