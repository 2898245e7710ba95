// All tests that are to notice mutants, as one file: they are loaded once and run again for each mutant.
import 'virtual:mutation-tests';
