import { namedPicture, nameOfPicture, numberOfPicture } from '../../../../src/domain/reporting/picture';

const hash = '0123456789abcdef'.repeat(4);

describe('the name of a picture', () => {
  it.each([
    ['image/png', `picture-${hash}.png`],
    ['image/jpeg', `picture-${hash}.jpg`]
  ] as const)('tells its hash and its type: %s', (mediaType, name) => {
    expect(nameOfPicture({ hash, mediaType })).toBe(name);
    expect(namedPicture(name)).toEqual({ hash, mediaType });
  });

  it.each([
    `a-picture-${hash}.png`,
    `picture-${hash.slice(1)}.png`,
    `picture-${hash}0.png`,
    `picture-${hash}png`,
    `picture-${hash.toUpperCase()}.png`,
    'screenshot.png'
  ])('is none of ours: %s', (name) => {
    expect(namedPicture(name).hash).toBe('');
  });
});

it('a picture has the first place at which its report names it', () => {
  const pictures = ['b', 'a', 'a'].map((one) => ({ hash: one, mediaType: 'image/png' as const }));
  expect(['b', 'a', 'c'].map((one) => numberOfPicture(pictures, one))).toEqual([1, 2, 0]);
});
