import { roster as strings } from 'ReviewStrings';
import type { RosterColumn } from '../../domain/coverage/roster';

/** What a roster's columns are called. */
export const columnNames: Record<RosterColumn, string> = {
  email: strings.columnEmail,
  otherAddress: strings.columnOtherAddress,
  name: strings.columnName,
  givenName: strings.columnGivenName,
  familyName: strings.columnFamilyName,
  division: strings.columnDivision,
  startDate: strings.columnStartDate,
  exemptUntil: strings.columnExemptUntil
};
