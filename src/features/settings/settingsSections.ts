/** The parts of the settings, of which one is shown at a time. */
export const settingsSections = ['addresses', 'reasons', 'retention'] as const;

export type SettingsSection = (typeof settingsSections)[number];

/** Whether a text names a part of the settings. */
export function isSettingsSection(text: string | undefined): text is SettingsSection {
  return settingsSections.some((section) => section === text);
}
