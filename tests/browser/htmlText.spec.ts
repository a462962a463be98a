import { build } from 'esbuild';
import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

type Global = { htmlText: { textOfHtml(html: string): string } };

let script = '';

test.beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/adapters/browser/htmlText.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'htmlText'
  });
  script = outputFiles[0].text;
});

/** A page that has the function alone, in the browser whose parser it rests on. */
test.beforeEach(async ({ page }) => {
  await page.setContent('<p>A page</p>');
  await page.addScriptTag({ content: script });
});

const textOf = (page: Page, html: string): Promise<string> =>
  page.evaluate((given) => (globalThis as unknown as Global).htmlText.textOfHtml(given), html);

/** A page's text web part, and a card of a dashboard, in the form in which SharePoint keeps them. */
const control = (inner: string): string =>
  `<div data-sp-canvascontrol="" data-sp-controldata="&#123;&quot;controlType&quot;&#58;4&#125;">${inner}</div>`;
const card = control(
  '<div data-sp-webpart="" data-sp-webpartdata="&#123;&quot;title&quot;&#58;&quot;Hidden&quot;&#125;">' +
    '<div data-sp-componentid="">0619b46f-9143-7bae-7114-dd837e163297</div>' +
    '<div data-sp-htmlproperties=""><div data-sp-prop-name="title" data-sp-searchableplaintext="true">Quick links</div></div></div>'
);

for (const [what, html, text] of [
  [
    'entities',
    'At 10&#58;30 &lt;we&gt; &amp; they&nbsp;said &quot;no&quot; &eacute;&#x1F600;',
    'At 10:30 <we> & they said "no" é😀'
  ],
  [
    'mentions',
    'Thanks <a data-sp-mention-user-id="b@x.example" href="mailto&#58;b@x.example" tabindex="-1">@Ben O&#39;Neill</a>!',
    "Thanks @Ben O'Neill!"
  ],
  ['mentions without their sign', '<a data-sp-mention-user-id="b@x.example">Ben</a>, look', '@Ben, look'],
  [
    'blocks, each on lines of its own',
    control(
      '<div data-sp-rte=""><h2>One</h2><p>two <b>th</b>ree</p><pre>four\nfive</pre><blockquote>six</blockquote>seven<ul><li>eight</li><li>nine</li></ul>ten<br>eleven</div>'
    ),
    'One\ntwo three\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven'
  ],
  [
    'tables',
    '<table><caption>Hours</caption><tr><th>Day</th><td>9</td></tr><tr><th>Night</th><td>3</td></tr></table>',
    'Hours\nDay 9\nNight 3'
  ],
  [
    'no ids of a dashboard, and the words of its cards',
    `<div>${card}${control('<div data-sp-rte=""><p>Words</p></div>')}</div>`,
    'Quick links\nWords'
  ],
  [
    'no code',
    '<style>p{}</style><script>alert(1)</script><template>x</template><noscript>y</noscript><!-- z --><title>t</title>Seen',
    'Seen'
  ],
  ['unfinished tags', 'Before<p>after<a href="x', 'Before\nafter'],
  ['nothing', '', '']
] as const) {
  test(`the text of HTML has ${what}`, async ({ page }) => {
    expect(await textOf(page, html)).toBe(text);
  });
}

test('nothing of the HTML runs or loads', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const html =
    '<img src="https://attacker.example/a.png" onerror="document.title=1"><iframe src="https://attacker.example/b"></iframe>' +
    '<link rel="stylesheet" href="https://attacker.example/c.css"><script src="https://attacker.example/d.js"></script>' +
    '<script>document.title=2</script><svg onload="document.title=3"></svg><style>@import "https://attacker.example/e.css"</style>Words';
  expect(await textOf(page, html)).toBe('Words');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })));
  expect(asked).toEqual([]);
  expect(await page.title()).toBe('');
});

const words = fc.stringMatching(/^[a-z&;:'"é😀 ]{0,12}$/u);
const tag = fc.constantFrom(
  'p',
  'div',
  'b',
  'a',
  'span',
  'li',
  'td',
  'table',
  'select',
  'pre',
  'h2',
  'form',
  'math',
  'svg'
);
const piece = fc.oneof(
  words.map((text) => text.replace(/&/g, '&amp;')),
  tag.map((name) => `<${name}>`),
  tag.map((name) => `</${name}>`),
  tag.map((name) => `<${name} title="x">`),
  fc.constantFrom('<!-- c -->', '<br/>', '</', '\n', '\t', '<p', '<!DOCTYPE html>')
);

test('no tag is left in any text, and no line is blank', async ({ page }) => {
  const given = fc.sample(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    {
      numRuns: 500,
      seed: 15
    }
  );
  const texts = await page.evaluate(
    (all) => all.map((html) => (globalThis as unknown as Global).htmlText.textOfHtml(html)),
    given
  );
  texts.forEach((text, index) => {
    expect(text, given[index]).not.toMatch(/<\/?[a-z!][^>]*>/i);
    expect(text, given[index]).not.toMatch(/^\s|\s$|\n\s*\n| {2}/);
  });
});

test('it takes time in proportion to its length, whatever it is made of', async ({ page }) => {
  const unclosed = [
    '<div>',
    '<b id=#>',
    '<b id=#><p>x',
    '<a><p>',
    '<nobr>x<p>',
    '<table>x',
    '<select><option>',
    '<!--'
  ];
  const plain = ['<', '&', ' ', ' \n', '<p>word</p>', '<span data-sp-mention-user-id=x>', 'word '];
  const spent = await page.evaluate(
    (shapes) =>
      shapes.map((shape) =>
        [20_000, 200_000].map((times) => {
          let html = '';
          for (let index = 0; index < times; index += 1) html += shape.replace('#', String(index));
          const start = performance.now();
          (globalThis as unknown as Global).htmlText.textOfHtml(html);
          return performance.now() - start;
        })
      ),
    [...unclosed, ...plain]
  );
  // Ten times as much, with room for a machine that is busy: what grows with the square takes a hundred times as long.
  spent.forEach(([less, more], index) =>
    expect(more, `${[...unclosed, ...plain][index]}: ${less} ms, then ${more} ms`).toBeLessThan(
      30 * Math.max(less, 100)
    )
  );
});
