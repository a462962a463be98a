import { themeName } from '../themes';
import type { ThemeName } from '../themes';
import type { DisplayModeName } from '../types';

export type ToolbarActions = {
  onTheme(name: ThemeName): void;
  onMode(mode: DisplayModeName): Promise<void>;
  onEdit(instanceId: string): void;
};

/**
 * Brings the suite bar's choices to life. Theme and mode change on the page as it stands; who, language and
 * direction are what a page starts with, so these load it anew.
 */
export function wireToolbar(actions: ToolbarActions): void {
  onChoice('theme', (value) => actions.onTheme(themeName(value)));
  onChoice('mode', (value) => void actions.onMode(value === 'edit' ? 'edit' : 'read'));
  for (const name of ['locale', 'dir', 'as']) onChoice(name, () => location.reload());
  for (const button of document.querySelectorAll<HTMLElement>('[data-edit-web-part]')) {
    button.addEventListener('click', () => actions.onEdit(button.dataset.editWebPart ?? ''));
  }
}

function onChoice(name: string, act: (value: string) => void): void {
  const select = document.querySelector<HTMLSelectElement>(`.suite-bar select[name=${name}]`);
  select?.addEventListener('change', () => {
    const address = new URL(location.href);
    address.searchParams.set(name, select.value);
    history.replaceState(history.state, '', address);
    act(select.value);
  });
}
