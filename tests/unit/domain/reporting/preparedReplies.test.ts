import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';
import { defaultReplies, mostReplies, parseReplies } from '../../../../src/domain/reporting/preparedReplies';
import { longestReply, replyOf } from '../../../../src/domain/reporting/reply';

describe('prepared replies', () => {
  it('are taken as an owner writes them, or not at all', () => {
    const one = { text: 'We looked at it.', pointKey: '' };
    expect(parseReplies(JSON.stringify([one]))).toEqual([one]);
    const broken = [
      '',
      '[',
      '{}',
      '[]',
      '[1]',
      JSON.stringify([{ ...one, text: ' ' }]),
      JSON.stringify([{ text: one.text }]),
      JSON.stringify([{ ...one, text: 'a'.repeat(longestReply + 1) }]),
      JSON.stringify(Array(mostReplies + 1).fill(one))
    ];
    const longest = Array.from({ length: mostReplies }, () => ({ ...one, text: 'a'.repeat(longestReply) }));
    expect(parseReplies(JSON.stringify(longest))).toEqual(longest);
    broken.push(
      JSON.stringify([one, { ...one, text: '' }]),
      JSON.stringify([{ ...one, text: ['We looked at it.'] }]),
      JSON.stringify([{ ...one, pointKey: 1 }]),
      '[null]',
      '"text"'
    );
    for (const json of broken) expect(parseReplies(json)).toBeUndefined();
  });

  it('of the product can be used, and rest on points of the standard policy', () => {
    expect(parseReplies(JSON.stringify(defaultReplies))).toEqual(defaultReplies);
    const keys = ['', ...defaultPolicy.points.map(({ key }) => key)];
    for (const { pointKey } of defaultReplies) expect(keys).toContain(pointKey);
  });

  it('answer nothing by a point alone', () => {
    expect(replyOf(' ', 'You can join in')).toBeUndefined();
  });
});
