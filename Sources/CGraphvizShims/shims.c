#define _GNU_SOURCE
#include "CGraphvizShims.h"

#include "arena.h"
#include "ruler.h"

#include <stdlib.h>
#include <string.h>

#include "library.h"

#define GRAPH(pointer) ((Agraph_t *)(pointer))
#define NODE(pointer) ((Agnode_t *)(pointer))
#define EDGE(pointer) ((Agedge_t *)(pointer))
#define CONTEXT(pointer) ((GVC_t *)(pointer))
#define TEXT(pointer) ((char *)(pointer))

// Messages arrive in pieces ("Error", ": ", the text), so they are joined here. What does not
// fit is dropped: the first message names the cause.
static char messages[8192];
static size_t message_length;

static int collect(char *piece) {
  size_t length = strlen(piece);
  size_t room = sizeof messages - 1 - message_length;
  if (length > room) length = room;
  memcpy(messages + message_length, piece, length);
  message_length += length;
  messages[message_length] = 0;
  return 0;
}

void gvs_messages_begin(void) {
  messages[0] = 0;
  message_length = 0;
  agseterrf(collect);
  agreseterrors();
}

const char *gvs_messages(void) { return messages; }

int gvs_has_errors(void) { return agerrors() >= 1; }

// Graphviz refuses to open image files only when it believes that it runs in a web server. It
// looks for that when it parses a command line, which also queues an output of its own; so one
// context is spent on the parsing, and another is used.
gvs_context *gvs_context_new(void) {
  if (!gvs_library_open()) return NULL;
  setenv("SERVER_NAME", "maillage", 1);
  unsetenv("GV_FILE_PATH");
  GVC_t *spent = gvs_ruler_first_context();
  if (!spent) return NULL;
  // The name of a layout that is used most, since parsing loads it.
  char *arguments[] = {"neato", NULL};
  gvParseArgs(spent, 1, arguments);
  gvs_arena_install(gvcVersion(spent));
  gvFreeContext(spent);
  return (gvs_context *)gvs_ruler_context();
}

const char *gvs_version(gvs_context *context) { return gvcVersion(CONTEXT(context)); }

// The attributes of the graph that is being built, each looked up once: cgraph looks through a
// tree for every value.
#define KNOWN 64
static struct {
  Agsym_t *symbol;
  int kind;
} known[KNOWN];
static Agraph_t *known_root;

static void forget_attributes(void) {
  known_root = NULL;
  memset(known, 0, sizeof known);
}

gvs_graph *gvs_graph_new(const char *name, int is_directed, int is_strict) {
  Agdesc_t kind = is_directed ? (is_strict ? Agstrictdirected : Agdirected)
                              : (is_strict ? Agstrictundirected : Agundirected);
  return (gvs_graph *)agopen(TEXT(name), kind, NULL);
}

void gvs_graph_free(gvs_graph *graph) {
  if (GRAPH(graph) == known_root) forget_attributes();
  agclose(GRAPH(graph));
}

gvs_graph *gvs_subgraph_new(gvs_graph *parent, const char *name) {
  return (gvs_graph *)agsubg(GRAPH(parent), TEXT(name), 1);
}

gvs_node *gvs_node_new(gvs_graph *root, const char *name) {
  return (gvs_node *)agnode(GRAPH(root), TEXT(name), 1);
}

void gvs_subgraph_add(gvs_graph *subgraph, gvs_node *node) {
  agsubnode(GRAPH(subgraph), NODE(node), 1);
}

gvs_edge *gvs_edge_new(gvs_graph *root, gvs_node *tail, gvs_node *head) {
  return (gvs_edge *)agedge(GRAPH(root), NODE(tail), NODE(head), NULL, 1);
}

// Markup is a string of another kind in Graphviz's table of strings.
static void set(
    Agraph_t *root, void *object, Agsym_t *symbol, const char *value, int is_markup) {
  if (!symbol) return;
  if (is_markup) {
    char *markup = agstrdup_html(root, TEXT(value));
    agxset(object, symbol, markup);
    agstrfree(root, markup);
  } else {
    agxset(object, symbol, TEXT(value));
  }
}

static Agsym_t *declared(Agraph_t *root, int kind, const char *key) {
  if (root != known_root) forget_attributes();
  known_root = root;
  unsigned hash = (unsigned)kind;
  for (const char *byte = key; *byte; byte++) hash = hash * 31 + (unsigned char)*byte;
  for (unsigned place = hash % KNOWN, tried = 0; tried < KNOWN; tried++) {
    if (!known[place].symbol) {
      Agsym_t *symbol = agattr(root, kind, TEXT(key), NULL);
      if (!symbol) symbol = agattr(root, kind, TEXT(key), "");
      known[place].symbol = symbol;
      known[place].kind = kind;
      return symbol;
    }
    if (known[place].kind == kind && strcmp(known[place].symbol->name, key) == 0) {
      return known[place].symbol;
    }
    place = (place + 1) % KNOWN;
  }
  Agsym_t *symbol = agattr(root, kind, TEXT(key), NULL);
  return symbol ? symbol : agattr(root, kind, TEXT(key), "");
}

void gvs_graph_set(gvs_graph *graph, const char *key, const char *value, int is_markup) {
  Agraph_t *root = agroot(GRAPH(graph));
  Agsym_t *symbol = declared(root, AGRAPH, key);
  if (is_markup) {
    set(root, graph, symbol, value, 1);
  } else {
    agattr(GRAPH(graph), AGRAPH, TEXT(key), TEXT(value));
  }
}

void gvs_node_default(gvs_graph *root, const char *key, const char *value) {
  agattr(GRAPH(root), AGNODE, TEXT(key), TEXT(value));
}

void gvs_edge_default(gvs_graph *root, const char *key, const char *value) {
  agattr(GRAPH(root), AGEDGE, TEXT(key), TEXT(value));
}

void gvs_node_set(
    gvs_graph *root, gvs_node *node, const char *key, const char *value, int is_markup) {
  set(GRAPH(root), node, declared(GRAPH(root), AGNODE, key), value, is_markup);
}

void gvs_edge_set(
    gvs_graph *root, gvs_edge *edge, const char *key, const char *value, int is_markup) {
  set(GRAPH(root), edge, declared(GRAPH(root), AGEDGE, key), value, is_markup);
}

// fdp takes numbers from rand() without seeding it, and looks at addresses (see arena.c), so its
// second layout in a process would differ from its first.
int gvs_layout(
    gvs_context *context, gvs_graph *graph, const char *engine, int is_even, int draws_text) {
  gvs_ruler_begin(is_even, draws_text);
  int is_fdp = strcmp(engine, "fdp") == 0;
  srand(1);
  srand48(1);
  if (is_fdp) gvs_arena_begin();
  int status = gvLayout(CONTEXT(context), GRAPH(graph), engine);
  if (is_fdp) gvs_arena_end();
  return status;
}

void gvs_layout_free(gvs_context *context, gvs_graph *graph) {
  gvFreeLayout(CONTEXT(context), GRAPH(graph));
}

// The length is an `unsigned` up to Graphviz 12 and a `size_t` from 13; a zeroed `size_t` holds
// both on a little-endian machine.
int gvs_render(
    gvs_context *context, gvs_graph *graph, const char *format, char **bytes, size_t *count) {
  *bytes = NULL;
  *count = 0;
  return gvRenderData(CONTEXT(context), GRAPH(graph), format, bytes, (void *)count);
}

void gvs_render_free(char *bytes) { gvFreeRenderData(bytes); }

gvs_box gvs_node_box(gvs_node *node) {
  pointf centre = ND_coord(NODE(node));
  double width = ND_width(NODE(node)) * 36, height = ND_height(NODE(node)) * 36;
  return (gvs_box){
      centre.x - width, centre.y - height, centre.x + width, centre.y + height, 1};
}

gvs_box gvs_node_external_label_box(gvs_node *node) {
  textlabel_t *label = ND_xlabel(NODE(node));
  if (!label || !label->set) return (gvs_box){0};
  double width = label->dimen.x / 2, height = label->dimen.y / 2;
  return (gvs_box){
      label->pos.x - width, label->pos.y - height, label->pos.x + width, label->pos.y + height,
      1};
}

gvs_box gvs_graph_box(gvs_graph *graph) {
  boxf box = GD_bb(GRAPH(graph));
  return (gvs_box){box.LL.x, box.LL.y, box.UR.x, box.UR.y, 1};
}
