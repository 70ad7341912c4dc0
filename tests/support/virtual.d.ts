declare module "virtual:lowered-styles" {
  /** The style sheet as a build for older browsers ships it. */
  const css: string;
  export default css;
}
