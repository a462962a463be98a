/** The group of people who review reports. Set-up makes it empty; an owner adds the people. */
export const reviewersGroup = {
  title: 'Policy reviewers',
  description: 'People who review reports about posts. They see every report and who made it.'
} as const;
