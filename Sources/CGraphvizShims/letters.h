#ifndef MAILLAGE_LETTERS_H
#define MAILLAGE_LETTERS_H

/// The width of a text in one of the fonts of Graphviz's attribute `fontname`, as a share of the
/// size of its letters; below 0 where the font or the text needs more than is known here.
double gvs_letters_width(const char *font, const char *text);

#endif
