#include "http/process_figures.hpp"

#include <sys/resource.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

namespace cuppa {
namespace {

// proc(5): the 22nd field of /proc/self/stat is when the process started, in ticks since the boot;
// the second is its name in brackets, which may hold anything.
double started_after_boot() {
  constexpr int kFieldsBefore = 19;  // from the third to the 21st
  std::ifstream file("/proc/self/stat");
  std::string all(std::istreambuf_iterator<char>(file), {});
  std::istringstream rest(all.substr(all.rfind(')') + 1));
  std::string skipped;
  for (int i = 0; i < kFieldsBefore; ++i) rest >> skipped;
  double ticks = 0;
  rest >> ticks;
  return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double booted_at() {
  std::ifstream file("/proc/stat");
  for (std::string word; file >> word;) {
    double seconds = 0;
    if (word == "btime" && file >> seconds) return seconds;
  }
  return 0;
}

std::uint64_t resident_process_bytes() {
  std::ifstream file("/proc/self/statm");
  std::uint64_t all_pages = 0, resident_pages = 0;
  file >> all_pages >> resident_pages;
  return resident_pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

double seconds_of(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

}  // namespace

ProcessFigures read_process_figures() {
  static const double started = booted_at() + started_after_boot();
  ProcessFigures figures;
  figures.start_time_seconds = started;
  rusage used{};
  if (::getrusage(RUSAGE_SELF, &used) == 0) {
    figures.cpu_seconds = seconds_of(used.ru_utime) + seconds_of(used.ru_stime);
  }
  figures.resident_bytes = resident_process_bytes();
  std::error_code ignored;
  const std::filesystem::directory_iterator open("/proc/self/fd", ignored), end;
  figures.open_descriptors = static_cast<std::uint64_t>(std::distance(open, end));
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) figures.descriptors_max = limit.rlim_cur;
  return figures;
}

}  // namespace cuppa
