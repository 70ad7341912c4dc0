// Every element of HTML that a page may draw, as a site and the widgets on it write them.
const phrases =
  "a abbr b bdi bdo cite code data del dfn em i ins kbd label mark output q s samp small span strong sub sup time u var";
const blocks =
  "address article aside blockquote div footer h1 h2 h3 h4 h5 h6 header hgroup main nav p pre search section center dir font tt";

const wrap = (name) => `<${name}>${name}</${name}>`;
const picture = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

const rest = `
<p><a href="/x">link</a> <abbr title="x">x</abbr> x<br>x<wbr>x <a id="target" href="#target">target</a></p>
<ul><li>one<ul><li>inner</li></ul></li></ul><ol start="3"><li><p>loose</p></li></ol><menu><li>entry</li></menu>
<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled checked> done</li></ul>
<dl><dt>term</dt><dd>meaning</dd></dl><hr><figure><img src="${picture}" alt="" width="40" height="20"><figcaption>caption</figcaption></figure>
<table><caption>caption</caption><colgroup><col></colgroup><thead><tr><th>head</th></tr></thead><tbody><tr><td align="center">cell</td></tr></tbody><tfoot><tr><td>foot</td></tr></tfoot></table>
<ruby>文<rp>(</rp><rt>wén</rt><rp>)</rp></ruby><details open><summary>more</summary><p>opened</p></details>
<form><fieldset><legend>legend</legend><label>name <input></label><input type="checkbox"><input type="radio"><input type="range"><input type="color"><input type="date"><input type="file"><input type="submit"><textarea></textarea><select><optgroup label="group"><option>one</option></optgroup></select><datalist><option>two</option></datalist><button type="button">button</button><meter value="0.5"></meter><progress value="0.5"></progress></fieldset></form>
<picture><source srcset="${picture}"><img src="${picture}" alt="x"></picture><video controls></video><audio controls></audio><canvas width="4" height="4"></canvas><iframe title="frame"></iframe><object></object><embed><map><area></map>
<svg width="10" height="10"><g><circle r="4"></circle><text>t</text></g></svg><math display="block"><mi>x</mi><mo>=</mo><mn>1</mn></math>
<dialog open><p>dialog</p></dialog><noscript>noscript</noscript><slot>slot</slot><my-widget>widget</my-widget>
<div class="card" role="group"><button class="btn primary" aria-pressed="true">Like</button><span class="badge">3</span></div>
<div class="light"><p>marked light</p></div><div class="dark"><p>marked dark</p></div><div data-theme="dark"><p>dark</p></div>
<section data-footnotes><p>notes</p></section><p lang="zh-Hans">中文 <em>em</em></p><p lang="ar">عربي <em>em</em></p><p data-placement="wide">wide</p>`;

/** HTML of all of them. */
export const foreign = `${blocks} ${phrases}`.split(" ").map(wrap).join("\n") + rest;
