/* Graphviz's own headers: Debian keeps them in a folder, Homebrew's pkg-config names the folder. */
#if __has_include(<graphviz/gvc.h>)
#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>
#else
#include <cgraph.h>
#include <gvc.h>
#endif
