// Graphviz measures a text by Pango, in whole pixels for each letter. So the width of a name at
// 10 points differs by some percent from a tenth of its width at 100 points, and an SVG, whose
// letters are not rounded, is drawn with other widths than were measured. Besides, Pango looks
// through all fonts of the machine once for each size, which takes longer than laying out a
// network of fifty actors.
//
// So this plugin stands before Pango's: where it is asked to, it has each text measured once, at one large size where
// rounding hardly matters, remembers that, and gives the width at any size as a share of it.

#define _GNU_SOURCE
#include "ruler.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#if __has_include(<graphviz/gvplugin_textlayout.h>)
#include <graphviz/gvplugin_textlayout.h>
#else
#include <gvplugin_textlayout.h>
#endif

#ifdef __linux__
#include <link.h>
#endif

// The size at which texts are measured, in points.
#define MEASURED 64.0

static gvtextlayout_engine_t *pango;
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

typedef __typeof__(pango->textlayout(NULL, NULL)) truth;

static truth measure(textspan_t *span, char **path) {
  if (!is_even) return pango->textlayout(span, path);
  char *key = key_of(span);
  if (!key || !(span->font->size > 0)) {
    free(key);
    return pango->textlayout(span, path);
  }
  if (known_count >= PLACES / 2) forget_all();
  measured_text *text = find(key);
  if (text->key) {
    free(key);
  } else {
    textfont_t font = *span->font;
    textspan_t large = *span;
    font.size = MEASURED;
    large.font = &font;
    large.layout = NULL;
    large.free_layout = NULL;
    truth done = pango->textlayout(&large, path);
    if (large.layout && large.free_layout) large.free_layout(large.layout);
    if (!done) {
      free(key);
      return done;
    }
    *text = (measured_text){key, large.size, large.yoffset_layout, large.yoffset_centerline};
    known_count += 1;
  }
  double share = span->font->size / MEASURED;
  if (draws) {
    truth done = pango->textlayout(span, path);
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
static int find_plugin(struct dl_phdr_info *module, size_t size, void *path) {
  (void)size;
  if (!module->dlpi_name || !strstr(module->dlpi_name, "libgvplugin_pango")) return 0;
  *(const char **)path = module->dlpi_name;
  return 1;
}

static gvtextlayout_engine_t *find_pango(void) {
  const char *path = NULL;
  if (!dl_iterate_phdr(find_plugin, &path) || !path) return NULL;
  // It is loaded and never unloaded, so this only gives a handle of it.
  void *plugin = dlopen(path, RTLD_LAZY | RTLD_NOLOAD);
  gvplugin_library_t *found = plugin ? dlsym(plugin, "gvplugin_pango_LTX_library") : NULL;
  for (gvplugin_api_t *api = found ? found->apis : NULL; api && api->types; api++) {
    if (api->api == API_textlayout) return (gvtextlayout_engine_t *)api->types[0].engine;
  }
  return NULL;
}
#else
static gvtextlayout_engine_t *find_pango(void) { return NULL; }
#endif

GVC_t *gvs_ruler_context(void) {
  pango = find_pango();
  return pango ? gvContextPlugins(builtins, 1) : gvContext();
}
