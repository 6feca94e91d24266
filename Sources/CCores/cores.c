// Affinity is an extension of GNU, whose declarations Swift does not see.

#define _GNU_SOURCE
#include "CCores.h"

#ifdef __linux__

#include <sched.h>
#include <unistd.h>

int cores_current(void) { return sched_getcpu(); }

void cores_keep_off(pthread_t thread, int core) {
  cpu_set_t allowed;
  // What the process may use is what its first thread may, from which no core is ever taken here.
  if (core < 0 || core >= CPU_SETSIZE || sched_getaffinity(getpid(), sizeof allowed, &allowed)) return;
  CPU_CLR(core, &allowed);
  if (CPU_COUNT(&allowed) > 0) pthread_setaffinity_np(thread, sizeof allowed, &allowed);
}

#else

int cores_current(void) { return -1; }

void cores_keep_off(pthread_t thread, int core) {
  (void)thread;
  (void)core;
}

#endif
