// Graphs out of DOT text, by cgraph's own parser.
//
// The parser keeps its state in globals and may be left in disorder by a text that is wrong, so a
// process reads one text and no more.

#ifndef MAILLAGE_GRAPH_READING_H
#define MAILLAGE_GRAPH_READING_H

#include "CGraphvizShims.h"

/// The kinds of things that have attributes.
enum gvs_kind { gvs_of_graph = 0, gvs_of_node = 1, gvs_of_edge = 2 };

/// Opens Graphviz, before anything else here; 0 where this machine has none.
int gvs_reading_begin(void);

/// Opens a text to read graphs from, or returns NULL. The bytes must outlive the reading.
void *gvs_text_open(const unsigned char *bytes, size_t count);

/// The next graph of the text, to be freed with `gvs_graph_free`; NULL after the last one, and
/// when the text is wrong, which the messages then say.
gvs_graph *gvs_text_next(void *text);

/// Closes a text.
void gvs_text_close(void *text);

/// The name of a graph, a node or an edge, or "" where it has none; valid until it is freed.
const char *gvs_name(void *object);

int gvs_graph_is_directed(gvs_graph *graph);
int gvs_graph_is_strict(gvs_graph *graph);

/// The first and the next node of a graph or subgraph, or NULL.
gvs_node *gvs_node_first(gvs_graph *graph);
gvs_node *gvs_node_after(gvs_graph *graph, gvs_node *node);

/// The first and the next edge out of a node, or NULL; each edge of a graph is out of one node.
gvs_edge *gvs_edge_first(gvs_graph *graph, gvs_node *node);
gvs_edge *gvs_edge_after(gvs_graph *graph, gvs_edge *edge);

/// The ends of an edge.
gvs_node *gvs_edge_tail(gvs_edge *edge);
gvs_node *gvs_edge_head(gvs_edge *edge);

/// The place of a node or edge in the order in which the text first names it, from 1.
unsigned gvs_node_place(gvs_node *node);
unsigned gvs_edge_place(gvs_edge *edge);

/// The first and the next subgraph of a graph or subgraph, or NULL.
gvs_graph *gvs_subgraph_first(gvs_graph *graph);
gvs_graph *gvs_subgraph_after(gvs_graph *subgraph);

/// The first attribute of a kind after `previous` (NULL for the first of all), or NULL; its name;
/// and its value for one thing, with whether that is markup.
void *gvs_attribute_after(gvs_graph *graph, int kind, void *previous);
const char *gvs_attribute_name(void *attribute);
const char *gvs_attribute_value(void *object, void *attribute, int *is_markup);

#endif
