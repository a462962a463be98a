/** Keeps a choice of the bar at the top in the page's address, so that a reload shows the same, then acts on it. */
export function onChoice(name: string, act: (value: string) => void): void {
  const field = document.querySelector<HTMLSelectElement | HTMLInputElement>(`.suite-bar [name=${name}]`);
  field?.addEventListener('change', () => {
    const address = new URL(location.href);
    address.searchParams.set(name, field.value);
    history.replaceState(history.state, '', address);
    act(field.value);
  });
}
