import type { PolicyContent, PolicyPoint } from './policy';

/**
 * The policy's highlights as the department states them, in plain words: the content of version 1.
 * After publishing, staff see what the published version in the list says, never this file.
 */
const points: PolicyPoint[] = [
  {
    key: 'private-citizen',
    part: 'rights',
    icon: 'People',
    title: 'You can join in',
    text: 'Outside work, APS employees keep most of the rights anyone has to join online discussion, without intrusion.'
  },
  {
    key: 'lawful',
    part: 'duties',
    icon: 'Permissions',
    title: 'Act lawfully',
    text: "What you do online must be lawful. The APS Values, the Code of Conduct and the department's policies bind you, out of hours too."
  },
  {
    key: 'public-conversation',
    part: 'commonSense',
    icon: 'OfficeChat',
    title: 'Use common sense',
    text: 'Treat an online comment as you would a conversation held in public.'
  },
  {
    key: 'own-views',
    part: 'posting',
    icon: 'Contact',
    title: 'Speak for yourself',
    text: "Say clearly that your views are your own, not the department's."
  },
  {
    key: 'confidential',
    part: 'posting',
    icon: 'Lock',
    title: 'Keep work confidential',
    text: 'Do not discuss confidential work information.'
  },
  {
    key: 'reputation',
    part: 'posting',
    icon: 'Ribbon',
    title: 'Protect reputations',
    text: "What you say does not reflect on you alone. An inappropriate remark can damage the department's reputation, a colleague's or your own."
  },
  {
    key: 'authorised-comment',
    part: 'posting',
    icon: 'Megaphone',
    title: 'Leave official comment to approved staff',
    text: 'Only approved staff in the Community Engagement Division may comment publicly on social media for the department.'
  },
  {
    key: 'think-twice',
    part: 'posting',
    icon: 'Lightbulb',
    title: 'Think twice',
    text: 'Social media is public.'
  },
  {
    key: 'respect',
    part: 'posting',
    icon: 'Heart',
    title: 'Be friendly and respectful',
    text: ''
  },
  {
    key: 'anonymity',
    part: 'posting',
    icon: 'Hide3',
    title: 'Do not count on being anonymous',
    text: 'No privacy setting guarantees anonymity online, even if you give no name and do not say who employs you.'
  },
  {
    key: 'protect-privacy',
    part: 'inShort',
    icon: 'Shield',
    title: 'Protect privacy',
    text: ''
  },
  {
    key: 'apply-values',
    part: 'inShort',
    icon: 'DocumentApproval',
    title: 'Respect the policy',
    text: 'Apply the APS Values and Code of Conduct.'
  },
  {
    key: 'speak-up',
    part: 'inShort',
    icon: 'Feedback',
    title: 'Speak up',
    text: 'If something goes wrong, let someone know.'
  }
];

export const defaultPolicy: PolicyContent = {
  policyKey: 'social-media',
  number: 1,
  title: 'Social Media Policy',
  statement: 'I have read and understood the Social Media Policy, and I will follow it.',
  points,
  material: true,
  changeSummary: '',
  due: { kind: 'none' }
};
