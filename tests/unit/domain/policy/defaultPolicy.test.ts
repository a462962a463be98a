import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';

/** The department's thirteen points and the part each belongs to, in the policy's order. */
const policyPoints = [
  ['private-citizen', 'rights'],
  ['lawful', 'duties'],
  ['public-conversation', 'commonSense'],
  ['own-views', 'posting'],
  ['confidential', 'posting'],
  ['reputation', 'posting'],
  ['authorised-comment', 'posting'],
  ['think-twice', 'posting'],
  ['respect', 'posting'],
  ['anonymity', 'posting'],
  ['protect-privacy', 'inShort'],
  ['apply-values', 'inShort'],
  ['speak-up', 'inShort']
];

describe('default policy', () => {
  it('holds every point of the policy, in its part', () => {
    expect(defaultPolicy.points.map(({ key, part }) => [key, part])).toEqual(policyPoints);
  });

  it('keeps sentences to 25 words, as the Australian Government Style Manual asks', () => {
    const sentences = defaultPolicy.points.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([]);
  });

  it('gives every point an icon and a title', () => {
    expect(defaultPolicy.points.filter(({ icon, title }) => !icon || !title)).toEqual([]);
  });
});
