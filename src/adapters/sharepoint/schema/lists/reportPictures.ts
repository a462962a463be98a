import { listNames } from '../names';
import { personKeyColumn } from '../personKey';
import { spareColumns, spareIndexes } from '../spareColumns';
import type { ListSchema } from '../types';

export const reportPictures: ListSchema = {
  name: listNames.pictures,
  title: 'Report pictures',
  description: 'Pictures of reports, as text. A picture that does not fit into one item takes several.',
  columns: [
    {
      name: 'ReportIntention',
      title: 'Report',
      kind: 'text',
      description: 'The intention of the report that the picture belongs to.'
    },
    {
      name: 'PictureNumber',
      title: 'Picture',
      kind: 'number',
      description: 'Its place in the report, from 1.'
    },
    { name: 'PartNumber', title: 'Part', kind: 'number', description: 'Which part of the picture, from 1.' },
    { name: 'PartCount', title: 'Parts', kind: 'number', description: 'How many parts the picture has.' },
    { name: 'MediaType', title: 'Type', kind: 'text', description: 'image/png or image/jpeg.' },
    {
      name: 'PictureHash',
      title: 'Picture hash',
      kind: 'text',
      description: 'SHA-256 over the whole picture. The report holds it too.'
    },
    { name: 'PictureText', title: 'Picture as text', kind: 'note', description: 'The part, in Base64.' },
    personKeyColumn,
    ...spareColumns
  ],
  indexes: ['Author', 'Created', 'ReportIntention', personKeyColumn.name, ...spareIndexes],
  unique: [],
  readOwnOnly: true,
  writeOwnOnly: true,
  keepVersions: true,
  view: {
    columns: [
      'ID',
      'ReportIntention',
      'PictureNumber',
      'PartNumber',
      'PartCount',
      'MediaType',
      'Author',
      'Created'
    ],
    orderBy: 'ID',
    ascending: false
  },
  access: [
    { audience: 'owners', level: 'fullControl' },
    { audience: 'reviewers', level: 'readEveryones' },
    { audience: 'staff', level: 'acknowledge' }
  ]
};
