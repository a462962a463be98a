import {
  keyWithoutLink,
  referenceOfReport,
  serialiseEvidence,
  serialiseReport
} from '../../../../src/domain/reporting/report';
import type { Report } from '../../../../src/domain/reporting/report';

const words = {
  text: 'Café',
  author: 'Zoë',
  postedAt: 'févr.',
  source: 'pasted' as const,
  obtainedAt: '2026-11-20T00:00:00Z',
  hash: 'a'
};

type Said = Parameters<typeof serialiseReport>[0];

const said: Said = {
  intentionId: 'press-1',
  link: 'https://forum.example/1',
  commentId: '',
  reasons: [],
  urgent: false,
  details: '',
  authorKind: 'unknown',
  evidence: words,
  pictures: [],
  additions: []
};

describe('what a reporter said, as one text', () => {
  it.each<Partial<Said>>([
    { intentionId: 'press-2' },
    { link: 'https://forum.example/2' },
    { commentId: '2' },
    { reasons: [{ code: 'A', label: '', pointKey: '', pointTitle: '', pointText: '' }] },
    { urgent: true },
    { details: 'It hurt him.' },
    { authorKind: 'staff' },
    { evidence: { ...words, text: 'Coffee' } },
    { pictures: [{ hash: 'b', mediaType: 'image/png' }] },
    { additions: [{ ...said, addedAt: '2026-11-21T00:00:00Z' }] }
  ])('is another when any of it is: %j', (change) => {
    expect(serialiseReport({ ...said, ...change })).not.toBe(serialiseReport(said));
  });

  it('is the same whatever reviewers write to the report', () => {
    const kept: Pick<Report, 'status' | 'reply'> = { status: 'received', reply: undefined };
    const answered = { status: 'closed' as const, reply: { text: 'We looked at it.', point: '' } };
    expect(serialiseReport({ ...said, ...answered })).toBe(serialiseReport({ ...said, ...kept }));
  });

  it('says of which form it is', () => {
    expect(JSON.parse(serialiseReport(said))).toEqual(['report/1', ...Object.values(said)]);
  });
});

describe('the words of a post, as one text', () => {
  it('are the same however their accents are written', () => {
    const apart = {
      ...words,
      text: words.text.normalize('NFD'),
      author: words.author.normalize('NFD'),
      postedAt: words.postedAt.normalize('NFD')
    };
    expect(serialiseEvidence(apart)).toBe(serialiseEvidence(words));
    expect(serialiseEvidence(words)).toBe('["report-evidence/1","Café","Zoë","févr."]');
  });

  it.each([{ text: 'Coffee' }, { author: 'Ben' }, { postedAt: 'March' }])(
    'are others when they say something else: %j',
    (change) => {
      expect(serialiseEvidence({ ...words, ...change })).not.toBe(serialiseEvidence(words));
    }
  );
});

it('a report is called by its number, and one without a link has its press’s key', () => {
  expect(referenceOfReport({ id: 7 })).toBe('REP-7');
  expect(keyWithoutLink('press-1')).toBe('report:press-1');
});
