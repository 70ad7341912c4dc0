import { createRoot } from "react-dom/client";
import { BrowserRouter, Route, Routes } from "react-router";
import "colophon/styles.css";
import { Home } from "./Home";
import { PhotoViewer } from "./PhotoViewer";

createRoot(document.getElementById("root") as HTMLElement).render(
  <BrowserRouter>
    <Routes>
      <Route path="/" element={<Home />} />
      <Route path="/photo-viewer" element={<PhotoViewer />} />
    </Routes>
  </BrowserRouter>,
);
