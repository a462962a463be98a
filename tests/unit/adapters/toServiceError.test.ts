import { HttpRequestError } from '@pnp/queryable';
import { toServiceError } from '../../../src/adapters/sharepoint/connection/toServiceError';
import { isPassing } from '../../../src/application/failure';

async function failureFor(status: number, code?: number) {
  const body = code ? { 'odata.error': { code: `${code}, X`, message: { value: 'No.' } } } : 'Bad Gateway';
  const response = new Response(JSON.stringify(body), { status });
  return (await toServiceError(await HttpRequestError.init(response))).failure;
}

describe('what SharePoint refuses', () => {
  it.each([
    ['a title in use', 500, -2130575342],
    ['a user it does not know', 500, -2146232832],
    ['a query past the list view threshold', 500, -2147024860],
    ['too many lookups', 500, -2147024749],
    ['a duplicate', 500, -2130575169],
    ['a column that the list lacks', 500, -2130575340],
    ['a bad request', 400, -1]
  ])('%s is not called passing: trying again cannot help', async (_, status, code) => {
    const failure = await failureFor(status, code);
    expect(failure.kind).toBe('rejected');
    expect(isPassing(failure)).toBe(false);
  });

  it.each([
    [401, 'signedOut', true],
    [403, 'denied', false],
    [404, 'missing', false],
    [429, 'throttled', true],
    [500, 'serverError', true],
    [503, 'throttled', true]
  ])('status %i is %s, passing: %s', async (status, kind, passing) => {
    const failure = await failureFor(status);
    expect(failure.kind).toBe(kind);
    expect(isPassing(failure)).toBe(passing);
  });
});
