// fdp compares the addresses of nodes that it makes during a layout, to decide in which direction
// an edge between them runs, and with it the order in which forces are added up. From the heap
// of a process that has done other things, these addresses come in any order, and the picture
// differs in its last digits, then altogether. So during an fdp layout cgraph's memory comes
// from a region in which addresses rise, as they do in a fresh process.
//
// cgraph of Graphviz 2 lets its table of memory functions be replaced; the table is gone from
// later versions, where fdp is only repeatable in a fresh process.

#define _GNU_SOURCE
#include "arena.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "library.h"

typedef struct {
  void *(*open)(void *);
  void *(*alloc)(void *state, size_t size);
  void *(*resize)(void *state, void *block, size_t old_size, size_t size);
  void (*free)(void *state, void *block);
  void (*close)(void *state);
} memory_table;

// Enough for the largest drawing that fdp is given (measured: 6 MB for 5,000 nodes).
#define REGION_SIZE ((size_t)128 << 20)

static char *region;
static size_t used, live;
static int is_active;

static int is_in_region(const void *block) {
  return region && (const char *)block >= region && (const char *)block < region + REGION_SIZE;
}

static void *region_alloc(void *state, size_t size) {
  (void)state;
  size_t room = (size + 15) & ~(size_t)15;
  if (!is_active || room < size || room > REGION_SIZE - used) return calloc(1, size);
  char *block = region + used;
  used += room;
  live += 1;
  memset(block, 0, size);
  return block;
}

static void region_free(void *state, void *block) {
  (void)state;
  if (!is_in_region(block)) {
    free(block);
  } else if (--live == 0) {
    used = 0;
  }
}

static void *region_resize(void *state, void *block, size_t old_size, size_t size) {
  if (block && !is_in_region(block) && !is_active) {
    char *moved = realloc(block, size);
    if (moved && size > old_size) memset(moved + old_size, 0, size - old_size);
    return moved;
  }
  void *moved = region_alloc(state, size);
  if (moved && block) {
    memcpy(moved, block, old_size < size ? old_size : size);
    region_free(state, block);
  }
  return moved;
}

void gvs_arena_install(const char *graphviz_version) {
  if (region || strncmp(graphviz_version, "2.", 2) != 0) return;
  memory_table *table = gvs_library_variable("AgMemDisc");
  if (!table) return;
  void *memory = mmap(
      NULL, REGION_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1,
      0);
  if (memory == MAP_FAILED) return;
  region = memory;
  table->alloc = region_alloc;
  table->resize = region_resize;
  table->free = region_free;
}

void gvs_arena_begin(void) { is_active = region != NULL; }

void gvs_arena_end(void) { is_active = 0; }
