// Graphviz measures a text by Pango, in whole pixels for each letter. So the width of a name at
// 10 points differs by some percent from a tenth of its width at 100 points, and an SVG, whose
// letters are not rounded, is drawn with other widths than were measured. Besides, Pango looks
// through all fonts of the machine once for each size, which takes longer than laying out a
// network of fifty actors.
//
// So this plugin stands before Pango's: where it is asked to, it has each text measured once, by
// its letters (see letters.c) or by Pango at one large size where rounding hardly matters,
// remembers that, and gives the width at any size as a share of it. Pango is only loaded where it
// measures or draws.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if __has_include(<graphviz/gvplugin_textlayout.h>)
#include <graphviz/gvplugin_textlayout.h>
#else
#include <gvplugin_textlayout.h>
#endif

#ifdef __linux__
#include <limits.h>
#include <link.h>
#include <unistd.h>
#endif

#include "letters.h"
#include "ruler.h"

// The size at which texts are measured, in points.
#define MEASURED 64.0

// The height of a line, and how far below its middle the letters stand, as shares of their size:
// the plugin for Pango gives every font these.
#define LINE_HEIGHT 1.1
#define BELOW_MIDDLE 0.2

static gvtextlayout_engine_t *pango(void);
static int is_even, draws;

void gvs_ruler_begin(int even, int is_drawing) {
  is_even = even;
  draws = is_drawing;
}

// MARK: - What was measured

typedef struct {
  char *key;
  pointf size;
  double baseline, middle;
} measured_text;

#define PLACES 4096
static measured_text known[PLACES];
static size_t known_count;

static void forget_all(void) {
  for (size_t place = 0; place < PLACES; place++) {
    free(known[place].key);
    known[place].key = NULL;
  }
  known_count = 0;
}

// The font's name and style, and the text.
static char *key_of(const textspan_t *span) {
  size_t name = strlen(span->font->name), text = strlen(span->str);
  char *key = malloc(name + text + 3);
  if (!key) return NULL;
  memcpy(key, span->font->name, name);
  key[name] = '\n';
  key[name + 1] = (char)(128 + span->font->flags);
  memcpy(key + name + 2, span->str, text + 1);
  return key;
}

// The place of a key, or that where it belongs.
static measured_text *find(const char *key) {
  size_t hash = 14695981039346656037u;
  for (const char *byte = key; *byte; byte++) hash = (hash ^ (unsigned char)*byte) * 1099511628211u;
  size_t place = hash % PLACES;
  while (known[place].key && strcmp(known[place].key, key) != 0) place = (place + 1) % PLACES;
  return &known[place];
}

// MARK: - Measuring

typedef __typeof__(((gvtextlayout_engine_t *)0)->textlayout(NULL, NULL)) truth;

static truth measure_by_pango(textspan_t *span, char **path) {
  return pango() ? pango()->textlayout(span, path) : 0;
}

// Measures a text at the one large size.
static truth measure_large(textspan_t *span, measured_text *text, char **path) {
  double width = span->font->flags ? -1 : gvs_letters_width(span->font->name, span->str);
  if (width >= 0) {
    text->size.x = width * MEASURED;
    text->size.y = LINE_HEIGHT * MEASURED;
    text->baseline = MEASURED;
    text->middle = BELOW_MIDDLE * MEASURED;
    return 1;
  }
  textfont_t font = *span->font;
  textspan_t large = *span;
  font.size = MEASURED;
  large.font = &font;
  large.layout = NULL;
  large.free_layout = NULL;
  truth done = measure_by_pango(&large, path);
  if (large.layout && large.free_layout) large.free_layout(large.layout);
  text->size.x = large.size.x;
  text->size.y = LINE_HEIGHT * MEASURED;
  text->baseline = large.yoffset_layout;
  text->middle = large.yoffset_centerline;
  return done;
}

static truth measure(textspan_t *span, char **path) {
  if (!is_even) return measure_by_pango(span, path);
  char *key = key_of(span);
  if (!key || !(span->font->size > 0)) {
    free(key);
    return measure_by_pango(span, path);
  }
  if (known_count >= PLACES / 2) forget_all();
  measured_text *text = find(key);
  if (text->key) {
    free(key);
  } else {
    truth done = measure_large(span, text, path);
    if (!done) {
      free(key);
      return done;
    }
    text->key = key;
    known_count += 1;
  }
  double share = span->font->size / MEASURED;
  if (draws) {
    truth done = measure_by_pango(span, path);
    if (!done) return done;
  } else {
    // Nothing is drawn from the span, whose memory is not cleared before.
    span->layout = NULL;
    span->free_layout = NULL;
    span->yoffset_layout = text->baseline * share;
    span->yoffset_centerline = text->middle * share;
  }
  span->size.x = text->size.x * share;
  span->size.y = text->size.y * share;
  return 1;
}

// MARK: - Installing it

static gvtextlayout_engine_t engine = {measure};
static gvplugin_installed_t types[] = {{0, "textlayout", 1000, &engine, NULL}, {0}};
static gvplugin_api_t apis[] = {{API_textlayout, types}, {(api_t)0, NULL}};
static gvplugin_library_t library = {"maillage", apis};
static lt_symlist_t builtins[] = {
    {"gvplugin_maillage_LTX_library", &library}, {NULL, NULL}};

#ifdef __linux__
// The path of Pango's plugin, which stands beside the others of Graphviz.
static char pango_path[PATH_MAX];

static int find_neighbour(struct dl_phdr_info *module, size_t size, void *unused) {
  (void)size;
  (void)unused;
  static const char start[] = "libgvplugin_", layout[] = "neato_layout";
  const char *name = module->dlpi_name ? strstr(module->dlpi_name, start) : NULL;
  if (!name) return 0;
  name += sizeof start - 1;
  if (strncmp(name, layout, sizeof layout - 1) != 0) return 0;
  int length = snprintf(
      pango_path, sizeof pango_path, "%.*spango%s", (int)(name - module->dlpi_name),
      module->dlpi_name, name + sizeof layout - 1);
  if (length < 0 || (size_t)length >= sizeof pango_path) pango_path[0] = 0;
  return 1;
}

static int can_find_pango(void) {
  dl_iterate_phdr(find_neighbour, NULL);
  return pango_path[0] && access(pango_path, R_OK) == 0;
}

static gvtextlayout_engine_t *pango(void) {
  static gvtextlayout_engine_t *found;
  static int is_looked_for;
  if (is_looked_for) return found;
  is_looked_for = 1;
  void *plugin = dlopen(pango_path, RTLD_LAZY);
  gvplugin_library_t *library = plugin ? dlsym(plugin, "gvplugin_pango_LTX_library") : NULL;
  for (gvplugin_api_t *api = library ? library->apis : NULL; api && api->types; api++) {
    if (api->api == API_textlayout) found = (gvtextlayout_engine_t *)api->types[0].engine;
  }
  return found;
}
#else
static int can_find_pango(void) { return 0; }
static gvtextlayout_engine_t *pango(void) { return NULL; }
#endif

GVC_t *gvs_ruler_first_context(void) { return gvContextPlugins(builtins, 1); }

GVC_t *gvs_ruler_context(void) {
  return can_find_pango() ? gvContextPlugins(builtins, 1) : gvContext();
}
