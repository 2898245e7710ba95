// The forms in which a pack is handed on as a file.

export const PAPER_FORMATS = ['yaml', 'json'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];
