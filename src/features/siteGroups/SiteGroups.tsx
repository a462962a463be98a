import * as React from 'react';
import { siteGroups as strings } from 'ReviewStrings';
import type { IReviewers, IStaffGroups } from '../../application/review/ports';
import type { Format } from '../../components/format';
import form from '../../components/form/Form.module.scss';
import { Heading } from '../../components/heading/Heading';
import type { FindPhoto, FindPrincipals } from '../../domain/people/principal';
import { Reviewers } from './Reviewers';
import { StaffGroups } from './StaffGroups';

interface ISiteGroupsProps {
  staff: IStaffGroups;
  reviewers: IReviewers;
  findPeople: FindPrincipals;
  findGroups: FindPrincipals;
  findPhoto: FindPhoto;
  format: Format;
  /** Staff are others now: permissions differ from the choice until set-up runs. */
  onStaffChosen(): void;
}

/** Who is who on this site: the groups that are staff, and the people who review reports. */
export function SiteGroups(props: ISiteGroupsProps): React.ReactElement {
  const { staff, reviewers, findPeople, findGroups, findPhoto, format, onStaffChosen } = props;
  return (
    <section className={form.panel}>
      <Heading className={form.title}>{strings.title}</Heading>
      <StaffGroups
        groups={staff}
        findGroups={findGroups}
        findPhoto={findPhoto}
        format={format}
        onChosen={onStaffChosen}
      />
      <Reviewers reviewers={reviewers} findPeople={findPeople} findPhoto={findPhoto} />
    </section>
  );
}
