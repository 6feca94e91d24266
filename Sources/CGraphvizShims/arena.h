// Memory for the graphs of one layout, at rising addresses.

#ifndef MAILLAGE_GRAPHVIZ_ARENA_H
#define MAILLAGE_GRAPHVIZ_ARENA_H

/// Puts cgraph's memory under our control; once a process, before any graph is opened.
void gvs_arena_install(const char *graphviz_version);

/// From here, what cgraph allocates lies at rising addresses.
void gvs_arena_begin(void);

/// From here, what cgraph allocates comes from the heap again.
void gvs_arena_end(void);

#endif
