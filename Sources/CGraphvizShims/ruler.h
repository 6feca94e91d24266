// How wide texts are, at any size, from one measurement of each.

#ifndef MAILLAGE_GRAPHVIZ_RULER_H
#define MAILLAGE_GRAPHVIZ_RULER_H

#include "library.h"

/// Makes a context in which no text can be measured yet, so that Graphviz's own plugin for texts,
/// which takes long to load, is not looked for.
GVC_t *gvs_ruler_first_context(void);

/// Makes a context that measures texts as below, where Graphviz's own plugin for texts stands
/// beside that of the layout `neato`, which was loaded before; else a plain context.
GVC_t *gvs_ruler_context(void);

/// How texts are measured from here: as the dot command does, or evenly, as below; and whether
/// they are drawn by the plugin that measures them, as in bitmaps and PDF, which then has to lay
/// each of them out in its own size besides.
void gvs_ruler_begin(int is_even, int is_drawing);

#endif
