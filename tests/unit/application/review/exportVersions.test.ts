import { readVersionsTable } from '../../../../src/application/review/exportVersions';
import { exportColumns } from '../../../../src/domain/evidence/exportColumns';
import { failure } from '../fakes';
import { RegisterInMemory, registered, wordsOf } from './evidenceInMemory';

describe('an export of versions', () => {
  const versions = [
    registered(1, { withdrawn: true }),
    registered(2),
    registered(3, { policyKey: 'travel', number: 1 })
  ];

  it('has the words of each version of every policy, withdrawn ones too', async () => {
    const { fileName, columns, rowCount, rows } = await readVersionsTable(new RegisterInMemory(versions));
    expect({ fileName, columns, rowCount }).toEqual({
      fileName: 'versions.csv',
      columns: exportColumns.versions,
      rowCount: 3
    });
    const published = '2026-11-22T00:00:00Z';
    expect([...rows]).toEqual([
      [1, 'social-media', 1, 'hash-1', published, 'yes', JSON.stringify(wordsOf(1))],
      [2, 'social-media', 2, 'hash-2', published, 'no', JSON.stringify(wordsOf(2))],
      [3, 'travel', 1, 'hash-3', published, 'no', JSON.stringify(wordsOf(3))]
    ]);
  });

  it('says which version is being read, one after the other', async () => {
    const register = new RegisterInMemory(versions);
    const told: [number, number][] = [];
    await readVersionsTable(register, (number) => told.push([number, register.wordsRead.length]));
    expect(told).toEqual([
      [1, 0],
      [2, 1],
      [1, 2]
    ]);
  });

  it('is none where the words of one cannot be read', async () => {
    const register = new RegisterInMemory(versions, (id) => {
      if (id === 2) throw failure('serverError');
      return wordsOf(id);
    });
    await expect(readVersionsTable(register)).rejects.toMatchObject({ failure: { kind: 'serverError' } });
  });
});
