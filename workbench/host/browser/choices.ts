/** Keeps a choice of the suite bar in the page's address, so that a reload shows the same, then acts on it. */
export function onChoice(name: string, act: (value: string) => void): void {
  const select = document.querySelector<HTMLSelectElement>(`.suite-bar select[name=${name}]`);
  select?.addEventListener('change', () => {
    const address = new URL(location.href);
    address.searchParams.set(name, select.value);
    history.replaceState(history.state, '', address);
    act(select.value);
  });
}
