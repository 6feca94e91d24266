// The little of Graphviz that Maillage calls, in terms that Swift can import.
//
// Graphviz's own headers take `char *` for text they only read, hide half of their calls in
// macros, and change the layout of their structs and the type of a length between versions.
// Everything here takes `const char *`, hides every struct, and must be called by one thread at
// a time: Graphviz keeps its state in globals, and a second context does not separate them.

#ifndef MAILLAGE_GRAPHVIZ_SHIMS_H
#define MAILLAGE_GRAPHVIZ_SHIMS_H

#include "CRenderProcess.h"

#include <stddef.h>

typedef struct gvs_context gvs_context;
typedef struct gvs_graph gvs_graph;
typedef struct gvs_node gvs_node;
typedef struct gvs_edge gvs_edge;

/// A rectangle in points; `is_set` is 0 where there is none.
typedef struct gvs_box {
  double left, bottom, right, top;
  int is_set;
} gvs_box;

/// Makes a context that never reads image files, or returns NULL.
/// The restriction holds for the whole process, and for every context made before or after.
gvs_context *gvs_context_new(void);

/// The version of the library, such as "2.43.0"; it lives as long as the context.
const char *gvs_version(gvs_context *context);

/// Forgets the messages of earlier calls and begins to collect new ones.
void gvs_messages_begin(void);

/// What Graphviz has said since; valid until the next call of any function here.
const char *gvs_messages(void);

/// Whether one of the messages was an error.
int gvs_has_errors(void);

/// Opens an empty graph, or returns NULL.
gvs_graph *gvs_graph_new(const char *name, int is_directed, int is_strict);

/// Closes a graph and everything in it; not for subgraphs.
void gvs_graph_free(gvs_graph *graph);

/// Opens a subgraph of `parent`, owned by it, or returns NULL.
gvs_graph *gvs_subgraph_new(gvs_graph *parent, const char *name);

/// Makes a node of the whole graph, owned by it, or returns NULL.
gvs_node *gvs_node_new(gvs_graph *root, const char *name);

/// Puts an existing node into a subgraph.
void gvs_subgraph_add(gvs_graph *subgraph, gvs_node *node);

/// Makes an edge, or returns the present one in a strict graph, or NULL.
gvs_edge *gvs_edge_new(gvs_graph *root, gvs_node *tail, gvs_node *head);

/// Sets an attribute of the graph or of a subgraph, which its own subgraphs inherit.
void gvs_graph_set(gvs_graph *graph, const char *key, const char *value, int is_markup);

/// Sets an attribute for all nodes, which must be made after it.
void gvs_node_default(gvs_graph *root, const char *key, const char *value);

/// Sets an attribute for all edges, which must be made after it.
void gvs_edge_default(gvs_graph *root, const char *key, const char *value);

/// Sets an attribute of one node of `root`.
void gvs_node_set(
    gvs_graph *root, gvs_node *node, const char *key, const char *value, int is_markup);

/// Sets an attribute of one edge of `root`.
void gvs_edge_set(
    gvs_graph *root, gvs_edge *edge, const char *key, const char *value, int is_markup);

/// Starts to look for fonts, in a thread of its own, so that plugins are loaded meanwhile; whoever
/// measures the first text waits for it.
void gvs_fonts_begin(void);

/// Lays the graph out, from the same random numbers each time; 0 when Graphviz finds no fault,
/// which the messages may contradict. `is_even` has each text measured once for all sizes;
/// `draws_text` says that a bitmap or a PDF is to follow, for which texts are prepared.
int gvs_layout(
    gvs_context *context, gvs_graph *graph, const char *engine, int is_even,
    int draws_text);

/// Frees what a layout has attached to the graph, to be done before the graph is closed.
void gvs_layout_free(gvs_context *context, gvs_graph *graph);

/// Renders a graph that is laid out; 0 when it succeeds. The bytes are to be freed.
int gvs_render(
    gvs_context *context, gvs_graph *graph, const char *format, char **bytes, size_t *count);

/// Frees the bytes of a rendering.
void gvs_render_free(char *bytes);

/// The rectangle of a node that is laid out.
gvs_box gvs_node_box(gvs_node *node);

/// The rectangle of the external label of a node that is laid out.
gvs_box gvs_node_external_label_box(gvs_node *node);

/// The rectangle of a graph or cluster that is laid out.
gvs_box gvs_graph_box(gvs_graph *graph);

#include "CGraphReading.h"

#endif
