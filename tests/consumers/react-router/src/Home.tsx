import { Link } from "react-router";

export function Home() {
  return (
    <main>
      <h1>Tidal Notes</h1>
      <Link to="/photo-viewer">Photo viewer</Link>
    </main>
  );
}
