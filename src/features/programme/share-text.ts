// A share of communities as a phrase: 80% of the communities, more than 50% of them.
import type { Provision } from '../../core/rulebook/pack.ts';
import type { Translate } from '../../i18n/i18n.ts';

export function shareText({ least = '', per, strict }: Provision, t: Translate): string {
  const share = per === '100' ? `${least}%` : `${least}/${per}`;
  return t(strict ? 'register.goals.shareOver' : 'register.goals.share', { share });
}
