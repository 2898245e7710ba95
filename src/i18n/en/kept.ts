// The words about keeping plans, in English.
import type { keptZh } from '../zh/kept.ts';

export const keptEn: typeof keptZh = {
  storage: {
    elsewhere:
      'This plan was changed in another window. Neither has overwritten the other: what is here is not saved yet.',
    deleted: 'This plan was deleted in another window. What is here is still here, but not saved.',
    keepMine: 'Keep this as a new plan',
    takeTheirs: 'Take the other',
    leave: 'Open another plan',
    full: 'The browser’s storage is full; the latest changes are not saved. Save a file, or delete plans you no longer need under “My plans”.',
    private:
      'The browser does not allow saving (perhaps a private window, or storage is switched off): everything is lost when the page closes. Save a file.',
    refused:
      'The browser’s store of plans cannot be used; the latest changes are not saved. Save a file.',
    noted:
      ' Until then changes are only noted in this browser: they come back when the page is opened again, but do not rely on it.',
    silent:
      'The browser’s storage does not answer; the latest changes are not saved yet. This page goes on trying: save a file meanwhile.',
    others: 'The latest changes to these plans could not be saved; they are in this window only:',
    goBack: 'Back to “{{name}}”',
    newer:
      'The plans in this browser belong to a newer version of the program; this page is older and cannot save. Save a file, then open the page again.',
    wiped:
      'The plans kept in the browser were cleared (browsing data may have been deleted). The plan being edited has been saved again; the others are gone and can be restored from a backup.',
    theirsUnreadable: 'The other plan could not be read. Nothing was changed here.',
    saveFile: 'Save a file',
    dismiss: 'Close',
    list: 'My plans',
  },
  changed: {
    label: 'Changed readings',
    heading_one:
      'This plan was made earlier: {{count}} reading that concerns it has changed since, and its results may differ',
    heading_other:
      'This plan was made earlier: {{count}} readings that concern it have changed since, and its results may differ',
    why: 'The plan itself is unchanged. These changes concern it, each with the number of results when it was opened:',
    results_one: '({{count}} result)',
    results_other: '({{count}} results)',
    close: 'Close',
  },
  since: {
    label: 'Changes of the papers',
    heading_one:
      'Papers of this plan have changed since it was last looked at (provisions: {{provisions}}); {{count}} result differs',
    heading_other:
      'Papers of this plan have changed since it was last looked at (provisions: {{provisions}}); {{count}} results differ',
    none: 'Papers of this plan have changed since it was last looked at (provisions: {{provisions}}); its results are the same',
    why: 'The plan itself is as it was. Each provision that changed, with the results it changes (then → now):',
    how: { came: 'new', went: 'gone', changed: 'changed' },
    results_one: '({{count}} result)',
    results_other: '({{count}} results)',
    fromTo: '{{before}} → {{after}}',
    nothing: 'nothing asked',
    pending: 'to fill in',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
    close: 'Got it',
  },
  newer: {
    label: 'Newer versions of own papers',
    one: 'This plan carries version {{carried}} of “{{name}}”; version {{newest}} is kept on this machine',
    and: '; ',
    changes_one: ': provisions changed: {{provisions}}; {{count}} result would differ',
    changes_other: ': provisions changed: {{provisions}}; {{count}} results would differ',
    why: 'The plan is as it was, worked out by the version that it carries. Each provision that the newer one changes, with the results (now → by the newer one):',
    take: 'Use the newer version',
    leave: 'Stay with the one carried',
  },
  notices: {
    newer:
      'The plan edited last, “{{name}}”, was saved by a newer version of the program and cannot be opened here. It is kept as it is: update the program to open it.',
    damaged:
      'The plan edited last, “{{name}}”, is damaged and cannot be read. It is kept as it is, not deleted; you can save it as a file.',
    recovered:
      'A window closed before it could save its changes to “{{name}}”. They are kept as a new plan under “My plans”.',
    choices:
      'Some remembered choices (language, appearance, sheets) are not known to this version; their usual values are used and the old ones are set aside. Your plans are unchanged.',
    unusable:
      'Changes that a window noted before it closed cannot be used (their plan is gone or has changed, or the note cannot be read). They are kept as they are; you can save them as a file.',
    unreadable:
      'A plan that an earlier version saved cannot be read. It is kept as it is, not deleted; you can save it as a file.',
    discard: 'Discard',
    notDone: 'Not done: the browser’s storage refused.',
    download: 'Save it as a file',
  },
  plans: {
    button: 'My plans',
    heading: 'My plans',
    why: 'Plans are kept in this browser and sent nowhere. Back them up before you change computers or clear browsing data.',
    close: 'Close',
    cancel: 'Cancel',
    new: 'New',
    search: 'Find by name',
    sort: 'Order',
    byTime: 'Saved last first',
    byName: 'By name',
    shown: '{{count}} of {{all}} shown',
    none: 'No plan is saved yet. What you enter is saved here by itself.',
    noMatch: 'No plan’s name contains “{{text}}”.',
    loading: 'Reading …',
    unreadable: 'The plans cannot be read: the browser does not allow storage.',
    open: 'Open',
    openNamed: 'Open “{{name}}”',
    copy: 'Copy',
    copyNamed: 'Copy “{{name}}”',
    copyName: '{{name}} (copy)',
    copyNameAgain: '{{name}} (copy {{number}})',
    copied: 'Copied as “{{name}}”.',
    notCopied: 'Not copied: the plan has been deleted, or cannot be read.',
    rename: 'Rename',
    renameNamed: 'Rename “{{name}}”',
    newName: 'New name',
    renameDone: 'Rename',
    renamed: 'Renamed to “{{name}}”.',
    remove: 'Delete',
    removeNamed: 'Delete “{{name}}”',
    removeAsk: 'Delete “{{name}}” ({{communities}}, {{saved}})?',
    removed: '“{{name}}” is deleted.',
    removeUndo: 'Undo',
    removeUndone: '“{{name}}” is back.',
    current: 'being edited',
    untouched: 'unchanged so far; saved once it is changed',
    unsaved: 'has changes that are not saved',
    saved: 'saved {{when}}',
    communities: 'communities: {{count}}',
    unnamed: 'Unnamed plan',
    newer: 'Saved by a newer version of the program: cannot be opened here; kept as it is.',
    damaged: 'Damaged, cannot be read; kept as it is, not deleted.',
    download: 'Save as a file',
    notOpened: 'Not opened: the plan being edited could not be saved. Save it as a file first.',
    gone: 'Not opened: this plan is no longer here (perhaps deleted in another window).',
    notDone: 'Not done: {{why}}',
    whyFull: 'the browser’s storage is full',
    whyPrivate: 'the browser does not allow saving',
    whySilent: 'the browser’s storage does not answer',
    whyNewer: 'a newer version of the program has taken over the plans in this browser',
    notRenamed: 'The new name is not saved yet: changes to this plan cannot be saved at present.',
    silent: 'The browser’s storage does not answer: the plans that are kept cannot be read.',
    listNewer:
      'The plans cannot be read: a newer version of the program has taken them over, and this page is older. Open the page again.',
    promiseKept: 'The browser has promised to keep these plans, even when the disk fills up.',
    promiseNotKept:
      'The browser has not promised to keep these plans: it may clear them when the disk is nearly full. Back them up to a file regularly.',
    promiseUnknown:
      'The browser does not say whether it keeps these plans for good. Back them up to a file regularly.',
    backup: 'Back up everything to a file',
    backedUp: 'Plans in the backup file: {{count}}.',
    withPapers: 'Papers of your own and their versions, with them: {{count}}.',
    backedUpAlso: '{{count}} of them cannot be read here and went in as they are.',
    restore: 'Restore a backup',
    restored: 'Plans restored: {{count}}.',
    restoredSame: 'The same as here, not added again: {{count}}.',
    restoredKept: 'Left as they are here: {{count}}.',
    notRestored: 'Could not be read from the backup ({{count}}): {{names}}.',
    notStored: 'Could not be stored, for storage is full or not available ({{count}}): {{names}}.',
    differAsk: 'Plans in the backup that are here too, with other content ({{count}}):',
    differBoth: 'Keep both',
    differReplace: 'Replace with the backup',
    differSkip: 'Leave as they are here',
    notABackup: 'Not restored: this is not a backup file. Nothing was changed.',
    aPlanFile: 'Not restored: this is the file of one plan; use “Open file”. Nothing was changed.',
    newerBackup:
      'Not restored: a newer version of the program wrote this backup; update first. Nothing was changed.',
    brokenBackup: 'Not restored: the file cannot be read ({{why}}). Nothing was changed.',
    link: 'Make a link',
    linkWhy: 'Puts the plan being edited into a link',
    linkReady: 'Link copied; the whole plan is in it and no server sees it. {{length}} characters.',
    linkMade:
      'Link made: copy it by hand from below. The whole plan is in it and no server sees it. {{length}} characters.',
    linkLong:
      'This plan has {{communities}} {{communities, noun(one: community; other: communities)}}; its link would have {{length}} characters, and chat and mail programs often cut links beyond {{most}}. A file is safer.',
    linkTooLong:
      'This plan has {{communities}} {{communities, noun(one: community; other: communities)}}; its link would have {{length}} characters, more than the {{most}} that browsers open. Send a file instead.',
    linkPacks: 'Papers of your own travel in the link: {{count}}.',
    linkAnyway: 'Make the link anyway',
    linkShow: 'Link (to copy by hand)',
    linkOpened: 'The plan of the link is open; the earlier one is under “My plans”.',
    linkPartly:
      'The plan of the link is open, but {{count}} {{count, noun(one: thing; other: things)}} could not be restored:',
    linkMore: 'and {{count}} more',
    linkCut:
      'The plan in the link could not be read: the link is incomplete or was altered. Nothing was changed.',
    linkNewer: 'A newer version of the program made this link; update first. Nothing was changed.',
    linkLarge: 'What the link holds is too large and was not opened. Nothing was changed.',
    linkTooOld:
      'The link was not opened: this browser is too old to unpack it. Use a newer one. Nothing was changed.',
    linkNotMade: 'No link was made: this browser is too old to pack one. Save a file instead.',
    linkNoPlan: 'There is no usable plan in the link. Nothing was changed.',
  },
};
