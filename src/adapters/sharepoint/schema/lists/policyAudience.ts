import { listNames } from '../names';
import type { ListSchema } from '../types';

export const policyAudience: ListSchema = {
  name: listNames.audience,
  library: true,
  title: 'Policy audience',
  description: 'The roster of everyone who is asked to acknowledge the policy, as one CSV file.',
  columns: [],
  indexes: [],
  unique: [],
  readOwnOnly: false,
  keepVersions: true,
  view: { columns: ['LinkFilename', 'Modified', 'Editor'], orderBy: 'Modified', ascending: false },
  access: [{ audience: 'owners', level: 'fullControl' }]
};
