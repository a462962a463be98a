import * as React from 'react';
import { Heading, HeadingLevel } from '../../components/heading/Heading';
import { isPageTitle } from '../../components/heading/isPageTitle';
import styles from './AcknowledgementPage.module.scss';

interface IPartPageProps {
  title: string;
  /** What stands beside the title. */
  end?: React.ReactNode;
}

/** What the web part is called, unless the page's own heading says it, and everything under that. */
export function PartPage({
  title,
  end,
  children
}: React.PropsWithChildren<IPartPageProps>): React.ReactElement {
  const above = React.useContext(HeadingLevel);
  const isTitled = !isPageTitle(title);
  return (
    <div className={styles.page}>
      {(isTitled || end) && (
        <header className={styles.header}>
          {isTitled && <Heading className={styles.title}>{title}</Heading>}
          {end && <div className={styles.headerEnd}>{end}</div>}
        </header>
      )}
      <HeadingLevel.Provider value={isTitled ? above + 1 : above}>{children}</HeadingLevel.Provider>
    </div>
  );
}
