import { composeReport } from '../../../../src/application/reporting/composeReport';
import { emptyDraft, reportedPost } from '../../../../src/domain/reporting/draft';
import { readPostLink } from '../../../../src/domain/reporting/links/readPostLink';
import { placeKeyOf } from '../../../../src/domain/reporting/placedReport';
import { hashing } from '../../application/fakes';

const places = { sharePoint: 'https://humanservices.sharepoint.com', newsHub: '', speechbubble: '' };
const page = `${places.sharePoint}/sites/news/SitePages/Summer.aspx`;

const stated = (id: string, link: string, commentId: string) => {
  const draft = { ...emptyDraft(id, link), commentId };
  const said = { reasons: [], points: [], pictures: [], host: 'SharePoint', untitled: 'A picture' };
  return composeReport({ ...said, draft, post: reportedPost(draft, readPostLink(link, places)) }, hashing);
};

describe('the key of a report', () => {
  it.each([
    ['a post', 'https://x.com/someone/status/15', ''],
    ['a page', page, ''],
    ['a comment under it', page, '2'],
    ['a community, which is no post', 'https://engage.cloud.microsoft/embed/groups?feedId=11', ''],
    ['no link', '', '']
  ])('is to a reviewer what the reporter’s own panel has stated: %s', async (_, link, commentId) => {
    const report = await stated('press-1', link, commentId);
    expect(placeKeyOf(report, places)).toBe(report.postKey);
    expect(await hashing.sha256(placeKeyOf(report, places))).toBe(report.postKeyHash);
  });

  it('is the press’s own without a link to one post, whatever else is the same', async () => {
    for (const link of ['', 'javascript:alert(1)', 'https://engage.cloud.microsoft/embed/groups?feedId=11']) {
      const keys = ['press-1', 'press-2'].map((intentionId) =>
        placeKeyOf({ link, commentId: '', intentionId }, places)
      );
      expect(new Set(keys).size).toBe(2);
    }
  });
});
