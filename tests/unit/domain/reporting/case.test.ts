import {
  askedAgainOf,
  caseAskedAgain,
  caseTakingIn,
  changedCase,
  involvementOf,
  personKey
} from '../../../../src/domain/reporting/case';
import type { CaseChange, CaseEvent, ReportCase } from '../../../../src/domain/reporting/case';
import { caseOf, reportOf } from './boardSamples';

describe('a change of a case', () => {
  const by = { name: 'Rafael', email: 'rafael@x.example' };
  const before: ReportCase = { ...caseOf([]), etag: '"1"', history: [] };
  const after = (change: CaseChange, from = before): ReportCase =>
    changedCase(from, change, { by, at: '2026-11-22T05:00:00Z' });

  it('closes and reopens, with both in the history', () => {
    const closed = after({ kind: 'close', outcome: 'referred', text: 'To HR' });
    expect(closed).toMatchObject({ status: 'closed', outcome: 'referred', closedAt: '2026-11-22T05:00:00Z' });
    expect(after({ kind: 'reopen' }, closed)).toMatchObject({
      status: 'beingLookedAt',
      outcome: 'none',
      closedAt: '',
      history: [{ kind: 'closed', text: 'To HR', by }, { kind: 'reopened' }]
    });
  });

  it('is closed with what the reporters are answered, and answers nothing once it is open again', () => {
    const reply = { text: 'We looked at it.', point: 'Speak up' };
    const closed = after({ kind: 'close', outcome: 'actionTaken', text: '', reply });
    expect(closed.reply).toEqual(reply);
    expect(after({ kind: 'reopen' }, closed).reply).toBeUndefined();
  });

  it.each<[CaseChange, CaseEvent['kind'], string]>([
    [{ kind: 'assign', assignee: { name: 'Olive', email: '' } }, 'assigned', 'Olive'],
    [{ kind: 'assign', assignee: undefined }, 'assigned', ''],
    [{ kind: 'note', text: 'Spoke to Ben.' }, 'noted', 'Spoke to Ben.'],
    [{ kind: 'close', outcome: 'noBreach', text: 'An opinion' }, 'closed', 'An opinion'],
    [{ kind: 'reopen' }, 'reopened', ''],
    [{ kind: 'hold', text: 'FOI request' }, 'held', 'FOI request'],
    [{ kind: 'release' }, 'released', ''],
    [{ kind: 'remove', text: 'REP-1: a customer' }, 'removed', 'REP-1: a customer']
  ])('tells who did it and when: %j', (change, kind, text) => {
    expect(after(change).history).toEqual([{ at: '2026-11-22T05:00:00Z', by, kind, text }]);
  });

  it('holds a case until it is released, whatever else is done with it', () => {
    const held = after({ kind: 'hold', text: '' });
    expect(held.onHold).toBe(true);
    expect(after({ kind: 'close', outcome: 'noBreach', text: '' }, held).onHold).toBe(true);
    expect(after({ kind: 'release' }, held).onHold).toBe(false);
  });

  it('gives a case to somebody, and to nobody', () => {
    const taken = after({ kind: 'assign', assignee: by });
    expect(taken.assignee).toEqual(by);
    expect(after({ kind: 'assign', assignee: undefined }, taken)).toMatchObject({
      assignee: undefined,
      status: 'beingLookedAt'
    });
  });

  it('keeps what was there, whatever the change', () => {
    const changes: CaseChange[] = [
      { kind: 'assign', assignee: by },
      { kind: 'note', text: 'A note' },
      { kind: 'hold', text: '' },
      { kind: 'release' },
      { kind: 'remove', text: 'REP-1: a customer' }
    ];
    const noted = after({ kind: 'note', text: 'First' });
    for (const change of changes) expect(after(change, noted).history[0]).toMatchObject({ text: 'First' });
  });
});

it('a case is taken by whoever it is given to, and opened again by what it was not shown', () => {
  const act = { by: { name: 'Rafael', email: 'r@x.example' }, at: '2026-11-22T05:00:00Z' };
  const fresh: ReportCase = { ...caseOf([], { status: 'new' }), etag: '', history: [] };
  expect(changedCase(fresh, { kind: 'assign', assignee: act.by }, act).status).toBe('beingLookedAt');
  expect(changedCase(fresh, { kind: 'assign', assignee: undefined }, act).status).toBe('new');
  const closed = changedCase(fresh, { kind: 'close', outcome: 'noBreach', text: '' }, act);
  expect(changedCase(closed, { kind: 'assign', assignee: act.by }, act).status).toBe('closed');
  const { takenIn } = caseOf([reportOf(7)]);
  const shown = takenIn ?? { reports: [], rest: undefined };
  expect(caseTakingIn(fresh, shown, act)).toMatchObject({ status: 'new', lastReportId: 7, history: [] });
  expect(caseTakingIn(closed, shown, act)).toMatchObject({
    status: 'newInformation',
    outcome: 'none',
    closedAt: '',
    history: [{ kind: 'closed' }, { kind: 'newInformation' }]
  });
});

it('a reviewer who reported the post is involved, and one whom a reporter names is told by whom', () => {
  const reporter = { name: 'Amira', email: 'amira@x.example' };
  const by = (author: string, additions: string[] = []) => [
    { reporter, evidence: { author }, additions: additions.map((later) => ({ evidence: { author: later } })) }
  ];
  const ben = { name: 'Ben Lindqvist', email: 'ben@x.example', login: 'i:0#.f|membership|ben.l@x.example' };
  const isReporter = { kind: 'reporter' };
  expect(involvementOf({ name: 'Amira H', email: 'AMIRA@x.example', login: '' }, by('Ben'))).toEqual(
    isReporter
  );
  expect(involvementOf({ name: 'Amira H', email: '', login: 'amira@x.example' }, by('Ben'))).toEqual(
    isReporter
  );
  for (const author of ['ben lindqvist', 'BEN@x.example', 'Ben L (ben@x.example)', ben.login]) {
    expect(involvementOf(ben, by(author))).toEqual({ kind: 'namedAsAuthor', by: reporter });
    expect(involvementOf(ben, by('', [author]))).toEqual({ kind: 'namedAsAuthor', by: reporter });
  }
  expect(involvementOf(ben, by('Ben Lindqvist (another.ben@x.example)'))).toBeUndefined();
  const rafael = { name: 'Rafael', email: 'rafael@x.example', login: 'rafael@x.example' };
  expect(involvementOf(rafael, by('Ben'))).toBeUndefined();
  expect(involvementOf({ name: '', email: '', login: '' }, by(''))).toBeUndefined();
});

describe('a person whom a report names as the author', () => {
  const reporter = { name: 'Amira', email: 'amira@x.example' };
  const isNamed = (author: string, person: { name: string; email: string; login: string }): boolean =>
    involvementOf(person, [{ reporter, evidence: { author }, additions: [] }]) !== undefined;
  const ben = { name: 'Ben Lindqvist', email: 'ben@x.example', login: 'ben@x.example' };

  it.each([
    ' Ben Lindqvist\n',
    'Ben L <ben@x.example>',
    'mailto:ben@x.example',
    'Ben, ben@x.example; and others',
    '"ben@x.example"',
    'amira@x.example|ben@x.example'
  ])('is found in the reporter’s words: %j', (author) => {
    expect(isNamed(author, ben)).toBe(true);
  });

  it.each(['', 'Ben', 'Not Ben Lindqvist', 'big.ben@x.example', 'ben@x.example.org', '@'])(
    'is not found in words of somebody else: %j',
    (author) => {
      expect(isNamed(author, ben)).toBe(false);
    }
  );

  it('without a name or an address is not taken for an author who has none either', () => {
    expect(isNamed('', { name: '', email: '', login: '' })).toBe(false);
    expect(isNamed('  ', { name: '', email: '', login: 'i:0#.f|membership|' })).toBe(false);
  });

  it('is told by the first reporter who does', () => {
    const chloe = { name: 'Chloe', email: 'chloe@x.example' };
    const said = (by: typeof reporter, author: string) => ({
      reporter: by,
      evidence: { author },
      additions: []
    });
    const reports = [said(reporter, 'Somebody'), said(chloe, ben.name), said(reporter, ben.name)];
    expect(involvementOf(ben, reports)).toEqual({ kind: 'namedAsAuthor', by: chloe });
  });
});

describe('a case that another look is asked for', () => {
  const act = { by: { name: 'Rafael', email: 'r@x.example' }, at: '2026-11-22T05:00:00Z' };
  const closed = changedCase(
    { ...caseOf([]), etag: '', history: [] },
    { kind: 'close', outcome: 'noBreach', text: '', reply: { text: 'We looked at it.', point: '' } },
    act
  );

  it('is open again, knows of the request, and says who asks', () => {
    expect(caseAskedAgain(closed, { lastId: 9, names: ['Amira', 'Ben'] }, act)).toMatchObject({
      status: 'newInformation',
      outcome: 'none',
      closedAt: '',
      reply: undefined,
      secondLookId: 9,
      history: [{ kind: 'closed' }, { ...act, kind: 'askedAgain', text: 'Amira, Ben' }]
    });
  });

  const event = (kind: CaseEvent['kind'], name = 'Rafael', text = ''): CaseEvent => ({
    at: act.at,
    by: { name, email: '' },
    kind,
    text
  });

  it('names whose decision it was, until that is decided anew', () => {
    const asked = [event('opened'), event('closed', 'Olive'), event('askedAgain', 'Rafael', 'Amira')];
    const olives = { by: { name: 'Olive', email: '' }, names: 'Amira' };
    expect(askedAgainOf(asked)).toEqual(olives);
    expect(askedAgainOf([...asked, event('noted')])).toEqual(olives);
    expect(askedAgainOf([...asked, event('closed')])).toBeUndefined();
    expect(askedAgainOf([...asked, event('closed', 'Zoe'), event('askedAgain', '', 'Ben')])).toEqual({
      by: { name: 'Zoe', email: '' },
      names: 'Ben'
    });
  });

  it('names nobody’s decision where there was none, or nobody asks', () => {
    expect(askedAgainOf([])).toBeUndefined();
    expect(askedAgainOf([event('opened'), event('askedAgain')])).toBeUndefined();
    expect(askedAgainOf([event('closed'), event('reopened')])).toBeUndefined();
    expect(askedAgainOf([event('closed'), event('noted')])).toBeUndefined();
  });
});

it('a case that was closed with an answer and shown something new answers nothing, and says so', () => {
  const act = { by: { name: 'Rafael', email: 'r@x.example' }, at: '2026-11-22T05:00:00Z' };
  const reply = { text: 'We looked at it.', point: '' };
  const closed: ReportCase = { ...caseOf([], { status: 'closed', reply }), etag: '', history: [] };
  const takenIn = { reports: [], rest: { count: 2, hash: 'x', lastId: 12 } };
  expect(caseTakingIn(closed, takenIn, act)).toMatchObject({
    takenIn,
    lastReportId: 12,
    reply: undefined,
    history: [{ ...act, kind: 'newInformation', text: '' }]
  });
});

it('a person is told from another by the address, in any letters, and by the name without one', () => {
  expect(personKey({ name: 'Rafael', email: 'Rafael@X.example' })).toBe('rafael@x.example');
  expect(personKey({ name: 'Rafael Costa', email: '' })).toBe('rafael costa');
});
