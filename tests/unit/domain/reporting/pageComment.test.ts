import fc from 'fast-check';
import { emptyDraft, linkChange } from '../../../../src/domain/reporting/draft';
import { readPostLink } from '../../../../src/domain/reporting/links/readPostLink';
import {
  postKeyOf,
  reportedComment,
  withComment,
  withoutComment
} from '../../../../src/domain/reporting/pageComment';
import type { LinkedPost } from '../../../../src/domain/reporting/post';

const tenant = 'https://humanservices.sharepoint.com';
const page = `${tenant}/sites/news/SitePages/Summer.aspx`;
const item = `${tenant}/sites/a/Lists/Ideas/DispForm.aspx?ID=1`;

function postAt(link: string): LinkedPost {
  const reading = readPostLink(link, { sharePoint: tenant, newsHub: '', speechbubble: '' });
  if (reading.kind !== 'post') throw new Error(`Not a post: ${link}`);
  return reading.post;
}

const draftWith = (commentId: string) => ({ ...emptyDraft('1'), commentId });

describe('a comment under a page', () => {
  it.each([
    ['chosen', page, '2'],
    ['named by a link of earlier days', `${page}#comment=2`, ''],
    ['chosen where the link names another', `${page}#comment=1`, '2'],
    ['chosen on a page that was reached by mail', `${page}?web=1&CT=17`, '2'],
    ['named as mails do', `${page}?commentId=2`, '']
  ])('has one key: %s', (_, link, chosen) => {
    const post = postAt(link);
    const comment = reportedComment(draftWith(chosen), post);
    expect(comment).toBe('2');
    expect(postKeyOf(post, comment)).toBe(
      'page:humanservices.sharepoint.com/sites/news/sitepages/summer.aspx?comment=2'
    );
  });

  it('of an item is told by its mail’s link, and is the one that is chosen under the item', () => {
    const byMail = postAt(`${item}&commentId=2`);
    expect(reportedComment(draftWith(''), byMail)).toBe('2');
    expect(postKeyOf(byMail, '2')).toBe(postKeyOf(postAt(item), '2'));
    expect(postKeyOf(byMail, '3')).toBe(postKeyOf(postAt(item), '3'));
  });

  it('is another post than the page and than any other comment', () => {
    const keys = ['', '1', '2', '12', '21'].map((id) => postKeyOf(postAt(page), id));
    expect(new Set(keys).size).toBe(keys.length);
    expect(postKeyOf(postAt(page), '')).toBe(postAt(page).key);
  });

  it('is none where there are no comments of ours', () => {
    const other = postAt('https://forum.example/1#comment=2');
    expect(reportedComment(draftWith('2'), other)).toBe('');
    expect(reportedComment(draftWith('2'), undefined)).toBe('');
  });

  it('goes when the link changes, with the words that were fetched', () => {
    const draft = { ...draftWith('2'), link: page, text: 'Words', source: 'fetched' as const };
    expect(linkChange(draft, item)).toMatchObject({ link: item, commentId: '', text: '', source: 'none' });
    expect(linkChange(draft, page)).toEqual({ link: page });
  });

  it('and its page come apart and together again, whatever the page’s address holds', () => {
    const value = fc.stringMatching(/^[a-zA-Z0-9 %&#é]{0,8}$/u).map(encodeURIComponent);
    const address = fc
      .array(fc.tuple(fc.stringMatching(/^[a-z]{1,6}$/), value), { maxLength: 4 })
      .map((pairs) => new URL(`${page}?${pairs.map((pair) => pair.join('=')).join('&')}`).href);
    fc.assert(
      fc.property(address, fc.integer({ min: 1, max: 99_999 }), (link, id) => {
        const joined = withComment(link, String(id));
        expect(withoutComment(joined)).toBe(link);
        expect(reportedComment(draftWith(''), postAt(joined))).toBe(String(id));
        expect(postKeyOf(postAt(joined), String(id))).toBe(postKeyOf(postAt(link), String(id)));
      })
    );
  });
});
