/** The settings of reporting as an owner finds them who has set none. */
export const nothingSet = {
  fullPolicy: '',
  newsHub: '',
  speechbubble: '',
  urgentText: '',
  disclosureLink: '',
  reasonsJson: '',
  retentionDays: undefined,
  yammerPreview: false
};
