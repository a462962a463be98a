import { readPostLink } from '../../../../../src/domain/reporting/links/readPostLink';
import { entity, places, postAt } from './reading';

const link = 'https://x.com/someone/status/12';
const teams =
  'https://teams.microsoft.com/l/message/19:abc@thread.tacv2/1618358068284?tenantId=t&teamName=Two words&channelName=General';

describe('a text with one link in it', () => {
  it.each([
    ['an invisible character before it', `\u200b${link}`],
    ['invisible characters within and after it', `https://x\u200d.com/some\u00adone/status/12\ufeff`],
    ['marks of direction', `\u202a${link}\u202c`],
    ['blanks around it', `  \t${link}\u00a0\r\n`],
    ['a word before it', `Link: ${link}`],
    ['words before and after it', `He wrote ${link}, and then left.`],
    ['a full stop after it', `See ${link}.`],
    ['quotes', `"${link}"`],
    ['typographic quotes', `“${link}”`],
    ['other quotes', `‹${link}›`],
    ['quotes of French', `« ${link} »`],
    ['pointed brackets', `<${link}>`],
    ['a title, as Teams copies it', `Someone on X\n${link}\nPosted yesterday`],
    ['twice, as mail programs have it', `${link} <${link}>`],
    ['twice without a blank', `${link}<${link}>`],
    ['brackets within a sentence', `It is there (${link}).`],
    ['a link of Markdown', `[the post](${link})`],
    ['quotes and words', `Link: "${link}", posted today`],
    ['capitals', link.replace('https', 'HTTPS')]
  ])('leads to the post: %s', (_, text) => {
    expect(postAt(text)).toEqual({ system: 'x', link, key: 'x:12' });
  });

  it('keeps blanks that belong to the link', () => {
    expect(postAt(teams)).toEqual({
      system: 'teams',
      link: teams.replace(/ /g, '%20'),
      key: 'teams:19:abc@thread.tacv2/1618358068284'
    });
    expect(postAt(`Link: ${teams}`).link).toBe(postAt(teams).link);
    const page = 'https://humanservices.sharepoint.com/sites/news/SitePages/A day.aspx';
    expect(postAt(page).key).toBe(postAt(page.replace(' ', '%20')).key);
    expect(postAt('https://forum.example/t?title=two words&id=5').key).not.toBe(
      postAt('https://forum.example/t?title=two words&id=6').key
    );
  });

  it('keeps what stands at the end of a link alone', () => {
    expect(postAt('https://forum.example/Lead_(metal)').key).toBe('link:forum.example/Lead_(metal)');
    expect(postAt('https://forum.example/t/5.').key).toBe('link:forum.example/t/5.');
    expect(postAt("'https://forum.example/Ben's'").key).toBe("link:forum.example/Ben's");
  });

  it('may leave the scheme out', () => {
    expect(postAt('"www.forum.example/t/5"').key).toBe('link:www.forum.example/t/5');
  });

  it('keeps quotes inside of a link', () => {
    const thread = entity('Thread', '1001');
    const raw = `https://teams.microsoft.com/l/entity/a/feed?context={"subEntityId":"type=custom,data=/threads/${thread}"}`;
    expect(postAt(raw).key).toBe('yammer:1001');
  });
});

describe('a text of which no one link can be told', () => {
  it.each([
    ['two links', `${link} https://x.com/someone/status/13`],
    ['two links in a list', `(${link}\nhttps://x.com/someone/status/13)`],
    ['words', 'look at what he wrote on x'],
    ['a link that stands in another text', `see:${link}`],
    ['quotes around nothing', '""'],
    ['invisible characters alone', '\u200b\u200b']
  ])('is refused: %s', (_, text) => {
    expect(readPostLink(text, places)).toMatchObject({ kind: 'refused' });
  });
});
