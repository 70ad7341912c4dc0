import react from "@astrojs/react";
import { defineConfig } from "astro/config";

export default defineConfig({
  site: "https://tidal.example",
  integrations: [react()],
  build: { format: "file" },
  devToolbar: { enabled: false },
});
