import type { ISettingsStore, SettingsRecord } from '../../../../src/application/review/ports';
import { saveSettings } from '../../../../src/application/review/saveSettings';
import type { OwnerSettings } from '../../../../src/domain/settings/ownerSettings';
import { soundSettings as settings } from '../../domain/settings/soundSettings';

const mine: OwnerSettings = { ...settings, urgentText: 'Mine.' };

/** The settings item as a program in memory, which also holds what settings are not. */
class ItemInMemory implements ISettingsStore {
  private version = 1;
  public settings = settings;

  /** Somebody writes something else into the item. */
  public touch(): void {
    this.version += 1;
  }

  public async read(): Promise<SettingsRecord> {
    return {
      id: 1,
      etag: String(this.version),
      settings: this.settings,
      unreadableReasons: '',
      points: [],
      publishedKeys: []
    };
  }

  public async save(next: OwnerSettings, { etag }: SettingsRecord): Promise<SettingsRecord | 'changed'> {
    if (etag !== String(this.version)) return 'changed';
    this.settings = next;
    this.touch();
    return this.read();
  }
}

describe('saving settings', () => {
  it('goes on when only what else the item holds has changed', async () => {
    const item = new ItemInMemory();
    const base = await item.read();
    item.touch();
    expect(await saveSettings(base, mine, item)).toMatchObject({ kind: 'saved', record: { etag: '3' } });
    expect(item.settings).toEqual(mine);
  });

  it('writes nothing over another owner’s settings', async () => {
    const item = new ItemInMemory();
    const base = await item.read();
    await item.save({ ...settings, newsHub: 'https://theirs.example' }, base);
    expect(await saveSettings(base, mine, item)).toMatchObject({
      kind: 'changed',
      settings: { newsHub: 'https://theirs.example', urgentText: 'Mine.' }
    });
    expect(item.settings.urgentText).toBe('');
  });

  it('is done where an earlier attempt has landed whose answer was lost', async () => {
    const item = new ItemInMemory();
    const base = await item.read();
    await item.save(mine, base);
    expect(await saveSettings(base, mine, item)).toEqual({ kind: 'saved', record: await item.read() });
  });

  it('names what two owners have set differently', async () => {
    const item = new ItemInMemory();
    const base = await item.read();
    await item.save({ ...settings, urgentText: 'Theirs.' }, base);
    expect(await saveSettings(base, mine, item)).toMatchObject({
      kind: 'changed',
      record: { settings: { urgentText: 'Theirs.' } },
      settings: { urgentText: 'Mine.' },
      conflicts: { fields: new Map([['urgentText', 'Theirs.']]) }
    });
  });

  it('tries once more only', async () => {
    const item = new ItemInMemory();
    const base = await item.read();
    const read = item.read.bind(item);
    item.read = async () => {
      const record = await read();
      item.touch();
      return record;
    };
    item.touch();
    expect(await saveSettings(base, mine, item)).toMatchObject({ kind: 'changed', settings: mine });
  });
});
