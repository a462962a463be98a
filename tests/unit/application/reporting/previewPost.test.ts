import type { FailureKind } from '../../../../src/application/failure';
import type { IPostReader } from '../../../../src/application/reporting/ports';
import { previewPost } from '../../../../src/application/reporting/previewPost';
import { failure } from '../fakes';
import { answering, failing, post, preview } from './postReaders';

describe('the words of a post, for whoever reports it', () => {
  it.each<[string, IPostReader[], object]>([
    ['are those of the first reader that has some', [answering(preview)], { kind: 'shown', preview }],
    [
      'are asked of the next reader where one does not know the post',
      [answering(undefined), answering(preview)],
      { kind: 'shown', preview }
    ],
    [
      'are asked of the next reader where one finds nothing but blanks',
      [answering({ ...preview, text: ' \n' }), answering(preview)],
      { kind: 'shown', preview }
    ],
    ['are left to the person where no reader has them', [answering(undefined)], { kind: 'none' }],
    ['are left to the person where nobody reads such posts', [], { kind: 'none' }]
  ])('%s', async (_, readers, expected) => {
    expect(await previewPost(post, '', readers)).toEqual(expected);
  });

  it('are asked of nobody else once they are there', async () => {
    const unasked = failing(new Error('It is not asked.'));
    expect(await previewPost(post, '', [answering(preview), unasked])).toEqual({ kind: 'shown', preview });
  });

  it('are those of the comment that is meant', async () => {
    const comments: IPostReader = {
      read: async ({ key }, commentId) => ({ ...preview, text: `${key} ${commentId}` })
    };
    expect(await previewPost(post, '7', [comments])).toMatchObject({ preview: { text: 'page:/x 7' } });
  });

  it.each<FailureKind>(['missing', 'denied', 'signedOut', 'noAnswer', 'throttled', 'serverError'])(
    'are asked of the next reader when one is %s',
    async (kind) => {
      const broken = failing(failure(kind));
      expect(await previewPost(post, '', [broken])).toEqual({ kind: 'none' });
      expect(await previewPost(post, '', [broken, answering(preview)])).toEqual({ kind: 'shown', preview });
    }
  );

  it('do not hide a fault of ours', async () => {
    const broken = failing(new TypeError('Oops'));
    await expect(previewPost(post, '', [broken, answering(preview)])).rejects.toThrow('Oops');
  });

  it('keep nobody waiting for longer than three seconds', async () => {
    jest.useFakeTimers();
    const looking = previewPost(post, '', [{ read: () => new Promise(() => undefined) }]);
    await jest.advanceTimersByTimeAsync(3000);
    expect(await looking).toEqual({ kind: 'late' });
    jest.useRealTimers();
  });
});
