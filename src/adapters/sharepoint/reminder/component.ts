/** The id of the reminder's component, as its manifest has it. */
export const reminderComponentId = '8a46597a-f8a2-4ebd-bda3-bf0cf4abba54';

/** Where SharePoint runs application customizers. */
export const customizerLocation = 'ClientSideExtension.ApplicationCustomizer';
