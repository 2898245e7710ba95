// The addresses of the pages of one's own papers: the list, a paper, a new one for a place, a number to set right.

const HERE = '/rules/write';

export const paperAddress = (key: string): string => `${HERE}/paper/${key}`;
export const examplesAddress = (key: string): string => `${paperAddress(key)}/examples`;

/** The steps of an address after the list's own. */
export function stepsIn(location: string): string[] {
  const [path = ''] = location.slice(HERE.length).split('?');
  return path
    .split('/')
    .filter((step) => step !== '')
    .map(decoded);
}

/** A step that nobody encoded stays as it is. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** The place for which a new paper is begun, in the path or behind a question mark; empty where none is named. */
export function placeIn(location: string): string {
  const [, inPath = ''] = stepsIn(location);
  const asked = new URLSearchParams(location.split('?')[1] ?? window.location.search).get('place');
  const place = inPath || (asked ?? '');
  return /^\d{6}$/.test(place) ? place : '';
}
