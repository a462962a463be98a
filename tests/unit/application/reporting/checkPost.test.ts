import type { FailureKind } from '../../../../src/application/failure';
import { checkPost } from '../../../../src/application/reporting/checkPost';
import type { IPostReader } from '../../../../src/application/reporting/ports';
import { failure } from '../fakes';
import { answering, failing, post, preview } from './postReaders';

describe('looking at a reported post again', () => {
  it.each<[string, IPostReader[], object]>([
    [
      'has the words of the first reader that knows the post',
      [answering(undefined), answering(preview)],
      { kind: 'there', preview }
    ],
    ['cannot tell where no reader knows it', [answering(undefined)], { kind: 'unknown' }],
    ['cannot tell of a post without words', [answering({ ...preview, text: ' \n' })], { kind: 'unknown' }],
    ['says that it is gone where its place does', [failing(failure('missing'))], { kind: 'gone' }]
  ])('%s', async (_, readers, expected) => {
    expect(await checkPost(post, '', readers)).toEqual(expected);
  });

  it.each<FailureKind>([
    'denied',
    'signedOut',
    'noAnswer',
    'throttled',
    'serverError',
    'unreadable',
    'rejected'
  ])('cannot tell when it is %s', async (kind) => {
    expect(await checkPost(post, '', [failing(failure(kind))])).toEqual({ kind: 'unknown' });
  });

  it('does not hide a fault of ours', async () => {
    await expect(checkPost(post, '', [failing(new TypeError('Oops'))])).rejects.toThrow('Oops');
  });

  it('is patient for fifteen seconds, and drops what comes later', async () => {
    jest.useFakeTimers();
    let answer: (given: typeof preview) => void = () => undefined;
    const slow: IPostReader = { read: () => new Promise((resolve) => (answer = resolve)) };
    const looking = checkPost(post, '', [slow]);
    let found: unknown;
    looking.then((value) => (found = value)).catch(() => undefined);
    await jest.advanceTimersByTimeAsync(14_000);
    expect(found).toBeUndefined();
    await jest.advanceTimersByTimeAsync(1000);
    expect(found).toEqual({ kind: 'unknown' });
    answer(preview);
    expect(await looking).toEqual({ kind: 'unknown' });
    jest.useRealTimers();
  });
});
