// Graphviz's functions under their own names, opened when the first context is made; to be
// included after everything else, in the place of Graphviz's headers.

#ifndef MAILLAGE_GRAPHVIZ_LIBRARY_H
#define MAILLAGE_GRAPHVIZ_LIBRARY_H

#if __has_include(<graphviz/gvc.h>)
#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>
#else
#include <cgraph.h>
#include <gvc.h>
#endif

/// Opens Graphviz; 0 where this machine has none. Before that, nothing here may be called.
int gvs_library_open(void);

/// The address of a variable of Graphviz that its headers do not declare, or NULL.
void *gvs_library_variable(const char *name);

#ifdef __linux__

#define GVS_CGRAPH(X) \
  X(Agdirected) X(Agstrictdirected) X(Agstrictundirected) X(Agundirected) \
  X(agattr) X(agclose) X(agedge) X(agerrors) X(agfstnode) X(agfstout) X(agfstsubg) X(aghtmlstr) \
  X(agisdirected) X(agisstrict) X(agnameof) X(agnode) X(agnxtattr) X(agnxtnode) X(agnxtout) \
  X(agnxtsubg) X(agopen) X(agread) X(agreseterrors) X(agroot) X(agseterrf) X(agstrdup_html) \
  X(agstrfree) X(agsubg) X(agsubnode) X(agxget) X(agxset)

#define GVS_GVC(X) \
  X(gvContext) X(gvContextPlugins) X(gvFreeContext) X(gvFreeLayout) X(gvFreeRenderData) \
  X(gvLayout) X(gvParseArgs) X(gvRenderData) X(gvcVersion)

#define GVS_MEMBER(name) __typeof__(&name) called_##name;
typedef struct {
  GVS_CGRAPH(GVS_MEMBER)
  GVS_GVC(GVS_MEMBER)
} gvs_library;
#undef GVS_MEMBER

extern gvs_library gvs_opened;

#define Agdirected (*gvs_opened.called_Agdirected)
#define Agstrictdirected (*gvs_opened.called_Agstrictdirected)
#define Agstrictundirected (*gvs_opened.called_Agstrictundirected)
#define Agundirected (*gvs_opened.called_Agundirected)
#define agattr gvs_opened.called_agattr
#define agclose gvs_opened.called_agclose
#define agedge gvs_opened.called_agedge
#define agerrors gvs_opened.called_agerrors
#define agfstnode gvs_opened.called_agfstnode
#define agfstout gvs_opened.called_agfstout
#define agfstsubg gvs_opened.called_agfstsubg
#define aghtmlstr gvs_opened.called_aghtmlstr
#define agisdirected gvs_opened.called_agisdirected
#define agisstrict gvs_opened.called_agisstrict
#define agnameof gvs_opened.called_agnameof
#define agnode gvs_opened.called_agnode
#define agnxtattr gvs_opened.called_agnxtattr
#define agnxtnode gvs_opened.called_agnxtnode
#define agnxtout gvs_opened.called_agnxtout
#define agnxtsubg gvs_opened.called_agnxtsubg
#define agopen gvs_opened.called_agopen
#define agread gvs_opened.called_agread
#define agreseterrors gvs_opened.called_agreseterrors
#define agroot gvs_opened.called_agroot
#define agseterrf gvs_opened.called_agseterrf
#define agstrdup_html gvs_opened.called_agstrdup_html
#define agstrfree gvs_opened.called_agstrfree
#define agsubg gvs_opened.called_agsubg
#define agsubnode gvs_opened.called_agsubnode
#define agxget gvs_opened.called_agxget
#define agxset gvs_opened.called_agxset
#define gvContext gvs_opened.called_gvContext
#define gvContextPlugins gvs_opened.called_gvContextPlugins
#define gvFreeContext gvs_opened.called_gvFreeContext
#define gvFreeLayout gvs_opened.called_gvFreeLayout
#define gvFreeRenderData gvs_opened.called_gvFreeRenderData
#define gvLayout gvs_opened.called_gvLayout
#define gvParseArgs gvs_opened.called_gvParseArgs
#define gvRenderData gvs_opened.called_gvRenderData
#define gvcVersion gvs_opened.called_gvcVersion

#endif

#endif
