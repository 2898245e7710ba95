// Who asked last for another plan gets it: a file, a sample or a link may come long after it was asked for.

let asked = 0;

/**
 * To be called when somebody asks for another plan, before anything is fetched or read for it.
 * @returns whether nobody has asked for yet another one since
 */
export function askForPlan(): () => boolean {
  asked += 1;
  const mine = asked;
  return () => mine === asked;
}
