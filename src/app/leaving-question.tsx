// Asks before another plan takes the place of one that could not be saved.
import { useWords } from '../i18n/i18n.ts';
import { useLeaving } from '../state/keeping/leaving.ts';
import { Ask } from '../ui/ask.tsx';

export function LeavingQuestion() {
  const { t } = useWords();
  const question = useLeaving((state) => state.question);
  if (question === null) return null;
  const { name, answer } = question;
  return (
    <Ask
      question={t('app.leaveAsk', { name: name || t('plan.unnamed') })}
      yes={t('app.leave')}
      no={t('app.stay')}
      onYes={() => answer(true)}
      onNo={() => answer(false)}
    />
  );
}
