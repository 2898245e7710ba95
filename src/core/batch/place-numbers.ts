// Codes of places as numbers, counted in the order in which they are first named.

export interface PlaceNumbers {
  readonly of: (code: string) => number;
  readonly codeAt: (number: number) => string;
}

export function placeNumbers(): PlaceNumbers {
  const numbers = new Map<string, number>();
  const codes: string[] = [];
  return {
    of: (code) => {
      const known = numbers.get(code);
      if (known !== undefined) return known;
      numbers.set(code, codes.length);
      codes.push(code);
      return codes.length - 1;
    },
    codeAt: (number) => codes[number] ?? '',
  };
}
