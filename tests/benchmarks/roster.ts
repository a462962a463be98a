import Papa from 'papaparse';
import { parseRoster } from '../../src/application/review/parseRoster';
import { compareRosters } from '../../src/domain/coverage/compareRosters';
import { median } from './figures';
import type { Figure } from './figures';

const people = 100_000;

/** So many times the check alone may the check and the comparison take together. */
const checkAllows = 1.5;

/** A roster of 100,000 people, checked and compared with the one before, in processor time. */
export async function roster(samples: number): Promise<Figure[]> {
  const rows = Array.from(
    { length: people },
    (_, index) => `"person${index}@x.example";"Person ${index}";"Division ${index % 40}";2020-01-31;`
  );
  const text = ['Email;Name;Division;Start date;Exempt until', ...rows].join('\r\n');
  const parsed: number[] = [];
  const checked: number[] = [];
  const compared: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    parsed.push(await taken(async () => void Papa.parse(text, { delimiter: ';', fastMode: false })));
    let now = await parseRoster(text, { pause: () => Promise.resolve() });
    checked.push(
      await taken(async () => {
        now = await parseRoster(text, { pause: () => Promise.resolve() });
      })
    );
    if (now.kind !== 'sound') throw new Error('The roster of the benchmark has problems.');
    const all = now.people;
    const [before, after] = [all.slice(people / 20), all.slice(0, -people / 20)];
    compared.push(await taken(async () => void compareRosters(before, after)));
  }
  const check = median(checked);
  const name = `roster of ${people.toLocaleString('en-AU')} people`;
  return [
    { name: `${name}: checked`, unit: 'ms', ours: check, limit: median(parsed) },
    {
      name: `${name}: checked and compared with the one before`,
      unit: 'ms',
      ours: check + median(compared),
      limit: check,
      budget: check * checkAllows
    }
  ];
}

async function taken(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage().user;
  await work();
  return (process.cpuUsage().user - before) / 1000;
}
