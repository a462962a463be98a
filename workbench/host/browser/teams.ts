/** The script of the page that stands in for Teams: it answers the app in its frame and passes on what changes. */
import { teamsThemeName } from '../teams/teamsContext';
import type { TeamsContext } from '../teams/teamsContext';
import { themeName } from '../themes';
import { announce } from './announce';
import { onChoice } from './choices';
import { showFrameColours } from './frameColours';
import { teamsAnswer } from './teamsAnswers';
import type { TeamsRequest } from './teamsAnswers';
import { teamsContextElementId } from './teamsElements';

const app = document.querySelector<HTMLIFrameElement>('iframe.teams-app');
const context = readContext();

window.addEventListener('message', ({ source, origin, data }: MessageEvent<TeamsRequest>) => {
  if (source !== app?.contentWindow || origin !== location.origin) return;
  const answer = teamsAnswer(data, context);
  if (answer.kind === 'unknown')
    announce(`The app asked Teams for “${data.func}”, which is not answered here.`);
  if (answer.kind === 'shown') announce(answer.message);
  if ('args' in answer)
    app.contentWindow?.postMessage(
      { id: data.id, uuidAsString: data.uuidAsString, args: answer.args },
      origin
    );
});

onChoice('theme', (value) => {
  const theme = themeName(value);
  showFrameColours('teams', theme);
  context.theme = teamsThemeName(theme);
  app?.contentWindow?.postMessage({ func: 'themeChange', args: [context.theme] }, location.origin);
});

/** The app learns these when it starts. */
for (const name of ['as', 'locale', 'dir', 'host', 'mode', 'subEntityId'])
  onChoice(name, () => location.reload());

function readContext(): TeamsContext {
  const text = document.getElementById(teamsContextElementId)?.textContent;
  if (!text) throw new Error('The page came without the context it gives to its app');
  return JSON.parse(text) as TeamsContext;
}
