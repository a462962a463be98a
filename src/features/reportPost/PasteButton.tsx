import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/useFault';
import { oneAddressIn } from '../../domain/reporting/links/linkInText';
import paste from './LinkField.module.scss';
import { Status } from './Status';

interface IPasteButtonProps {
  read(): Promise<string | undefined>;
  onPaste(link: string): void;
}

/** Takes what the person copied, if it is one link. Nothing else of it is kept. */
export function PasteButton({ read, onPaste }: IPasteButtonProps): React.ReactElement {
  const showFault = useFault();
  const [news, setNews] = React.useState('');

  async function take(): Promise<void> {
    const text = await read();
    const link = text && oneAddressIn(text);
    if (link) onPaste(link);
    setNews(link ? '' : text === undefined ? strings.pasteDenied : strings.pasteNothing);
  }

  return (
    <div className={paste.paste}>
      <Button onClick={() => take().catch(showFault)}>{strings.paste}</Button>
      <Status>{news}</Status>
    </div>
  );
}
