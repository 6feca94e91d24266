#define _GNU_SOURCE
#include "CRenderProcess.h"

#include <pthread.h>
#include <unistd.h>

#ifdef __linux__
#include <sched.h>
#endif

#define MOST 64

typedef struct {
  void (*body)(void *context, int index);
  void *context;
  int index;
} share;

int gvs_core_count(void) {
#ifdef __linux__
  cpu_set_t allowed;
  if (sched_getaffinity(0, sizeof allowed, &allowed) == 0 && CPU_COUNT(&allowed) > 0) {
    return CPU_COUNT(&allowed);
  }
#endif
  long count = sysconf(_SC_NPROCESSORS_ONLN);
  return count > 0 ? (int)count : 1;
}

static void *run(void *raw) {
  share *mine = raw;
  mine->body(mine->context, mine->index);
  return NULL;
}

void gvs_in_threads(int count, void (*body)(void *context, int index), void *context) {
  share shares[MOST];
  pthread_t threads[MOST];
  int is_started[MOST] = {0};
  if (count > MOST) count = MOST;
  for (int index = 0; index < count; index++) shares[index] = (share){body, context, index};
  for (int index = 1; index < count; index++) {
    is_started[index] = pthread_create(&threads[index], NULL, run, &shares[index]) == 0;
  }
  // What no thread could be had for is done by the caller.
  for (int index = 0; index < count; index++) {
    if (!is_started[index]) run(&shares[index]);
  }
  for (int index = 1; index < count; index++) {
    if (is_started[index]) pthread_join(threads[index], NULL);
  }
}
