import { themeName } from '../themes';
import type { DisplayModeName, ThemeName } from '../types';
import { onChoice } from './choices';

type ToolbarActions = {
  onTheme(name: ThemeName): void;
  onMode(mode: DisplayModeName): Promise<void>;
  onEdit(instanceId: string): void;
};

/** Brings to life what changes on the page as it stands: theme, mode, and each web part's edit button. */
export function wireToolbar(actions: ToolbarActions): void {
  onChoice('theme', (value) => actions.onTheme(themeName(value)));
  onChoice('mode', (value) => void actions.onMode(value === 'edit' ? 'edit' : 'read'));
  for (const button of document.querySelectorAll<HTMLElement>('[data-edit-web-part]')) {
    button.addEventListener('click', () => actions.onEdit(button.dataset.editWebPart ?? ''));
  }
}
