// Graphviz is only opened by a process that draws itself. The program `maillage` has that done by
// another, and so starts without five libraries.

#define _GNU_SOURCE
#include "library.h"

#ifdef __linux__

#include "CLazyLibrary.h"

#define FIND(name) &&lazy_library_find(library, #name, &gvs_opened.called_##name)

gvs_library gvs_opened;
static void *cgraph;
static void *gvc;

static int find_in_cgraph(void *library) { return library != NULL GVS_CGRAPH(FIND); }

static int find_in_gvc(void *library) { return library != NULL GVS_GVC(FIND); }

int gvs_library_open(void) {
  if (!gvc) {
    cgraph = lazy_library_open("libcgraph.so");
    if (!find_in_cgraph(cgraph)) return 0;
    gvc = lazy_library_open("libgvc.so");
  }
  return find_in_gvc(gvc);
}

void *gvs_library_variable(const char *name) {
  void *found;
  return lazy_library_find(gvc, name, &found) || lazy_library_find(cgraph, name, &found) ? found
                                                                                         : NULL;
}

#else

#include <dlfcn.h>

int gvs_library_open(void) { return 1; }

void *gvs_library_variable(const char *name) { return dlsym(RTLD_DEFAULT, name); }

#endif
