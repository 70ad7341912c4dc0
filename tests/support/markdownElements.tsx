import type { ReactElement } from "react";

/** A picture of one pixel. */
export const pixel = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

/** What Markdown makes, without a class on it. */
export const markdownElements: ReactElement = (
  <>
    <h2>Two</h2>
    <p>
      Text with a <a href="/a">link</a>, <strong>strong</strong>, <em>emphasis</em>, <code>code</code>,{" "}
      <kbd>K</kbd>, <small>small</small>, H<sub>2</sub>O, 2<sup>3</sup> and <del>nothing</del>.
    </p>
    <h3>Three</h3>
    <h4>Four</h4>
    <ul>
      <li>
        one{" "}
        <ul>
          <li>inner</li>
        </ul>
      </li>
    </ul>
    <ol>
      <li>
        <p>loose</p>
      </li>
    </ol>
    <blockquote>
      <p>Quoted.</p>
    </blockquote>
    <pre>
      <code>const tea = 1;</code>
    </pre>
    <table>
      <thead>
        <tr>
          <th>Head</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>Cell</td>
        </tr>
      </tbody>
    </table>
    <dl>
      <dt>Term</dt>
      <dd>Meaning</dd>
    </dl>
    <hr />
    <details>
      <summary>More</summary>
      <p>Hidden.</p>
    </details>
    <img src={pixel} alt="" width={2000} height={10} />
  </>
);
