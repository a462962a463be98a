import type { CaseEvent, CasePerson } from '../../../../src/domain/reporting/case';
import type { HistoryCheck, HistoryVersion } from '../../../../src/domain/reporting/historyCheck';

export const rafael: CasePerson = { name: 'Rafael Costa', email: 'rafael@humanservices.example' };
export const olive: CasePerson = { name: 'Olive Owner', email: 'olive@humanservices.example' };
export const people = [rafael, olive];

export const start = Date.UTC(2026, 10, 20);
export const minute = 60_000;
export const at = (minutes: number): string => new Date(start + minutes * minute).toISOString();

export const step = (text: string, minutes: number, by = rafael): CaseEvent => ({
  at: at(minutes),
  by,
  kind: 'noted',
  text
});

export const save = (
  number: number,
  minutes: number,
  history: CaseEvent[],
  editor = rafael
): HistoryVersion => ({
  number,
  editor,
  savedAt: at(minutes),
  history
});

export const kindsOf = ({ steps }: HistoryCheck): string[][] =>
  steps.map(({ findings }) => findings.map(({ kind }) => kind));
