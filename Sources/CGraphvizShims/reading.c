#define _GNU_SOURCE
#include "CGraphReading.h"

#include <stdio.h>

#include "library.h"

#define GRAPH(pointer) ((Agraph_t *)(pointer))
#define NODE(pointer) ((Agnode_t *)(pointer))
#define EDGE(pointer) ((Agedge_t *)(pointer))

int gvs_reading_begin(void) { return gvs_library_open(); }

void *gvs_text_open(const unsigned char *bytes, size_t count) {
  return count ? fmemopen((void *)bytes, count, "r") : fopen("/dev/null", "r");
}

gvs_graph *gvs_text_next(void *text) { return (gvs_graph *)agread((FILE *)text, NULL); }

void gvs_text_close(void *text) { fclose((FILE *)text); }

// cgraph names what has no name "%" and a number.
const char *gvs_name(void *object) {
  char *name = agnameof(object);
  return name && name[0] != '%' ? name : "";
}

int gvs_graph_is_directed(gvs_graph *graph) { return agisdirected(GRAPH(graph)) != 0; }

int gvs_graph_is_strict(gvs_graph *graph) { return agisstrict(GRAPH(graph)) != 0; }

gvs_node *gvs_node_first(gvs_graph *graph) { return (gvs_node *)agfstnode(GRAPH(graph)); }

gvs_node *gvs_node_after(gvs_graph *graph, gvs_node *node) {
  return (gvs_node *)agnxtnode(GRAPH(graph), NODE(node));
}

gvs_edge *gvs_edge_first(gvs_graph *graph, gvs_node *node) {
  return (gvs_edge *)agfstout(GRAPH(graph), NODE(node));
}

gvs_edge *gvs_edge_after(gvs_graph *graph, gvs_edge *edge) {
  return (gvs_edge *)agnxtout(GRAPH(graph), EDGE(edge));
}

gvs_node *gvs_edge_tail(gvs_edge *edge) { return (gvs_node *)agtail(EDGE(edge)); }

gvs_node *gvs_edge_head(gvs_edge *edge) { return (gvs_node *)aghead(EDGE(edge)); }

unsigned gvs_node_place(gvs_node *node) { return (unsigned)AGSEQ(NODE(node)); }

unsigned gvs_edge_place(gvs_edge *edge) { return (unsigned)AGSEQ(EDGE(edge)); }

gvs_graph *gvs_subgraph_first(gvs_graph *graph) { return (gvs_graph *)agfstsubg(GRAPH(graph)); }

gvs_graph *gvs_subgraph_after(gvs_graph *subgraph) {
  return (gvs_graph *)agnxtsubg(GRAPH(subgraph));
}

void *gvs_attribute_after(gvs_graph *graph, int kind, void *previous) {
  int sort = kind == gvs_of_node ? AGNODE : kind == gvs_of_edge ? AGEDGE : AGRAPH;
  return agnxtattr(agroot(GRAPH(graph)), sort, (Agsym_t *)previous);
}

const char *gvs_attribute_name(void *attribute) { return ((Agsym_t *)attribute)->name; }

const char *gvs_attribute_value(void *object, void *attribute, int *is_markup) {
  char *value = agxget(object, (Agsym_t *)attribute);
  *is_markup = value ? aghtmlstr(value) != 0 : 0;
  return value ? value : "";
}
