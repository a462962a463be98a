/** Shows a short message in the frame's status place for a while; screen readers hear it too. */
export function announce(message: string): void {
  const line = document.createElement('span');
  line.textContent = message;
  document.getElementById('workbenchStatus')?.replaceChildren(line);
}
