import fc from 'fast-check';
import { defaultReasons, parseReasons } from '../../../../src/domain/reporting/reasons';
import type { ReportReason } from '../../../../src/domain/reporting/reasons';
import {
  addReason,
  changeReason,
  moveReason,
  removeReason,
  standardReasonsMissing
} from '../../../../src/domain/settings/editReasons';
import { isSame } from '../../../../src/domain/isSame';
import { mergeSettings } from '../../../../src/domain/settings/mergeSettings';
import {
  fieldProblems,
  reasonProblems,
  trimmedSettings
} from '../../../../src/domain/settings/ownerSettings';
import type { OwnerSettings } from '../../../../src/domain/settings/ownerSettings';
import { soundSettings as sound } from './soundSettings';

const own = (label: string) => changeReason(addReason(defaultReasons, label), codeOf(label), { label });
const codeOf = (id: string): string => addReason([], id)[0].code;

describe('what an owner sets', () => {
  it('may be left empty, but for the policy key', () => {
    expect(fieldProblems(sound, ['social-media'])).toEqual({});
    expect(fieldProblems({ ...sound, policyKey: '' }, [])).toEqual({ policyKey: 'policyKey' });
  });

  it('is told apart field by field when it cannot be used', () => {
    const wrong = {
      ...sound,
      policyKey: 'other',
      fullPolicyLink: 'www.policy',
      contactEmail: 'team',
      newsHub: 'javascript:alert(1)',
      speechbubble: 'speechbubble',
      urgentText: 'x'.repeat(601),
      disclosureLink: 'https://me:secret@pid.example',
      retentionDays: '1.5'
    };
    expect(fieldProblems(wrong, ['social-media'])).toEqual({
      policyKey: 'unknownPolicy',
      fullPolicyLink: 'link',
      contactEmail: 'email',
      newsHub: 'link',
      speechbubble: 'link',
      urgentText: 'long',
      disclosureLink: 'link',
      retentionDays: 'days'
    });
    const place = 'https://intranet.example/news';
    expect(fieldProblems({ ...sound, newsHub: place, speechbubble: place }, [])).toEqual({
      speechbubble: 'samePlace'
    });
  });

  it.each(['0', '-1', '3651', '1e2', 'many'])('keeps no case for %s days', (retentionDays) =>
    expect(fieldProblems({ ...sound, retentionDays }, [])).toEqual({ retentionDays: 'days' })
  );

  it('loses the blanks around it', () => {
    const typed = {
      ...sound,
      newsHub: ' https://x.example ',
      reasons: [{ ...defaultReasons[0], label: ' A ' }]
    };
    expect(trimmedSettings(typed)).toMatchObject({
      newsHub: 'https://x.example',
      reasons: [{ label: 'A', code: 'PRIVACY' }]
    });
  });
});

describe('reasons', () => {
  it('need words that no other has, and there is always one, and never too many', () => {
    expect(reasonProblems(defaultReasons)).toEqual({ all: undefined, byCode: new Map() });
    expect(reasonProblems([]).all).toBe('none');
    const twice = changeReason(defaultReasons, 'OTHER', { label: defaultReasons[0].label.toUpperCase() });
    expect([...reasonProblems(twice).byCode]).toEqual([['OTHER', 'sameLabel']]);
    const fresh = addReason(defaultReasons, 'b1946ac9-2492-4d23-8f2e-0a6e0b6f8f3a');
    expect([...reasonProblems(fresh).byCode]).toEqual([['OWN_B1946AC9', 'noLabel']]);
    const many = Array.from({ length: 16 }, (_, index) => ({
      ...defaultReasons[0],
      code: `C${index}`,
      label: `${index}`
    }));
    expect(reasonProblems(many).all).toBe('tooMany');
  });

  it('of one’s own come before “something else”, with a code that the list takes', () => {
    const fresh = addReason(defaultReasons, 'b1946ac9-2492-4d23-8f2e-0a6e0b6f8f3a');
    expect(fresh.map(({ code }) => code).slice(-2)).toEqual(['OWN_B1946AC9', 'OTHER']);
    const named = changeReason(fresh, 'OWN_B1946AC9', { label: 'Sells something' });
    expect(parseReasons(JSON.stringify(named))).toEqual(named);
  });

  it('are moved, taken out and brought back', () => {
    expect(moveReason(defaultReasons, 'CONFIDENTIAL', -1)[0].code).toBe('CONFIDENTIAL');
    expect(moveReason(defaultReasons, 'PRIVACY', -1)).toEqual(defaultReasons);
    expect(moveReason(defaultReasons, 'GONE', 1)).toEqual(defaultReasons);
    const fewer = removeReason(defaultReasons, 'RESPECT');
    expect(standardReasonsMissing(fewer).map(({ code }) => code)).toEqual(['RESPECT']);
  });
});

describe('two owners at once', () => {
  const merge = (mine: Partial<OwnerSettings>, theirs: Partial<OwnerSettings>, base: OwnerSettings = sound) =>
    mergeSettings(base, { ...base, ...mine }, { ...base, ...theirs });

  it('each keep what only they changed', () => {
    const { merged, conflicts } = merge(
      { newsHub: 'https://a' },
      { urgentText: 'Call 000', yammerPreview: true }
    );
    expect(merged).toEqual({ ...sound, newsHub: 'https://a', urgentText: 'Call 000', yammerPreview: true });
    expect(conflicts.fields.size + conflicts.reasons.size).toBe(0);
  });

  it('are told what both changed', () => {
    const { merged, conflicts } = merge({ newsHub: 'https://a' }, { newsHub: 'https://b' });
    expect(merged.newsHub).toBe('https://a');
    expect([...conflicts.fields]).toEqual([['newsHub', 'https://b']]);
    expect(merge({ newsHub: 'https://a' }, { newsHub: 'https://a' }).conflicts.fields.size).toBe(0);
  });

  it('keep each other’s reasons', () => {
    const { merged, conflicts } = merge({ reasons: own('a1') }, { reasons: own('b2') });
    expect(merged.reasons?.map(({ code }) => code)).toEqual(
      expect.arrayContaining([...defaultReasons.map(({ code }) => code), codeOf('a1'), codeOf('b2')])
    );
    expect(conflicts.reasons.size).toBe(0);
  });

  it('are told of a reason that both changed, or that one took out', () => {
    const renamed = (label: string) => changeReason(defaultReasons, 'OTHER', { label });
    const without = removeReason(defaultReasons, 'OTHER');
    const both = merge({ reasons: renamed('Mine') }, { reasons: renamed('Theirs') });
    expect(both.conflicts.reasons.get('OTHER')).toMatchObject({ label: 'Theirs' });
    expect(merge({ reasons: renamed('Mine') }, { reasons: without }).conflicts.reasons.get('OTHER')).toBe(
      'removed'
    );
    const kept = merge({ reasons: without }, { reasons: renamed('Theirs') });
    expect(kept.conflicts.reasons.get('OTHER')).toBe('keptForThem');
    expect(kept.merged.reasons?.some(({ label }) => label === 'Theirs')).toBe(true);
    expect(merge({ reasons: without }, {}).merged.reasons).toEqual(without);
  });

  it('put back what was broken without losing what the other mended', () => {
    const broken = { ...sound, reasons: undefined };
    expect(merge({}, { reasons: own('a1') }, broken).merged.reasons).toEqual(own('a1'));
    expect(merge({ reasons: defaultReasons }, {}, broken).merged.reasons).toEqual(defaultReasons);
  });

  it('are the same whatever order the parts of a reason come in', () => {
    const turned = (reasons: readonly ReportReason[]): ReportReason[] =>
      reasons.map(({ urgent, route, pointKey, label, code }) => ({ urgent, route, pointKey, label, code }));
    const { merged, conflicts } = merge({ reasons: turned(defaultReasons) }, { reasons: own('a1') });
    expect(merged.reasons).toEqual(own('a1'));
    expect(conflicts.reasons.size).toBe(0);
  });

  it('lose no text, whatever either changes', () => {
    const text = fc.constantFrom('', 'a', 'b');
    const change = fc.record({ newsHub: text, urgentText: text, contactEmail: text });
    fc.assert(
      fc.property(change, change, change, (base, mine, theirs) => {
        const { merged, conflicts } = merge(mine, theirs, { ...sound, ...base });
        for (const name of ['newsHub', 'urgentText', 'contactEmail'] as const) {
          const told = [merged[name], conflicts.fields.get(name)];
          if (mine[name] !== base[name]) expect(told).toContain(mine[name]);
          if (theirs[name] !== base[name]) expect(told).toContain(theirs[name]);
        }
        expect(isSame(merge(mine, mine, { ...sound, ...base }).merged, { ...sound, ...mine })).toBe(true);
      })
    );
  });
});
