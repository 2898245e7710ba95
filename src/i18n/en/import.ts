// The words of importing a table in English.

export const importEn = {
  import: {
    button: 'Import table',
    files: 'Download',
    template: 'Template',
    export: 'Export register',
    templateFile: 'Register template',
    registerFile: 'Register',
    heading: 'Import a table',
    drop: 'Drop an XLSX, XLS, ODS, CSV or TSV file here, or choose one. Nothing in the register changes before you say so.',
    choose: 'Choose a file',
    reading: 'Reading “{{file}}”…',
    cancel: 'Cancel',
    close: 'Close',
    sheet: 'Sheet',
    matching: 'What the columns mean',
    column: 'Column of the table',
    means: 'Means',
    ignored: 'Not imported',
    unit: 'Unit',
    sample: 'Example',
    row: 'Row',
    street: 'Street',
    name: 'Community',
    problem: 'Problem',
    counts:
      '{{rows}} {{rows, noun(one: row; other: rows)}}: {{good}} can be taken ({{added}} new, {{changed}} changed, {{same}} the same), {{bad}} with problems',
    take: 'Take {{count}} {{count, noun(one: row; other: rows)}}',
    takeAll:
      'Take {{count, noun(one: the; other: all)}} {{count}} {{count, noun(one: row; other: rows)}}',
    taken:
      'Took {{count}} {{count, noun(one: row; other: rows)}}; one undo takes {{count, noun(one: it; other: them all)}} back.',
    waiting:
      '{{count}} {{count, noun(one: row still has; other: rows still have)}} problems; correct {{count, noun(one: it; other: them)}} and take {{count, noun(one: it; other: them)}} too.',
    problems: 'To correct ({{count}})',
    problemHelp:
      'Correct the cells below; a corrected row can be taken. Rows without problems can be taken first.',
    value: 'Content',
    changes: 'What will change',
    nothing: 'blank',
    more: '{{count}} more',
    moreProblems: 'Show more ({{count}} left)',
    sheetsWait: 'Sheets of this file not taken yet ({{count}}): {{names}}.',
    nextSheet: 'Go to the next: {{name}}',
    between: ', ',
    notes: 'How the file was read',
    newStreet: 'Without a street column, put them into',
    rowsRead: '{{count}} {{count, noun(one: row; other: rows)}} read',
    rereading: 'Reading the rows anew by what was changed just now; they are taken then…',
    headerAt: 'Header',
    headerIs: 'row {{row}}',
    noHeader: 'no header',
    columnNo: 'column {{column}}',
    cell: 'Cell',
    doubts: 'Please confirm these columns ({{count}})',
    doubtAlike: '“{{header}}” was not imported. Import it as “{{target}}”?',
    doubtTwice: '“{{header}}” and “{{other}}” both look like “{{target}}”; the latter is used.',
    useIt: 'Yes, import it',
    useInstead: 'Use “{{header}}” instead',
    leaveIt: 'Leave it out',
    elsewhere:
      '{{count}} {{count, noun(one: community of the table stands; other: communities of the table stand)}} in another street of the register',
    elsewhereAsk: 'Leave them for now',
    elsewhereMove: 'The same: move them to the street of the table',
    elsewhereAdd: 'Not the same: add them as new',
    settlementOf: 'No column for urban or rural: new communities are',
    settlementOpen: 'not known yet',
    replaced:
      'The {{count}} {{count, noun(one: community that was split from totals gives; other: communities that were split from totals give)}} way to those of the table.',
    muNote: '1 mu = 2,000/3 m²; what does not come out even is kept to 6 places.',
    from: 'Before',
    to: 'After',
    nothingToTake:
      'No rows to import: see the columns below; one must be the name of the community.',
    groupWho: 'Which community',
    groupFigures: 'Households, people and areas',
    groupFacts: 'Other facts',
    groupExisting: 'Existing facilities and staff',
    groupOther: 'Other',
    unnamedStreet: 'a street without a name',
    takeWhole:
      'Take all sheets, {{count}} more ({{rows}} {{rows, noun(one: row; other: rows)}} in all)',
    odd: 'In {{count}} {{count, noun(one: row; other: rows)}}, more than half, there is less than one person to a household, or more than eight, or there are fewer than ten people in all: see whether households and population are in the right columns and units.',
    oddConfirm: 'The figures are right, take them',
    unused:
      'No paper of this place uses: {{names}}. The figures stay in the register and are not judged.',
    leftOut: 'Rows not taken as communities: {{count}}',
    leftOutAs: 'What it is',
    preview: 'As it will stand (first rows: {{count}})',
    kind: 'Urban or rural',
    inUnit: ' ({{unit}})',
    sumHouseholds: 'Households',
    sumPopulation: 'Population',
    sumAlone: '{{figure}}: {{taken}} in all (the sheet has no total to compare with)',
    sumAgrees: '{{figure}}: {{taken}} in all, as the sheet’s own total says',
    sumDiffers:
      '{{figure}}: {{taken}} in all, the sheet’s own total says {{stated}}: rows may be missing, twice there, or among the problems',
    cameIn:
      'Took {{count}} {{count, noun(one: row; other: rows)}}: {{added}} new, {{changed}} updated. One undo takes {{count, noun(one: it; other: all of them)}} back.',
    sumOffer:
      'The papers ask for “{{measure}}”, which is not given, while {{parts}} are. Shall {{sum}} count as it? That is your assumption: it is kept in the plan, printed, and can be taken back at any time.',
    sumYes: 'Yes, {{sum}} = {{measure}}',
    sumIs:
      '“{{measure}}” is taken as {{sum}}, on your assumption (where it is entered itself, that counts).',
    sumWhole: 'In full',
    sumUndo: 'Take the assumption back',
    sumReason: 'Reason',
    sumReasonOf: 'Why “{{measure}}” is taken so',
    sumReasonSuch: 'in your own words; printed',
    understood: 'Understood',
    soItIs: 'It is so',
    isSuch: 'It is so',
    addUp: 'Add up: {{parts}} = {{sum}}',
    doubtUnit:
      'The unit of “{{header}}” is not clear: the line above the table names several units of area. Choose it below, then match the column with “{{target}}”.',
    useMetres: 'Take as m²',
    noPlace:
      'The plan has no place yet: which columns are of use, and which may be added up, is known once it has one. Take the rows now, and choose the place in the calculator then.',
    choosePlace: 'Choose a place',
    withoutHidden:
      'Leave out the {{count}} {{count, noun(one: row that is hidden; other: rows that are hidden)}} or filtered out',
    exportCsv: 'Export CSV',
    example: 'Keep as an example of your own paper',
    saveFailed: 'The file could not be made. Please try again.',
    notesSheet: 'How to fill in',
    templateSheet: 'Communities',
    advice:
      'One row for each community. What belongs to the street or township itself goes on its own row: no community name, and “Street” or “Township” as the kind.\nLeave empty what is not known; write 0 for what is not there (“no” for facilities): empty and 0 are two different things.\nThe kind is “Urban” or “Rural”; facilities are “yes”, “no” or how many; areas are in square metres, and “3 mu” or “0.5 ha” will do.\nColumns may change places, and columns not needed may go.\nWrite over the example or delete it: it is not read once there is anything else.\nImporting again updates by id or name; an empty cell takes nothing away.',
  },
  units: {
    one: 'ones',
    qian: 'thousands',
    'qian-m2': '1,000 m²',
    wan: 'ten thousands',
    m2: 'm²',
    'wan-m2': '10,000 m²',
    ha: 'ha',
    mu: 'mu',
    km2: 'km²',
  },
  reasons: {
    shifted:
      'the row goes on beyond the header ({{text}}): commas within figures may have split them; put the cells right, then empty this one',
    'not-a-name': 'hardly the name of a community: say “It is so” if it is one, else leave it out',
    'two-names':
      'looks like several communities in one cell: give each a row of its own, or say “It is so” if it is one',
    'alike-name': 'looks like the same community as row {{row}}: say “It is so” if it is another',
    'part-of':
      'several rows have this name and look like parts of one community (estates, grids, hamlets): make them one row first',
    'a-part':
      'stands under “of which” and may be counted above already: say “It is so” if it is a community of its own',
    'only-a-name':
      'a name and nothing else, perhaps a signature or a remark: say “It is so” if it is a community',
    'not-yet':
      'the table says that it is planned or being built, so perhaps not there yet: say “It is so” if these figures are of today',
    'set-apart':
      'stands apart below a blank line and is not called a community, perhaps of another table: say “It is so” if it is one',
    'unit-unclear':
      'other cells of this column state a unit, this one does not: say “It is so” if the unit of the column is right, else write the unit',
    'stated-twice':
      'stated several times for this community ({{text}}), and not alike: write the one that is right',
    'not-several':
      'cells of this column state several figures, this one does not: write each by itself, or leave it blank',
    'in-lines':
      'stated in several lines of this community ({{text}}): add them up if they are several facilities, or write it once',
    'zero-or-unknown':
      'is 0 and shown as “-”, while other cells of the column have a “-” typed in: write 0 for none, leave it blank for not known',
    'zero-hidden':
      'is 0, but the sheet does not show it: write 0 for none, leave it blank for not known',
    'no-name': 'has no name',
    'duplicate-name': 'same name as row {{row}}',
    'duplicate-id': 'same id as row {{row}}',
    'other-unit': 'the unit is not that of the column',
    'none-or-unknown':
      '“{{text}}” may be 0 or not known: write 0 for none, leave the cell empty for not known',
    approximate: 'only a rough number, where an exact one belongs',
    separators: 'unclear separators: write 1200 or 1200.5',
    scientific: 'scientific notation may have lost digits: write the number in full',
    'not-yes-no': 'must be yes, no or how many',
    'not-a-choice': 'not one of the words to choose from',
    'a-date-name': 'a date (the spreadsheet may have made it one), where text belongs',
    'in-another-street':
      'the register has it in “{{street}}”: choose above to move or to add it, or change the name here',
    'id-of-another': 'in the register this id is “{{name}}”, but the name is of another community',
    'same-community': 'means the same community as row {{row}}',
    'not-a-year': 'must be a year of four digits',
    'another-year':
      'a plan has one target year: rows above say {{year}}; make it the same, or import them apart',
    'not-a-number': 'not a number',
    negative: 'must not be negative',
    'not-whole': 'must be a whole number',
    'too-large': 'too large',
    'too-long': 'too many digits',
    'too-many-places': 'at most 6 decimal places',
    'a-date': 'a date, not a number',
    'formula-error': 'the formula failed ({{text}})',
    'no-result': 'the formula has no saved result',
    'not-settlement': 'must be urban or rural',
    percent: 'a percentage, where a number or an area belongs',
    range: 'a range, where one number belongs',
    'ambiguous-name': 'the register has several of this name: say which street',
    footnote: 'carries the mark of a footnote, which would read as a digit: keep only the figure',
    merged:
      'one figure in a merged cell stands for several: it would be counted more than once; give each its own, or leave it blank',
    'shown-divided':
      'the sheet shows a divided figure ({{text}}) that does not go with the unit of the column: give it in full',
    'shown-in-wan':
      'the sheet shows ten thousands ({{text}}), the column counts in ones: give it in full',
    implausible:
      'hardly possible in one community: check the unit and the decimal point, or say “It is so”',
    'a-street': 'is a street or township, not a community: bring the table of its communities',
  },
  notes: {
    statistics:
      '{{count}} {{count, noun(one: row of averages or shares or changes was not taken as a community; other: rows of averages or shares or changes were not taken as communities)}}',
    parts:
      '{{count}} {{count, noun(one: row is part of the row above and was not taken as a community; other: rows are part of the row above and were not taken as communities)}}',
    formulas:
      '{{count}} {{count, noun(one: formula was read by its saved result; other: formulas were read by their saved results)}}',
    hidden:
      '{{count}} {{count, noun(one: hidden column was; other: hidden columns were)}} read too',
    'hidden-rows':
      '{{count}} {{count, noun(one: row is; other: rows are)}} hidden or filtered out, and {{count, noun(one: was; other: were)}} read too: {{names}}',
    unshown: '{{count}} {{count, noun(one: hidden row was; other: hidden rows were)}} not read',
    merged:
      '{{count}} {{count, noun(one: merged cell was spread over its; other: merged cells were spread over their)}} rows',
    totals:
      '{{count}} {{count, noun(one: row of totals was not taken as a community; other: rows of totals were not taken as communities)}}',
    sums: '{{count}} {{count, noun(one: row is the sum of others and was not taken as a community; other: rows are the sum of others and were not taken as communities)}}',
    'street-sums':
      '{{count}} {{count, noun(one: row is the sum of a street and was not taken as a community; other: rows are the sums of a street and were not taken as communities)}}; the rows below are in that street',
    'settlement-headings':
      '{{count}} {{count, noun(one: row says only urban or rural and was; other: rows say only urban or rural and were)}} taken to speak of the communities below',
    footnotes:
      '{{count}} {{count, noun(one: mark of a footnote behind a name was; other: marks of footnotes behind names were)}} left off',
    turned:
      'This table lies on its side (a community a column, a figure a row) and was not read. Transpose it in a spreadsheet first.',
    'turned-back': 'This table lies on its side (a community a column): it was turned round.',
    'lines-gathered':
      'Each line of this table states one figure: they were gathered into one row for each community; see below what the columns mean',
    'lines-unread': 'Columns not read when the lines were gathered: {{names}}',
    'lines-apart':
      'Each line of this table is one facility, by names that are no measures: sum it up to one row for each community first',
    'lines-many':
      'Each line of this table states one thing, and there are too many different ones to gather: make it one row for each community first',
    beside:
      '{{count}} {{count, noun(one: more community stands beside the others and was; other: more communities stand beside the others and were)}} not read: put the right half below the left one first.',
    'other-table':
      '{{count}} {{count, noun(one: row looks; other: rows look)}} like another table and {{count, noun(one: was; other: were)}} not taken as communities (rows: heads): {{names}}. To read it, choose its heads under “Header”.',
    'below-unread': 'Columns under a header further down that were not read: {{names}}',
    'several-unread':
      'The head names several figures, each cell states one, and nobody knows which, so this was not read: {{names}}',
    'joined-below':
      'The table below states more columns of the same communities: read beside the first, rows {{names}}',
    'halves-below': 'Tables standing beside the first were read below it: {{count}}',
    'taken-apart': 'Columns with several figures in a cell were taken apart: {{names}}',
    external: 'The file refers to other workbooks: nothing outside was read',
    macros: 'The file carries macros: they were not run, only the table was read',
    encoding: 'Read as {{encoding}}',
    carried:
      '{{count}} {{count, noun(one: row takes; other: rows take)}} the street of the row above',
    repeated:
      '{{count}} {{count, noun(one: row is a header or column numbers and was not taken as a community; other: rows are headers or column numbers and were not taken as communities)}}',
    truncated: 'The file may be cut off: the last row has too few columns',
    examples:
      '{{count}} {{count, noun(one: example row was; other: example rows were)}} passed over (read only when nothing else is there)',
    headings:
      '{{count}} {{count, noun(one: row with only the name of a street counts; other: rows with only the name of a street count)}} for the communities below',
    remarks:
      '{{count}} {{count, noun(one: row; other: rows)}} of remarks, signatures or dates {{count, noun(one: was not taken as a community; other: were not taken as communities)}}',
    dashes:
      '{{count}} {{count, noun(one: cell; other: cells)}} with —, / or “unknown” {{count, noun(one: was; other: were)}} read as not filled in, not as 0',
    'zero-dashes':
      '{{count}} {{count, noun(one: cell is; other: cells are)}} 0, shown as “-” or in words, and read as 0',
    rounded:
      '{{count}} {{count, noun(one: area that does not come out even was; other: areas that do not come out even were)}} kept to 6 places',
    'hidden-sheets':
      '{{count}} {{count, noun(one: hidden sheet comes; other: hidden sheets come)}} last among the sheets to choose from',
  },
  leftOut: {
    statistics: 'average, share or change',
    parts: 'part of the row above',
    totals: 'a total',
    sums: 'the sum of other rows',
    'street-sums': 'the sums of a street',
    headings: 'the name of a street',
    'settlement-headings': 'urban or rural, as a heading',
    remarks: 'a remark, signature or date',
    repeated: 'a header or column numbers',
    'other-table': 'another table',
    unshown: 'a hidden row',
    examples: 'an example',
  },
  previewUnits: {
    m2: 'm²',
    household: '',
    person: '',
    count: '',
    yuan: 'yuan',
    minute: 'minutes',
    none: '',
  },
  refusals: {
    'too-large': 'The file is too large (over {{most}} MB) and was not read.',
    'zip-bomb':
      'Unpacked, this file would be abnormally large (over {{most}} MB). It was not read.',
    'too-many-rows':
      'The table has {{rows}} {{rows, noun(one: row; other: rows)}}; at most {{most}} can be read. Split it into several files.',
    'too-many-cells':
      'The table has more than {{most}} cells and was not read. Keep only the part to import.',
    'too-many-columns':
      'The table has more than {{most}} columns and was not read. Keep only those to import.',
    password:
      'The file is protected by a password. Remove it in Excel or WPS, save, and import again.',
    'old-xls':
      'This XLS file cannot be read: its format may be too old, or it is damaged. Save it as XLSX in Excel or WPS and import that.',
    'other-format':
      'This is a spreadsheet in the {{format}} format. Save it as XLSX in Excel, WPS or LibreOffice and import that.',
    'a-document':
      'This is a document, not a table. Copy its table into Excel or WPS, save it as XLSX and import that.',
    'a-picture': 'This is a picture, not a table: its figures cannot be read.',
    'a-web-page':
      'This is a web page, not a workbook: many systems give one the ending .xls. Open it in Excel or WPS and save it as XLSX.',
    'not-a-table': 'This is not an XLSX, XLS, ODS, CSV or TSV table.',
    broken: 'The file is incomplete or damaged and was not read. Copy or save it again.',
    empty: 'There is nothing in the file.',
  },
} as const;
