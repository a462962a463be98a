import { defaultReasons } from '../../../../src/domain/reporting/reasons';
import { usableSettings } from '../../../../src/domain/reporting/reportSettings';
import { nothingSet } from './nothingSet';

describe('the settings of reporting', () => {
  it('are the standard ones until an owner sets any', () => {
    expect(usableSettings(nothingSet)).toEqual({
      fullPolicy: '',
      newsHub: '',
      speechbubble: '',
      urgentText: '',
      disclosureLink: '',
      reasons: defaultReasons,
      reasonsAreBroken: false,
      retentionDays: undefined,
      yammerPreview: false
    });
  });

  it.each(['fullPolicy', 'newsHub', 'speechbubble', 'disclosureLink'] as const)(
    'take an address without the blanks around it, and none that leads to no page: %s',
    (name) => {
      const set = (text: string): string => usableSettings({ ...nothingSet, [name]: text })[name];
      expect(set(' https://x.example/policy\n')).toBe('https://x.example/policy');
      for (const text of ['javascript:alert(1)', 'the intranet', ' ']) expect(set(text)).toBe('');
    }
  );

  it('take the owner’s words without the blanks around them', () => {
    expect(usableSettings({ ...nothingSet, urgentText: ' Call 000.\n' }).urgentText).toBe('Call 000.');
  });

  it('use the owner’s reasons, and say when those cannot be read', () => {
    const [first] = defaultReasons;
    const own = [{ ...first, label: 'Gossip' }];
    expect(usableSettings({ ...nothingSet, reasonsJson: JSON.stringify(own) })).toMatchObject({
      reasons: own,
      reasonsAreBroken: false
    });
    const standard = (reasonsJson: string) => usableSettings({ ...nothingSet, reasonsJson });
    expect(standard('[')).toMatchObject({ reasons: defaultReasons, reasonsAreBroken: true });
    expect(standard(' \n')).toMatchObject({ reasons: defaultReasons, reasonsAreBroken: false });
  });

  it('keep cases for ever without a number of days that is more than none', () => {
    const days = (retentionDays: number | undefined) =>
      usableSettings({ ...nothingSet, retentionDays }).retentionDays;
    expect([undefined, 0, -1, NaN, 1, 365].map(days)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      1,
      365
    ]);
  });

  it('ask for the preview of Yammer only where the owner has switched it on', () => {
    expect(usableSettings({ ...nothingSet, yammerPreview: true }).yammerPreview).toBe(true);
  });
});
