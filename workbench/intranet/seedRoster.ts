import Papa from 'papaparse';
import { SharePointRosterFile } from '../../src/adapters/sharepoint/review/rosterFile';
import type { SiteConnection } from '../../src/adapters/sharepoint/connection/connectSite';
import type { Person } from '../sharepoint/service';

export const divisions = [
  'Child Support',
  'Communications',
  'Customer Service Delivery',
  'Digital and Data',
  'Finance',
  'Health Programs',
  'Integrity and Compliance',
  'Legal Services',
  'Payments',
  'People and Culture',
  'Policy and Research',
  'Property and Security'
];

/** Stores a roster of these people through the product's own upload, so that they have divisions and start dates. */
export async function seedRoster(site: SiteConnection, people: readonly Person[]): Promise<void> {
  const rows = people.map(({ email, displayName }, index) => ({
    Email: email,
    Name: displayName,
    Division: divisions[divisionIndex(index, people.length)],
    'Start date': startDate(index)
  }));
  await new SharePointRosterFile(site).save(Papa.unparse(rows));
}

/**
 * Divisions of unequal size, as departments have them: the product of two even spreads leans to the start. Those who
 * acknowledge late come from the later divisions more often, so that coverage differs between them.
 */
function divisionIndex(index: number, count: number): number {
  const first = ((index * 7919) % 97) / 97;
  const second = ((index * 104729) % 89) / 89;
  return Math.floor((first * second * 0.88 + (index / count) * 0.12) * divisions.length);
}

function startDate(index: number): string {
  const daysAfter = (index * 37) % 4000;
  return new Date(Date.UTC(2014, 0, 6) + daysAfter * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
