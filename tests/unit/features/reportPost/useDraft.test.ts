import type { Picture } from '../../../../src/application/reporting/ports';
import { emptyDraft, mostPictures, nothingBegun } from '../../../../src/domain/reporting/draft';
import type { ReportDraft, ReportStart } from '../../../../src/domain/reporting/draft';
import type { IReportServices } from '../../../../src/features/reportPost/services';
import { useDraft } from '../../../../src/features/reportPost/useDraft';
import type { IDraft } from '../../../../src/features/reportPost/useDraft';
import { renderHook } from '../renderHook';
import type { RenderedHook } from '../renderHook';

const post = 'https://www.yammer.com/humanservices.example/messages/1';

const picture = (name: string): Picture => ({ name, content: new Blob([name]) });

/** A device that keeps one draft and its pictures. */
class Device {
  public pictures: readonly Picture[] = [];
  /** How often the panel was told that what it was opened with has been used. */
  public used = 0;
  private guids = 0;

  public constructor(public draft?: ReportDraft) {}

  public write(start: ReportStart = nothingBegun): Promise<RenderedHook<IDraft>> {
    const services = {
      drafts: {
        load: () => this.draft,
        save: (draft: ReportDraft) => void (this.draft = draft),
        clear: () => void (this.draft = undefined)
      },
      pictures: {
        load: async () => [...this.pictures],
        save: async (pictures: readonly Picture[]) => void (this.pictures = pictures)
      },
      ids: { guid: () => `guid-${(this.guids += 1)}` }
    } as unknown as IReportServices;
    return renderHook(() => useDraft(services, start, () => (this.used += 1)));
  }
}

const written = (part: Partial<ReportDraft>): ReportDraft => ({ ...emptyDraft('kept', post), ...part });

describe('a report that is being written', () => {
  it('is kept with every change, reasons alone too, and is there in the next visit', async () => {
    const device = new Device();
    const first = await device.write();
    await first.after(() => first.now.change({ reasonCodes: ['RESPECT'] }));
    first.leave();
    const next = await device.write();
    expect(next.now.draft).toMatchObject({ id: 'guid-1', reasonCodes: ['RESPECT'] });
    expect(next.now.undecided).toBeUndefined();
  });

  it('loses no change that comes while another is on its way', async () => {
    const device = new Device();
    const hook = await device.write();
    await hook.after(() => {
      const { change, addPicture } = hook.now;
      change({ link: post });
      addPicture(picture('a'));
      change({ details: 'Read the third line.' });
    });
    expect(device.draft).toMatchObject({ link: post, details: 'Read the third line.' });
    expect(hook.now.pictures).toHaveLength(1);
  });

  it('takes the same picture once, and no more than there is room for', async () => {
    const device = new Device();
    const hook = await device.write();
    const answers: boolean[] = [];
    await hook.after(() => {
      for (let number = 0; number < mostPictures; number += 1)
        answers.push(hook.now.addPicture(picture(`${number}`)));
      answers.push(hook.now.addPicture(picture('0')), hook.now.addPicture(picture('one more')));
    });
    expect(answers).toEqual([true, true, true, true, true, true, false]);
    expect(device.pictures).toHaveLength(mostPictures);
  });

  it('asks which to go on with where one about another post waits', async () => {
    const device = new Device(written({ details: 'Mine.' }));
    const hook = await device.write({ link: 'https://intranet.example/news/2', details: '' });
    expect(hook.now.undecided).toMatchObject({ kept: { id: 'kept' }, asked: { details: '' } });
    await hook.after(() => hook.now.decide('continue'));
    expect(hook.now).toMatchObject({ draft: { id: 'kept', details: 'Mine.' }, undecided: undefined });
    expect(device.draft).toMatchObject({ id: 'kept', details: 'Mine.' });
  });

  it('begins anew, without the other’s pictures, where the person says so', async () => {
    const device = new Device(written({ details: 'Mine.' }));
    device.pictures = [picture('a')];
    const start = { link: 'https://intranet.example/news/2', details: '' };
    const hook = await device.write(start);
    await hook.after(() => hook.now.decide('startNew'));
    expect(device.draft).toMatchObject(start);
    expect(device.pictures).toEqual([]);
    expect(device.used).toBeGreaterThan(0);
  });

  it.each([
    ['reasons alone', written({ link: '', reasonCodes: ['RESPECT'] }), []],
    ['pictures alone', written({ link: '' }), [picture('a')]]
  ])('asks so too where what waits has %s', async (_, kept, pictures) => {
    const device = new Device(kept);
    device.pictures = pictures;
    const hook = await device.write({ link: post, details: '' });
    expect(hook.now.undecided?.kept.id).toBe('kept');
  });

  it('asks nothing where nothing that waits would be missed', async () => {
    const device = new Device(emptyDraft('kept'));
    const hook = await device.write({ link: post, details: '' });
    expect(hook.now).toMatchObject({ undecided: undefined, draft: { link: post } });
  });

  it('that may have been sent is another report with the next change', async () => {
    const device = new Device();
    const hook = await device.write();
    await hook.after(() => hook.now.change({ link: post }));
    await hook.after(() => hook.now.markTried());
    expect(device.draft).toMatchObject({ id: 'guid-1', tried: true });
    await hook.after(() => hook.now.change({ details: 'More.' }));
    expect(device.draft).toMatchObject({ tried: false, details: 'More.' });
    expect(device.draft?.id).not.toBe('guid-1');
  });

  it('is forgotten once SharePoint has it, with its pictures', async () => {
    const device = new Device();
    const hook = await device.write();
    await hook.after(() => hook.now.addPicture(picture('a')));
    await hook.after(() => hook.now.forget());
    expect(device).toMatchObject({ draft: undefined, pictures: [] });
  });

  it('leaves alone what was begun about another post while it was on its way', async () => {
    const device = new Device();
    const hook = await device.write();
    await hook.after(() => hook.now.change({ link: post }));
    const other = emptyDraft('other', 'https://intranet.example/news/2');
    device.draft = other;
    await hook.after(() => hook.now.forget());
    expect(device.draft).toEqual(other);
  });
});
