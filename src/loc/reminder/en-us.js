define([], function () {
  return {
    reminder: {
      region: 'Social media policy',
      ask: 'Please read and acknowledge the social media policy.',
      dueBy: 'It is due by {date}.',
      overdue: 'It was due by {date}.',
      read: 'Read and acknowledge',
      notNow: 'Not now',
      report: 'Report something on this page'
    }
  };
});
