// The looks of the form under one name: of its pages, its fields and its entries.
import entries from './entries.module.css';
import fields from './fields.module.css';
import page from './page.module.css';

export const styles: Readonly<Record<string, string>> = { ...page, ...fields, ...entries };
