import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';
import { keyPointsOf, keysIn, textOfKeys } from '../../../../src/domain/policy/keyPoints';

const { points } = defaultPolicy;
const keysOf = (chosen: string[]): string[] => keyPointsOf(points, chosen).map(({ key }) => key);

describe('the points of the short form', () => {
  it('are the first three where the owner chose none', () => {
    expect(keysOf([])).toEqual(points.slice(0, 3).map(({ key }) => key));
  });

  it('are those the owner chose, in the order of the policy', () => {
    expect(keysOf(['think-twice', 'confidential', 'lawful'])).toEqual([
      'lawful',
      'confidential',
      'think-twice'
    ]);
  });

  it('are filled up with the first ones, each once, where points are gone or too few are chosen', () => {
    expect(keysOf(['confidential', 'no-longer-there', 'private-citizen'])).toEqual([
      'private-citizen',
      'confidential',
      'lawful'
    ]);
    expect(keyPointsOf([], ['lawful'])).toEqual([]);
  });

  it('are kept as a text that people may have edited', () => {
    expect(keysIn(' lawful; ;confidential;')).toEqual(['lawful', 'confidential']);
    expect(keysIn('')).toEqual([]);
    expect(keysIn(textOfKeys(['lawful', 'confidential']))).toEqual(['lawful', 'confidential']);
  });
});
