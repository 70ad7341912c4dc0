import type { NextConfig } from "next";

const config: NextConfig = {
  output: "export",
  images: { loader: "custom", loaderFile: "./lib/imageLoader.ts" },
};

export default config;
