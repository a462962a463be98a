import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';
import { emptyDraft, isWorthKeeping, linkChange, postProblem } from '../../../../src/domain/reporting/draft';
import {
  cite,
  defaultReasons,
  disagreementPointKey,
  parseReasons
} from '../../../../src/domain/reporting/reasons';

describe('the reasons', () => {
  it('each rest on a point of the policy', () => {
    const keys = defaultPolicy.points.map(({ key }) => key);
    for (const { pointKey } of defaultReasons) expect(keys).toContain(pointKey);
    expect(keys).toContain(disagreementPointKey);
  });

  it('are what the owner has edited', () => {
    const edited = defaultReasons.map((reason) => ({ ...reason, label: `${reason.label}!` }));
    expect(parseReasons(JSON.stringify(edited))).toEqual(edited);
  });

  it.each([
    '',
    'nonsense',
    '{}',
    '[]',
    '[{"code":"A"}]',
    '[null]',
    JSON.stringify([defaultReasons[0], defaultReasons[0]])
  ])('are none when they cannot be used: %s', (json) => {
    expect(parseReasons(json)).toBeUndefined();
  });

  const [usable] = defaultReasons;
  const parsed = (change: object) => parseReasons(JSON.stringify([{ ...usable, ...change }]));

  it.each(['A', 'A1_B', `A${'B'.repeat(29)}`])('may have a code such as %s', (code) => {
    expect(parsed({ code })).toEqual([{ ...usable, code }]);
  });

  it.each([
    { code: '' },
    { code: 'a' },
    { code: '1A' },
    { code: '_A' },
    { code: 'A B' },
    { code: ' A' },
    { code: `A${'B'.repeat(30)}` },
    { code: 1 },
    { code: ['A'] },
    { label: ' \n' },
    { label: 1 },
    { pointKey: 1 },
    { route: null },
    { urgent: 'yes' }
  ])('are none when one of them says %j', (change) => {
    expect(parsed(change)).toBeUndefined();
    expect(parseReasons(JSON.stringify([usable, { ...usable, code: 'B', ...change }]))).toBeUndefined();
  });

  it('of the product can be used as they are', () => {
    expect(parseReasons(JSON.stringify(defaultReasons))).toEqual(defaultReasons);
  });

  it('keep the point as it is now, and nothing when the policy no longer has it', () => {
    expect(cite(defaultReasons[0], defaultPolicy.points)).toMatchObject({ pointTitle: 'Protect privacy' });
    const [first, second] = defaultPolicy.points;
    expect(cite({ ...defaultReasons[0], pointKey: second.key }, [first, second])).toEqual({
      code: defaultReasons[0].code,
      label: defaultReasons[0].label,
      pointKey: second.key,
      pointTitle: second.title,
      pointText: second.text
    });
    expect(cite(defaultReasons[0], [])).toMatchObject({
      pointKey: 'protect-privacy',
      pointTitle: '',
      pointText: ''
    });
  });
});

describe('a draft', () => {
  const draft = emptyDraft('1');

  it('says what is missing before the person can go on', () => {
    expect(postProblem(draft, { kind: 'refused', reason: 'notWeb' }, 1)).toBe('link');
    expect(postProblem(draft, { kind: 'empty' }, 0)).toBe('nothing');
    expect(postProblem(draft, { kind: 'empty' }, 1)).toBeUndefined();
    expect(postProblem({ ...draft, text: 'Words' }, { kind: 'empty' }, 0)).toBeUndefined();
    const onX = { kind: 'post', post: { system: 'x', link: 'https://x.com/1', key: 'x:1' } } as const;
    expect(postProblem(draft, onX, 0)).toBe('authorKind');
    expect(postProblem({ ...draft, authorKind: 'public' }, onX, 0)).toBeUndefined();
  });

  it('is worth keeping once something is written', () => {
    expect(isWorthKeeping(draft, 0)).toBe(false);
    expect(isWorthKeeping(draft, 1)).toBe(true);
    expect(isWorthKeeping({ ...draft, details: ' \n' }, 0)).toBe(false);
  });

  it.each([
    { link: 'https://x.com/1' },
    { text: 'What a fool.' },
    { details: 'It hurt him.' },
    { reasonCodes: ['RESPECT'] }
  ])('is worth keeping with nothing but %j', (written) => {
    expect(isWorthKeeping({ ...draft, ...written }, 0)).toBe(true);
  });

  it('loses fetched words with the link they came from, and keeps pasted ones', () => {
    const fetched = { ...draft, link: 'a', text: 'Words', author: 'Ben', source: 'fetched' } as const;
    expect(linkChange(fetched, 'b')).toMatchObject({ link: 'b', text: '', author: '', source: 'none' });
    expect(linkChange(fetched, 'a')).toEqual({ link: 'a' });
    expect(linkChange({ ...fetched, source: 'pasted' }, 'b')).toEqual({ link: 'b', commentId: '' });
  });
});
