// What a thread has used of the processor, and what a process holds of memory.
#pragma once

#include <sys/resource.h>

#include <cstdio>
#include <fstream>
#include <string>

namespace cuppa::bench {

struct CpuTime {
  double user_ns = 0;
  double kernel_ns = 0;

  friend CpuTime operator-(CpuTime a, CpuTime b) {
    return {a.user_ns - b.user_ns, a.kernel_ns - b.kernel_ns};
  }
};

inline CpuTime thread_cpu_time() {
  rusage usage{};
  ::getrusage(RUSAGE_THREAD, &usage);
  const auto ns = [](const timeval& t) {
    return static_cast<double>(t.tv_sec) * 1e9 + static_cast<double>(t.tv_usec) * 1e3;
  };
  return {ns(usage.ru_utime), ns(usage.ru_stime)};
}

inline double resident_kib() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmRSS:")) return std::stod(line.substr(6));
  }
  return 0;
}

inline void print_per_delivery(const char* what, CpuTime used, double deliveries) {
  std::printf("%s: %.0f deliveries, each user %.0f ns + kernel %.0f ns = %.0f ns\n", what,
              deliveries, used.user_ns / deliveries, used.kernel_ns / deliveries,
              (used.user_ns + used.kernel_ns) / deliveries);
  std::fflush(stdout);
}

}  // namespace cuppa::bench
